"""What Twitch's refusal of a subscription, or of a shard, asks for: the same again, another session, or that the user is told."""

from collections.abc import Iterable
from enum import Enum, auto

from attrs import define, field

from twitchapi_gen.runtime.errors import (
    ApiError,
    BadRequest,
    NetworkError,
    RateLimited,
    ServerError,
    ShardsRefused,
    SubscriptionLimit,
    UnexpectedReply,
)


class Remedy(Enum):
    """AGAIN is safe even where the first request was carried out: then the second one is a 409, which says that it is there."""

    AGAIN = auto()
    ANOTHER_SESSION = auto()
    NONE = auto()


def remedy(error: Exception) -> Remedy:
    """What helps."""
    match error:
        case SubscriptionLimit():
            return Remedy.NONE
        case ServerError() | RateLimited() | UnexpectedReply():
            return Remedy.AGAIN
        case NetworkError():
            return Remedy.AGAIN if error.passing else Remedy.NONE
        case BadRequest():
            return Remedy.ANOTHER_SESSION if "session" in error.message.lower() else Remedy.NONE
        case ShardsRefused():
            return Remedy.ANOTHER_SESSION if any("session" in one.message.lower() for one in error.errors) else Remedy.NONE
        case _:
            return Remedy.NONE


@define
class Answers:
    """What was answered to the tries so far, each in a few words and how often."""

    _counts: dict[str, int] = field(factory=dict[str, int], init=False)

    def note(self, error: Exception) -> bool:
        """Whether it is another one than the last time."""
        words = f"{error.status} {error.message}" if isinstance(error, ApiError) else f"{type(error).__name__}: {error}"
        words = words[:200]
        new = next(reversed(self._counts), None) != words
        self._counts[words] = self._counts.pop(words, 0) + 1
        if len(self._counts) > 5:
            del self._counts[next(iter(self._counts))]
        return new

    @property
    def several(self) -> bool:
        """Whether there was more than one."""
        return sum(self._counts.values()) > 1

    def clear(self) -> None:
        self._counts.clear()

    def __str__(self) -> str:
        return "; ".join(f"{words} ({count} times)" if count > 1 else words for words, count in self._counts.items())


def told(answers: Iterable[Answers], last_error: Exception | None) -> str:
    """What a Timeout adds: what Twitch had answered, else what went wrong last."""
    said = "; ".join(dict.fromkeys(text for one in answers if (text := str(one))))
    if said:
        return f"; Twitch answered: {said}"
    return f"; the last error: {last_error}" if last_error is not None else ""
