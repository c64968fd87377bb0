"""CCLs: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from twitchapi_gen.runtime.facts import Operation, Parameter

GET_CONTENT_CLASSIFICATION_LABELS = Operation(
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
