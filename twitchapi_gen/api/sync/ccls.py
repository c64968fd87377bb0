"""CCLs: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ccls import ContentClassificationLabel
    from twitchapi_gen.runtime.models.page import Page


class CclsMethods(SyncClient):
    """CCLs."""

    def get_content_classification_labels(
        self,
        *,
        locale: str | None = None,
    ) -> Page[ContentClassificationLabel]:
        """List the labels that a channel can be given to warn viewers of its content.

        `GET /helix/content_classification_labels`, app or user token.

        Args:
            locale: Language and country of the texts, such as `de-DE` or `zh-TW`; Twitch has some thirty of them. Default: en-US.

        Returns: The requested items.

        Raises: ParameterError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/ccls/#get-content-classification-labels
        """
        return self._call(
            facts.ccls.GET_CONTENT_CLASSIFICATION_LABELS,
            {
                "locale": locale,
            },
        )
