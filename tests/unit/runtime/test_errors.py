"""Errors: one root, a class for each status, what a program needs on each, and all of it through copies and pickles."""

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import twitchapi_gen
from twitchapi_gen.runtime.base import errors
from twitchapi_gen.runtime.base.errors import (
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    Gone,
    MissingScope,
    NetworkError,
    NotFound,
    ParameterError,
    RateLimited,
    ServerError,
    Timeout,
    TokenError,
    TwitchError,
    Unauthorized,
    UnexpectedReply,
    UnprocessableEntity,
    WrongClient,
    error_class,
)

CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if kind.__module__ == errors.__name__ and issubclass(kind, BaseException)]
API = [kind for kind in CLASSES if issubclass(kind, ApiError)]
BY_STATUS = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    422: UnprocessableEntity,
    429: RateLimited,
    500: ServerError,
}


@pytest.mark.parametrize("status", range(300, 620))
def test_a_status_has_its_class(status: int) -> None:
    due: type[ApiError] = BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    assert error_class(status) is due


def test_all_errors_have_one_root_and_can_be_told_from_others() -> None:
    assert len(CLASSES) > 15
    assert all(issubclass(kind, TwitchError) for kind in CLASSES)
    assert not issubclass(TwitchError, OSError | ValueError | LookupError)
    assert [kind for kind in CLASSES if issubclass(kind, ValueError)] == [ParameterError, WrongClient]
    assert issubclass(Timeout, NetworkError)
    assert issubclass(MissingScope, TokenError)
    assert not issubclass(NetworkError, ApiError)


def test_all_errors_can_be_imported_from_the_package() -> None:
    assert [kind.__name__ for kind in CLASSES if getattr(twitchapi_gen, kind.__name__, None) is not kind] == []


def test_every_error_says_what_it_means() -> None:
    assert [kind.__name__ for kind in CLASSES if not (kind.__doc__ or "").strip().endswith((".", "raised."))] == []


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"status": 400}, "400 error: what went wrong"),
        ({"status": 400, "error": "Bad Request"}, "400 Bad Request: what went wrong"),
        ({"status": 404, "operation": "get_users"}, "get_users: 404 error: what went wrong"),
        ({"status": 503, "request_id": "r-1"}, "503 error: what went wrong (request r-1)"),
        (
            {"status": 429, "error": "Too Many Requests", "operation": "get_clips", "request_id": "r-1", "retry_after": 3.5},
            "get_clips: 429 Too Many Requests: what went wrong (request r-1)",
        ),
    ],
)
def test_an_error_of_twitchs_reads_as_one_line(facts: dict[str, Any], due: str) -> None:
    error = ApiError("what went wrong", **facts)
    assert str(error) == due
    assert error.message == "what went wrong"
    assert error.args == ("what went wrong",)


def test_what_isnt_known_is_empty() -> None:
    error = ServerError("x", status=500)
    assert (error.error, error.operation, error.request_id, error.retry_after, error.done) == ("", "", "", None, None)


def remade(error: Any) -> list[Any]:
    """The error after each way through which errors travel between threads, processes and test runners."""
    pickled = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(error), copy.deepcopy(error), *pickled]


@pytest.mark.parametrize("kind", API)
def test_an_error_of_twitchs_survives_copy_and_pickle_with_all_its_facts(kind: type[ApiError]) -> None:
    facts: dict[str, Any] = {
        "status": 429,
        "error": "Too Many",
        "operation": "get_x",
        "request_id": "r-1",
        "retry_after": 2.5,
        "done": [{"data": ["1"]}],
    }
    error: Any = kind("slow down", **facts)
    for found in remade(error):
        assert type(found) is kind
        assert {name: getattr(found, name) for name in facts} == facts
        assert (found.message, found.args, str(found)) == (error.message, error.args, str(error))


MAKE: dict[str, Callable[[type[Any]], Any]] = {
    "MissingScope": lambda kind: kind("lacks bits:read", frozenset({"bits:read"})),
    "UnexpectedReply": lambda kind: kind("not JSON", 200),
    "ShardsRefused": lambda kind: kind("some weren't taken", (errors.ShardError("3", "invalid_parameter", "no"),), ("1", "2")),
    "NetworkError": lambda kind: kind("refused", sent=False, passing=False),
    "Timeout": lambda kind: kind("too slow", sent=True, passing=False),
}


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if kind not in API])
def test_every_other_error_survives_copy_and_pickle(kind: type[Any]) -> None:
    error = MAKE[kind.__name__](kind) if kind.__name__ in MAKE else kind("what went wrong")
    for found in remade(error):
        assert type(found) is kind
        assert (str(found), found.args) == (str(error), error.args)
        assert vars(found) == vars(error)


def test_notes_and_causes_stay_on_a_raised_error() -> None:
    error = NetworkError("refused", sent=False)
    error.add_note("tried twice")
    assert [found.__notes__ for found in remade(error)] == [["tried twice"]] * 8


def test_a_network_error_may_have_been_sent_and_may_pass_unless_told_otherwise() -> None:
    error = NetworkError("x")
    assert (error.sent, error.passing) == (True, True)
    assert UnexpectedReply("x").status == 0


def test_errors_can_be_caught_by_their_common_kind() -> None:
    for kind in BY_STATUS.values():
        with pytest.raises(ApiError):
            raise kind("x", status=400)
