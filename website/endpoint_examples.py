"""The example of an endpoint: written for both clients, curl and the command line, and run."""

import ast
import json
import shlex
from typing import Any
from urllib.parse import urlencode

from generator.ir import Operation, Scopes
from website.arguments import Arguments
from website.pages import SiteError
from website.programs import indented, passed, text, value, whole
from website.running import APP, JWT, SECRET, TWITCH, USER_TOKEN, Ran, Runner, extension_jwt, pretty


class EndpointExamples:
    """Makes and runs the examples of the API's operations."""

    def __init__(self, arguments: Arguments, runner: Runner) -> None:
        self._arguments, self._runner = arguments, runner

    def of(self, operation: Operation) -> Ran:
        """Raises SiteError, which names the operation, if the example fails in one of its forms or brings no reply."""
        runner, emulator, name = self._runner, self._runner.emulator, operation.name
        arguments = self._arguments.of(operation)
        scopes = least(operation.scopes)
        kind = token_kind(operation)
        granted = emulator.token(scopes, client_id=APP)
        token = {"user": str(granted["access_token"]), "jwt": extension_jwt()}.get(kind) or str(
            emulator.token(login=None, client_id=APP)["access_token"]
        )
        for scope_owner in operation.grants:  # an app token works where the user has granted the scopes to the app
            emulator.token(least(scope_owner[1]), client_id=APP)
        real = {USER_TOKEN: str(granted["access_token"]), JWT: extension_jwt()}
        sources = [program(operation, arguments, kind, scopes, is_async) for is_async in (False, True)]
        replies, requests = list[Any](), list[dict[str, Any]]()
        for source in sources:
            before = len(emulator.requests)
            printed = runner.program(source, name, real)
            came = [one for one in emulator.requests[before:] if one["path"] == f"/helix{operation.path}"]
            if not came or came[-1]["method"] != operation.method:
                raise SiteError([f"{name}: its example sent no request to the endpoint"])
            requests.append(came[-1])
            replies.append(self._reply(operation, came[-1], printed))
        request = requests[-1]
        if _keys(replies[0]) != _keys(replies[1]):
            raise SiteError([f"{name}: the two clients' examples bring different replies: {replies}"])
        curl = curl_arguments(request, kind)
        status, _ = runner.curl(curl, token, name)
        if status != request["status"]:
            raise SiteError([f"{name}: curl got {status}, the clients {request['status']}"])
        shown, given = self._command(operation, arguments)
        if operation.status != "gone":
            runner.command([*given, *(["--as-app"] if kind == "app" and "user" in operation.tokens else [])], name)
        reply = replies[0] if isinstance(replies[0], str) else pretty(replies[0])
        return Ran(sync=sources[0], asynchronous=sources[1], curl=curl_line(curl), command=shown, reply=reply, status=request["status"])

    def _reply(self, operation: Operation, came: dict[str, Any], printed: str) -> Any:
        """The example's output, as JSON where it is that."""
        if came["status"] >= 300 and operation.status != "gone":
            raise SiteError([f"{operation.name}: the emulator answered {came['status']}"])
        if operation.status == "gone" or operation.reply == "calendar":
            if not printed.strip():
                raise SiteError([f"{operation.name}: its example brought no reply"])
            return printed.strip()
        if operation.reply == "none":
            return ""
        reply = ast.literal_eval(printed) if printed.strip() else {}
        if not reply.get("data") and operation.data is not None and not reply.get("total"):
            raise SiteError([f"{operation.name}: its example brought no reply: {printed.strip() or 'it printed nothing'}"])
        return reply

    def _command(self, operation: Operation, arguments: dict[str, Any]) -> tuple[str, list[str]]:
        """The line as the page shows it, and the arguments that run."""
        shown, given = ["twitchapi-gen", "call", operation.name], ["call", operation.name]
        for name, passing in arguments.items():
            for one in passing if isinstance(passing, list) else [passing]:
                option = f"--{name.replace('_', '-')}"
                typed = one if isinstance(one, str) else str(one).lower() if isinstance(one, bool) else json.dumps(one)
                if isinstance(one, dict) and '"secret"' in typed:  # it must not appear in the shell's history
                    shown += [option, f"@{name}.json"]
                    given += [option, f"@{self._runner.file(typed, f'{name}.json')}"]
                else:
                    shown += [option, typed]
                    given += [option, typed]
        return shlex.join(shown), given


def least(scopes: Scopes) -> list[str]:
    """The set of scopes that allows the least: few, and to read rather than to manage."""
    return sorted(min(scopes, key=lambda one: (len(one), sum("manage" in scope for scope in one), sorted(one)), default=()))


def token_kind(operation: Operation) -> str:
    """The kind of token that the example uses: a user's where the endpoint needs scopes, else the app's."""
    if not operation.tokens:
        return ""
    if "user" in operation.tokens and (operation.scopes or "app" not in operation.tokens):
        return "user"
    return "app" if "app" in operation.tokens else operation.tokens[0]


def program(operation: Operation, arguments: dict[str, Any], kind: str, scopes: list[str], is_async: bool) -> str:
    """The example as a program."""
    client = "AsyncTwitch" if is_async else "Twitch"
    gone = operation.status == "gone"
    wait = "await " if is_async else ""
    lines = list[str]()
    if kind == "user":
        lines.append(f"{wait}twitch.set_user_authentication({text(USER_TOKEN)}, {value(scopes)})")
    elif kind == "jwt":
        lines.append(f"twitch.set_extension_authentication({text(JWT)})")
    call = f"{wait}twitch.{operation.name}({passed(arguments, len(operation.name))})"
    if gone:
        lines += ["try:", f"    {call}", "except Gone as error:", "    print(error)"]
    elif operation.reply == "none":
        lines.append(call)
    else:
        lines += [f"reply = {call}", "print(reply)" if operation.reply == "calendar" else "print(reply.to_dict())"]
    secret = f", {text(SECRET)}" if kind == "app" else ""
    block = [f"with {client}({text(APP)}{secret}) as twitch:", *indented(lines)]
    return whole([client, *(["Gone"] if gone else [])], block, is_async)


def curl_arguments(request: dict[str, Any], kind: str) -> list[str]:
    """The client's own request, for curl."""
    query = urlencode([tuple(pair) for pair in request["query"]])
    url = f"{TWITCH}{request['path'].removeprefix('/helix')}{f'?{query}' if query else ''}"
    arguments = ["-X", request["method"], url]
    if kind:
        arguments += ["-H", "Authorization: Bearer <token>", "-H", f"Client-Id: {APP}"]
    if request["body"]:
        arguments += ["-H", "Content-Type: application/json", "-d", request["body"]]
    return arguments


def curl_line(arguments: list[str]) -> str:
    """The arguments as they are typed, an option on each line."""
    parts = [f"curl -X {arguments[1]} {shlex.quote(arguments[2])}"]
    parts += [f"{arguments[at]} {shlex.quote(arguments[at + 1])}" for at in range(3, len(arguments), 2)]
    return " \\\n  ".join(parts)


def _keys(value: Any) -> Any:
    """The keys of a reply, which both clients must agree on; its values may change from call to call."""
    return sorted(value) if isinstance(value, dict) else type(value)
