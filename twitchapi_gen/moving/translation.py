"""The modern client's errors → those of an old version."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from twitchapi_gen import LoginRequired, NetworkError, NotRunning, ParameterError, TwitchError


class Translation:
    """The errors of one version. raised_for: the exception for each modern error, by name; a subclass counts as its nearest parent.

    root: for all others. invalid: for arguments. refused: for a token that can't be used. unreachable: for failures of the network.
    """

    def __init__(
        self,
        raised_for: Mapping[str, type[Exception]],
        root: type[Exception],
        invalid: type[Exception],
        refused: type[Exception],
        unreachable: Callable[[NetworkError], type[Exception]],
    ) -> None:
        self._raised_for, self._root, self._invalid, self._refused, self._unreachable = raised_for, root, invalid, refused, unreachable

    def translated(self, error: TwitchError) -> Exception:
        """Return the old exception for a modern one."""
        if isinstance(error, ParameterError):
            return self._invalid(str(error))
        if isinstance(error, NetworkError):
            return self._unreachable(error)(str(error))
        if isinstance(error, NotRunning):
            return RuntimeError(str(error))
        for kind in type(error).__mro__:
            if (old := self._raised_for.get(kind.__name__)) is not None:
                return old(str(error))
        return self._root(str(error))

    @contextmanager
    def translating(self) -> Generator[None]:
        """Raise the old exceptions from the modern ones."""
        try:
            yield
        except TwitchError as error:
            raise self.translated(error) from error

    @contextmanager
    def introducing(self) -> Generator[None]:
        """Like `translating`, for a token that is being set: an unusable one counts as invalid."""
        try:
            yield
        except LoginRequired as error:
            raise self._refused(str(error)) from error
        except TwitchError as error:
            raise self.translated(error) from error
