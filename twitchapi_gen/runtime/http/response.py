"""From a response to a model or an error. An error's message is the first sentence of the server's explanation.

A refusal may be Twitch's JSON, a proxy's HTML, two JSON documents in a row, or anything else. No input makes this code fail."""

import html
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from http.client import responses
from typing import TYPE_CHECKING, Any

import orjson

from twitchapi_gen.runtime.base.errors import Conflict, UnexpectedReply, error_class
from twitchapi_gen.runtime.base.secret import bare
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Response
from twitchapi_gen.runtime.http.operation import Operation, ScopeChoice
from twitchapi_gen.runtime.http.rate_limit import retry_after
from twitchapi_gen.runtime.http.redaction import harmless
from twitchapi_gen.runtime.models.page import Paged, latest

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.core import Core
    from twitchapi_gen.runtime.http.message import Response

UNEXPLAINED = "no explanation given"
LONGEST = 300
"""Maximum characters of a server's text in a message."""
_NAME = 60
_WINDOW, _MARGIN = 8_000, 2_000
"""Characters of a long text that are searched for secrets. The last part may contain the start of a secret, so it isn't shown."""
_DEEPEST = 12
_DOCUMENTS = 5
_ITEMS = 3
_NAMES = (
    "message", "error_description", "error_message", "errormessage", "msg", "detail", "details", "description", "reason", "errors", "error", "title",
)  # fmt: skip
"""Fields that may hold an explanation, best first, in lower case."""
_RANKS = {name: rank for rank, name in enumerate(_NAMES)}
_PRIVATE = re.compile(r"token|secret|password|jwt|authorization|cookie|signature|code|key", re.I)
"""Fields that never hold an explanation, and may hold credentials."""
_ESCAPE = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -~]?")
"""Escape sequences, which a terminal would execute."""
_SCALAR = re.compile(r"null|true|false|[-+.\deE]+")
_FOREIGN = re.compile(r"[^\x00-\x7f\ufffd]")
_HEADING = re.compile(r"<(?:title|message|faultstring)\b[^<>]*>\s*([^<\s][^<]*)", re.I)
_TAG = re.compile(r"(<[^<>]*>)")
_QUOTED = {
    name: re.compile(rf"""\b{name}["']?\s*[:=]\s*(?:"((?:[^"\\]|\\.)+)|'((?:[^'\\]|\\.)+)|([^\s"'{{}}\[\]][^"'{{}}\[\]]*))""", re.I)
    for name in _NAMES
}


def explanation(response: "Response", core: "Core") -> tuple[str, str]:
    """Return the refusal's short name, such as `Bad Request`, and its explanation. Either may be empty; neither contains a secret."""
    text = _decoded(response.body)
    value = next(_documents(text), None) if text[:1] == "{" else None
    named = value.get("error") if is_object(value) else None
    error = quoted(named, response, core, _NAME) if isinstance(named, str) else ""
    message = quoted(_in_text(text, 0), response, core)
    if message.lower() == responses.get(response.status, "").lower():
        error, message = error or message, ""
    return error, message


def quoted(text: str, response: "Response", core: "Core", longest: int = LONGEST) -> str:
    """Return a server's text on one line, without secrets, truncated."""
    text = text.lstrip()
    shown = harmless(text[:_WINDOW], response, core)
    if len(text) > _WINDOW:
        shown = shown[:-_MARGIN]
    return brief(harmless(brief(shown, _WINDOW), response, core), longest)


def brief(text: str, longest: int = LONGEST) -> str:
    """Return the text on one line, without control characters, truncated. Secrets stay: see `quoted`."""
    shown = _ESCAPE.sub(" ", text.lstrip()[: 2 * _WINDOW])
    shown = " ".join("".join([one if one.isprintable() else " " for one in shown]).split())
    return shown if len(shown) <= longest else f"{shown[: longest - 1].rstrip()}…"


def _decoded(body: bytes) -> str:
    """Decode the body by the encoding that its bytes show: UTF-8, UTF-16 or UTF-32, otherwise Windows-1252."""
    encoding = json.detect_encoding(body)
    text = body.decode(encoding, "replace")
    if encoding == "utf-8" and "\ufffd" in text and not _FOREIGN.search(text):
        text = body.decode("cp1252", "replace")
    return text.lstrip("\ufeff").strip()


def _documents(text: str) -> Iterator[Any]:
    """Yield the JSON documents at the start of the text."""
    try:
        yield orjson.loads(text)
    except ValueError:
        pass
    else:
        return
    decoder = json.JSONDecoder(strict=False)
    try:
        for _ in range(_DOCUMENTS):
            value, end = decoder.raw_decode(text)
            yield value
            text = text[end:].lstrip()
    except (ValueError, RecursionError):
        return


def _in_text(text: str, depth: int) -> str:
    """Find the explanation in a text, which may be JSON or HTML."""
    text = text.strip()
    if text[:1] in ("{", "[") and depth <= _DEEPEST:
        return _in_json(text, depth)
    if text[:1] == '"' and depth <= _DEEPEST:
        with suppress(ValueError):
            return _in_text(str(orjson.loads(text)), depth + 1)
    if text[:1] == "<":
        return _in_markup(text[:_WINDOW])
    sample = text[:500]
    strange = sum(one == "\ufffd" or not (one.isprintable() or one.isspace() or one == "\x1b") for one in sample)
    return "" if _SCALAR.fullmatch(text[:_WINDOW]) or 5 * strange > len(sample) else text


