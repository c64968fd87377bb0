"""CCLs: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ccls import ContentClassificationLabel
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CONTENT_CLASSIFICATION_LABELS: Endpoint[Page[ContentClassificationLabel], AsyncPage[ContentClassificationLabel]] = Endpoint(
    name="get_content_classification_labels",
    title="Get Content Classification Labels",
    group="CCLs",
    method="GET",
    path="/content_classification_labels",
    docs_url="https://dev.twitch.tv/docs/api/reference/ccls/#get-content-classification-labels",
    module="ccls",
    tokens=("app", "user"),
    parameters=(Parameter(name="locale", python="locale", type="string"),),
    reply="fields",
    codes=(200,),
)
