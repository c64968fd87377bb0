"""CCLs: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import ccls as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ccls import ContentClassificationLabel
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_content_classification_labels(
    *,
    locale: str | None = None,
) -> Call[Page[ContentClassificationLabel], AsyncPage[ContentClassificationLabel]]:
    """`GET /helix/content_classification_labels`"""
    return make_call(
        facts.GET_CONTENT_CLASSIFICATION_LABELS,
        {
            "locale": locale,
        },
    )