def _in_json(text: str, depth: int) -> str:
    parsed = False
    for value in _documents(text):
        parsed = True
        if found := _in_value(value, depth):
            return found
    if parsed:
        return ""
    text = text[:_WINDOW]  # broken or nonstandard JSON
    for pattern in _QUOTED.values():
        if match := pattern.search(text):
            said = next(one for one in match.groups() if one)
            try:
                return str(orjson.loads(f'"{said}"'))
            except ValueError:
                return said
    return text if re.search(r"\w\w", text) and not _PRIVATE.search(text) else ""


def _in_value(value: Any, depth: int) -> str:
    """Find the explanation in a JSON value: under the best field name, then anywhere below, then the first sentence."""
    if depth > _DEEPEST:
        return ""
    if isinstance(value, str):
        return _in_text(value, depth + 1)
    if is_array(value):
        each = (_in_value(one, depth + 1) for one in value[: 10 * _ITEMS])
        return "; ".join([one for one in each if one][:_ITEMS])
    if not is_object(value):
        return ""
    named = sorted((_RANKS.get(name.lower(), len(_NAMES)), at, name) for at, name in enumerate(value))
    for rank, _, name in named:
        one = value[name]
        known = rank < len(_NAMES)
        if rank < _RANKS["errors"] and isinstance(one, int | float) and not isinstance(one, bool):
            return str(one)
        if (known or is_array(one) or is_object(one)) and not _PRIVATE.search(name) and (found := _in_value(one, depth + 1)):
            return found
    sentences = (one for name, one in value.items() if isinstance(one, str) and " " in one.strip() and not _PRIVATE.search(name))
    return next((found for one in sentences if (found := _in_text(one, depth + 1))), "")


def _in_markup(text: str) -> str:
    """Return a page's title, or its first text."""
    if heading := _HEADING.search(text):
        return html.unescape(heading[1])
    hidden = ""
    for part in _TAG.split(text):
        name = part[1:7].lower() if part.startswith("<") else None
        if name is None:
            if not hidden and re.search(r"\w\w", part):
                return html.unescape(part)
        elif hidden:
            hidden = "" if part[1:].lower().startswith(f"/{hidden}") else hidden
        elif name.startswith(("script", "style")):
            hidden = name[:5]
    return ""


def read(operation: Operation, response: Response, core: Core) -> Any:
    """Decode the reply into a model; None for a reply without content, text for a calendar."""
    codec = operation.codec
    if codec is not None:
        try:
            return codec.decode(response.body, core.reporter(operation.name) if core.on_drift is not None else None, response.status)
        except UnexpectedReply as error:
            raise bare(error)  # noqa: B904  # the same error, without the frames whose variables contain the reply
    if is_html(response):
        raise UnexpectedReply(f"{operation.name}: the reply looks like HTML", response.status)
    return response.body.decode("utf-8", "replace") if operation.reply == "calendar" else None


def nothing(operation: Operation) -> Any:
    """Return the result of a call that can only give an empty list: that list and no other fields, since no request was sent."""
    codec = operation.codec
    value: Any = []
    for name in reversed(codec.table.model.ITEMS if codec is not None else ()):
        value = {name: value}
    return codec.table.read(value) if codec is not None else None


def join(replies: list[Any]) -> Any:
    """Join the replies of a split call: their lists in order, other fields from the first reply with items. Each part keeps its own cursor."""
    first: Any = replies[0]
    if len(replies) > 1 and isinstance(first, Paged):
        pages: list[Paged[Any]] = replies
        at = next((index for index, page in enumerate(pages) if page.own), 0)
        first, cursors = pages[at], [page.cursor for page in pages]
        latest(first, pages[-1])
        for page in pages[at + 1 :]:
            first.own.extend(page.own)
        first.cursors_ = cursors
    return first


def raise_for(response: Response, operation: str, core: Core, hint: str = "") -> None:
    """Raise the error for a reply, with Twitch's explanation if there is one. Redirects are errors: credentials go to one host only.

    hint: shown if Twitch refused the token.
    """
    status = response.status
    if 200 <= status < 300:
        return
    error, message = explanation(response, core)
    if 300 <= status < 400:
        error, message = error or "Redirect", f"the server sent a redirect, which the client does not follow{message and f' ({message})'}"
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
    """Describe the scopes that users must have granted to the app for its token. The client can't check them."""
    needed = [f"{f'the user of {name}' if name else 'the users'} must have granted the app {_either(scopes)}" for name, scopes in operation.grants]
    return f"with an app token, {', and '.join(needed)}" if needed else ""


def _either(scopes: ScopeChoice) -> str:
    return " or ".join(" and ".join(sorted(choice)) for choice in scopes)


def is_html(response: Response) -> bool:
    return response.body.lstrip()[:1] == b"<"


def object_in(response: Response) -> dict[str, Any]:
    """Return the reply's JSON object, or an empty one."""
    try:
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        return {}
    return value if is_object(value) else {}
