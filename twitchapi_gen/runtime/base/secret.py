"""Secrets in a value that masks itself, so that tracebacks with local variables, as in error trackers, don't reveal them. Quick to import."""

from typing import Any, Generic, NoReturn, TypeGuard, TypeVar, cast

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.values import is_mapping

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)
_DEEPEST = 100
"""Maximum nesting depth. Deeper objects, or objects that contain themselves, are refused before sending."""
_PREFIXES = ("oauth:", "oauth ", "bearer ")
"""Prefixes that tokens have elsewhere: in a chat's PASS line, in an Authorization header."""
NAMES = frozenset({"secret", "hub.secret"})
"""Names of secrets in a request's body, such as that of an EventSub subscription or a webhook."""


class Secret(Generic[T]):
    """A value that masks itself in tracebacks with local variables, error trackers and logs.

    `reveal()` returns it, for requests and for the user's own code (getters, callbacks, stores). Never keep its result in a variable: an
    error's traceback would show it. A secret equals its plain value, and any secret with the same value.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        return self._value

    def __repr__(self) -> str:
        return "<secret>"

    def __eq__(self, other: object) -> bool:
        return bool(self._value == plain(other))

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret can't be pickled")

    def __copy__(self) -> "Secret[T]":
        return self

    def __deepcopy__(self, memo: object) -> "Secret[T]":
        return self


def is_secret(value: Any) -> "TypeGuard[Secret[Any]]":
    return isinstance(value, Secret)


def hidden(text: "str | Secret[str] | None") -> "Secret[str] | None":
    """Return the text as a secret; None for None or empty text."""
    return (text if isinstance(text, Secret) else Secret(text)) if text else None


def plain(value: Any) -> Any:
    """Return a secret's value; any other value unchanged."""
    return value.reveal() if is_secret(value) else value


def masked(value: T, depth: int = 0) -> T:
    """Return a copy for sending, in which all values under a secret's name are hidden, at any depth."""
    found: Any = value
    if depth > _DEEPEST:
        return value
    if is_mapping(value):
        found = {name: _masked(name, one, depth) for name, one in value.items()}
    elif hasattr(value, "PARAMETERS"):  # an `Input`
        import copy

        found = copy.copy(value)
        for name, one in found.given().items():
            setattr(found, name, _masked(name, one, depth))
    elif isinstance(value, list | tuple):
        found = [masked(one, depth + 1) for one in cast("list[Any]", value)]
    return cast(T, found)


def _masked(name: object, value: Any, depth: int) -> Any:
    return Secret(value) if name in NAMES and isinstance(value, str) else masked(value, depth + 1)


def checked(name: str, given: Secret[str]) -> Secret[str]:
    """Return the credential, which must be valid in a header. Raises ParameterError, which doesn't show it."""
    if not is_sendable(unprefixed(name, given).reveal()):
        raise ParameterError(f"{name} is empty or contains an invalid character, such as a space")
    return given


def unprefixed(name: str, given: Secret[str]) -> Secret[str]:
    """Return the credential, which must be text without a token prefix from elsewhere. Raises ParameterError."""
    problem = prefix_in(given.reveal())
    if problem:
        raise ParameterError(f"{name} {problem}")
    return given


def prefix_in(text: Any) -> str:
    """Describe the problem of a token that isn't text or has a foreign prefix; empty if there is none."""
    if not isinstance(text, str):
        return f"must be text, not {type(text).__name__}"
    prefix = next((one for one in _PREFIXES if text.lower().startswith(one)), "")
    return f"begins with {text[: len(prefix)]!r}, which is not part of a token; remove this prefix" if prefix else ""


def is_sendable(text: str) -> bool:
    """Return True if a header can carry the text as a token."""
    return text != "" and text.isascii() and text.isprintable() and " " not in text


def bare(error: E) -> E:
    """Return the error without its frames and its cause, which may contain secrets."""
    error.__context__ = error.__cause__ = None
    return error.with_traceback(None)
