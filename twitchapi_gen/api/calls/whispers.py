"""Whispers: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import whispers as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    pass


def send_whisper(
    from_user_id: str,
    to_user_id: str,
    message: str,
) -> Call[None, None]:
    """`POST /helix/whispers`"""
    return make_call(
        facts.SEND_WHISPER,
        {
            "from_user_id": from_user_id,
            "to_user_id": to_user_id,
            "message": message,
        },
    )
