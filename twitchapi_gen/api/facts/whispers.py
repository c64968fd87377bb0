"""Whispers: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    pass

SEND_WHISPER: Endpoint[None, None] = Endpoint(
    name="send_whisper",
    title="Send Whisper",
    group="Whispers",
    method="POST",
    path="/whispers",
    docs_url="https://dev.twitch.tv/docs/api/reference/whispers/#send-whisper",
    module="whispers",
    tokens=("user",),
    scopes=(AuthScope.USER_MANAGE_WHISPERS,),
    scopes_any=(frozenset({"user:manage:whispers"}),),
    parameters=(
        Parameter(name="from_user_id", python="from_user_id", type="string", required=True, who="token"),
        Parameter(name="to_user_id", python="to_user_id", type="string", required=True, who="anyone"),
        Parameter(name="message", python="message", type="string", place="body", required=True, min_length=1),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404, 429),
)
