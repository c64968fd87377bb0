"""From a response to a model, or to the error that it stands for."""

from typing import Any

import orjson

from twitchapi_gen.runtime.calls.explanations import UNEXPLAINED, explanation, quoted
from twitchapi_gen.runtime.calls.limits import retry_after
from twitchapi_gen.runtime.calls.message import Response
from twitchapi_gen.runtime.calls.paging import Paged
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import Conflict, UnexpectedReply, error_class
from twitchapi_gen.runtime.facts import Operation, ScopeChoice
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.secret import bare


def read(operation: Operation, response: Response, core: Core) -> Any:
    """The reply as a model; None where nothing comes back, text for a calendar."""
    codec = operation.codec
    if codec is not None:
        try:
            return codec.decode(response.body, core.reporter(operation.name) if core.on_drift is not None else None, response.status)
        except UnexpectedReply as error:
            raise bare(error)  # noqa: B904  # the same error, without the frames that have the reply in their variables
    if is_html(response):
        raise UnexpectedReply(f"{operation.name}: the reply looks like HTML", response.status)
    return response.body.decode("utf-8", "replace") if operation.reply == "calendar" else None


def nothing(operation: Operation) -> Any:
    """The reply to a call that can only give an empty list: that list, and nothing else, since nobody was asked."""
    codec = operation.codec
    value: Any = []
    for name in reversed(codec.table.model.ITEMS if codec is not None else ()):
        value = {name: value}
    return codec.table.read(value) if codec is not None else None


def join(replies: list[Any]) -> Any:
    """The replies of a split call as one: their lists in order, everything else from the first that has items. Each part keeps its own way on."""
    first: Any = replies[0]
    if len(replies) > 1 and isinstance(first, Paged):
        pages: list[Paged[Any]] = replies
        at = next((index for index, page in enumerate(pages) if page.own), 0)
        first, cursors = pages[at], [page.cursor for page in pages]
        for page in pages[at + 1 :]:
            first.own.extend(page.own)
        first.cursors_ = cursors
    return first


def raise_for(response: Response, operation: str, core: Core, hint: str = "") -> None:
    """Raises the error that a reply stands for, with Twitch's explanation if it gave one. Redirects are errors: credentials go to one host only.

    hint: shown where the token was refused.
    """
    status = response.status
    if 200 <= status < 300:
        return
    error, message = explanation(response, core)
    if 300 <= status < 400:
        error, message = error or "Redirect", f"the server redirects, which is not followed{message and f' ({message})'}"
    found = error_class(status)(
        message or UNEXPLAINED,
        status=status,
        error=error,
        operation=operation,
        request_id=quoted(response.headers.get("Twitch-Request-Id") or response.headers.get("X-Request-Id") or "", response, core, 60),
        retry_after=retry_after(response.headers, core.clock) if status in (429, 503) else None,
    )
    if isinstance(found, Conflict):
        id_ = object_in(response).get("id")
        found.existing_id = quoted(id_, response, core, 60) if isinstance(id_, str) else ""
    if status in (401, 403):
        found.hint = hint
    raise found


def grants_hint(operation: Operation) -> str:
    """What users must have granted to the app for its token to work here; the client can't know whether they have."""
    needed = [f"{f'the user of {name}' if name else 'the users'} must have granted the app {_either(scopes)}" for name, scopes in operation.grants]
    return f"with an app token, {', and '.join(needed)}" if needed else ""


def _either(scopes: ScopeChoice) -> str:
    return " or ".join(" and ".join(sorted(choice)) for choice in scopes)


def is_html(response: Response) -> bool:
    return response.body.lstrip()[:1] == b"<"


def object_in(response: Response) -> dict[str, Any]:
    """The reply's JSON object; an empty one where there is none."""
    try:
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        return {}
    return value if is_object(value) else {}
