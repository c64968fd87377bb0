"""Whispers: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    pass


class WhispersMethods(SyncClient):
    """Whispers."""

    def send_whisper(
        self,
        from_user_id: str,
        to_user_id: str,
        message: str,
    ) -> None:
        """Send a private message to another user. With 204, Twitch may still have dropped it silently as suspicious. Limits: 40 different
        recipients a day, 100 whispers a minute and 3 a second.

        `POST /helix/whispers`, user token; scope user:manage:whispers.

        Args:
            from_user_id: Id of the sender, whose phone number must be verified; must be the user of the token.
            to_user_id: Id of the recipient, who must be someone else; fails with 400 if they are suspended or refuse whispers from
                strangers.
            message: The text; Twitch truncates it after 10,000 characters, or after 500 if the recipient has never whispered to the sender.
                At least 1 character.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, RateLimited, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/whispers/#send-whisper
        """
        return self._call(
            facts.whispers.SEND_WHISPER,
            {
                "from_user_id": from_user_id,
                "to_user_id": to_user_id,
                "message": message,
            },
        )
