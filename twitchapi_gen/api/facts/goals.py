"""Goals: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.goals import CreatorGoal
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CREATOR_GOALS: Endpoint[Page[CreatorGoal], AsyncPage[CreatorGoal]] = Endpoint(
    name="get_creator_goals",
    title="Get Creator Goals",
    group="Goals",
    method="GET",
    path="/goals",
    docs_url="https://dev.twitch.tv/docs/api/reference/goals/#get-creator-goals",
    module="goals",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_GOALS,),
    scopes_any=(frozenset({"channel:read:goals"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401),
)
