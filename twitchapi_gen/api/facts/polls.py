"""Polls: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.polls import Poll
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_POLLS: Endpoint[Page[Poll], AsyncPage[Poll]] = Endpoint(
    name="get_polls",
    title="Get Polls",
    group="Polls",
    method="GET",
    path="/polls",
    docs_url="https://dev.twitch.tv/docs/api/reference/polls/#get-polls",
    module="polls",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_POLLS,
        AuthScope.CHANNEL_READ_POLLS,
    ),
    scopes_any=(
        frozenset({"channel:manage:polls"}),
        frozenset({"channel:read:polls"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="ids", type="string", many=20),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=20),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

CREATE_POLL: Endpoint[Page[Poll], AsyncPage[Poll]] = Endpoint(
    name="create_poll",
    title="Create Poll",
    group="Polls",
    method="POST",
    path="/polls",
    docs_url="https://dev.twitch.tv/docs/api/reference/polls/#create-poll",
    module="polls",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_POLLS,),
    scopes_any=(frozenset({"channel:manage:polls"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="token"),
        Parameter(name="title", python="title", type="string", place="body", required=True, max_length=60),
        Parameter(name="choices", python="choices", type="PollChoiceInput[]", place="body", required=True, min_items=2, max_items=5),
        Parameter(name="duration", python="duration", type="int", place="body", required=True, unit="seconds", minimum=15, maximum=1800),
        Parameter(name="channel_points_voting_enabled", python="channel_points_voting_enabled", type="bool", place="body"),
        Parameter(name="channel_points_per_vote", python="channel_points_per_vote", type="int", place="body", minimum=1, maximum=1000000),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

END_POLL: Endpoint[Page[Poll], AsyncPage[Poll]] = Endpoint(
    name="end_poll",
    title="End Poll",
    group="Polls",
    method="PATCH",
    path="/polls",
    docs_url="https://dev.twitch.tv/docs/api/reference/polls/#end-poll",
    module="polls",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_POLLS,),
    scopes_any=(frozenset({"channel:manage:polls"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="token"),
        Parameter(name="id", python="id", type="string", place="body", required=True),
        Parameter(name="status", python="status", type="string", place="body", required=True, values=("TERMINATED", "ARCHIVED")),
    ),
    reply="fields",
    codes=(200, 400, 401),
)
