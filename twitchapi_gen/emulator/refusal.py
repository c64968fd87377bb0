"""How the emulator says no: as Twitch does."""

from http import HTTPStatus

from attrs import define


@define(auto_exc=True)
class Refusal(Exception):
    """An error reply."""

    status: int
    message: str

    def body(self) -> dict[str, object]:
        return {"error": HTTPStatus(self.status).phrase, "status": self.status, "message": self.message}
