"""Checks of arguments for which the old library raised ValueError before sending a request."""

from collections.abc import Sized
from datetime import datetime

from twitchapi_gen.moving.values import plain


def between(name: str, value: int | None, least: int | None, most: int | None) -> None:
    """Raise ValueError for a number out of bounds."""
    if value is not None and ((least is not None and value < least) or (most is not None and value > most)):
        raise ValueError(f"{name} must be {_range(least, most)}, not {value}")


def length(name: str, value: str | None, least: int | None, most: int | None) -> None:
    """Raise ValueError for a text that is too short or too long."""
    if value is not None and ((least is not None and len(value) < least) or (most is not None and len(value) > most)):
        raise ValueError(f"{name} must have {_range(least, most)} characters, not {len(value)}")


def items(name: str, value: object, least: int | None, most: int | None) -> None:
    """Raise ValueError for a list with too few or too many items. Anything else is one item."""
    count = _count(value)
    if value is not None and ((least is not None and count < least) or (most is not None and count > most)):
        raise ValueError(f"{name} must have {_range(least, most)} items, not {count}")


def among(name: str, value: object, known: tuple[object, ...]) -> None:
    """Raise ValueError for a value that isn't one of these."""
    if value is not None and plain(value) not in known:
        raise ValueError(f"{name} must be one of {', '.join(map(str, known))}, not {plain(value)!r}")


def at_most(most: int, **values: object) -> None:
    """Raise ValueError if lists have too many items together."""
    if (count := sum(_count(value) for value in values.values())) > most:
        raise ValueError(f"{' and '.join(values)} may have {most} items together, not {count}")


def exactly_one_of(**values: object) -> None:
    """Raises ValueError unless one of them, and no other, is given."""
    if sum(value is not None for value in values.values()) != 1:
        raise ValueError(f"give exactly one of {', '.join(values)}")


def at_least_one_of(**values: object) -> None:
    """Raise ValueError if none is given."""
    if all(value is None for value in values.values()):
        raise ValueError(f"give at least one of {', '.join(values)}")


def order(**times: datetime | None) -> None:
    """Raise ValueError unless two times are given both or not at all, the first one first."""
    (first, start), (second, end) = times.items()
    if (start is None) != (end is None):
        raise ValueError(f"give {first} and {second} together")
    if start is not None and end is not None and start > end:
        raise ValueError(f"{first} must not be later than {second}")


def needs(name: str, value: object, given: bool) -> None:
    """Raise ValueError if another argument makes this one necessary."""
    if given and value is None:
        raise ValueError(f"{name} is needed here")


def _count(value: object) -> int:
    if value is None:
        return 0
    return len(value) if isinstance(value, Sized) and not isinstance(value, str) else 1


def _range(least: int | None, most: int | None) -> str:
    if least is None:
        return f"at most {most}"
    return f"at least {least}" if most is None else f"from {least} to {most}"
