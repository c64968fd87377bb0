"""The emulator's refusals, in Twitch's format."""

from collections.abc import Mapping
from http import HTTPStatus

from attrs import define, field


@define(auto_exc=True)
class Refusal(Exception):
    """An error reply."""

    status: int
    message: str
    more: Mapping[str, object] = field(factory=dict[str, object])
    """Further fields beside the message."""

    def body(self) -> dict[str, object]:
        return {"error": HTTPStatus(self.status).phrase, "status": self.status, "message": self.message, **self.more}
