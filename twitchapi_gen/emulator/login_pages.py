"""The pages that a user sees: what an app asks for, with Authorize and Deny; and where the code is typed that a device shows."""

from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qsl, urlencode, urlsplit

from twitchapi_gen.emulator import openid
from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.logins import Asked
from twitchapi_gen.emulator.oauth import refuse
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.login.page import document, headers

_ON_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


def answer(world: World, method: str, path: str, query: Mapping[str, str], body: bytes, base: str) -> Answer:
    """The reply to a browser at /oauth2/authorize or /activate. `base`: the emulator's own address."""
    form = dict(parse_qsl(body.decode("utf-8", "replace")))
    match method, path:
        case "GET", "/oauth2/authorize":
            return _authorize(world, query)
        case "POST", "/oauth2/authorize":
            return _decided(world, form, base)
        case "GET", "/activate":
            return _page("Connect a device", _activation(world, query.get("device-code", "")))
        case "POST", "/activate":
            return _activated(world, form)
        case _:
            return refuse(405, "method not allowed")


def _authorize(world: World, query: Mapping[str, str]) -> Answer:
    client, redirect, kind = (query.get(name, "") for name in ("client_id", "redirect_uri", "response_type"))
    if not client:
        return refuse(400, "missing client id")
    if world.apps is not None and client not in world.apps:
        return refuse(400, "invalid client")
    if {*kind.split()} not in [{*one.split()} for one in openid.RESPONSE_TYPES]:
        return refuse(400, "missing response type" if not kind else "invalid response type")
    if not _may_redirect(redirect):
        return refuse(400, "parameter redirect_uri does not match registered URI")
    scopes = frozenset(query.get("scope", "").split())
    if "id_token" in kind and openid.OPENID not in scopes:
        return refuse(400, "missing openid scope")
    try:
        claims = openid.read_claims(query.get("claims", ""))
    except ValueError:
        return refuse(400, "invalid claims")
    asked = Asked(client, scopes, redirect, kind, query.get("state"), query.get("nonce"), claims)
    token = world.logins.show(asked)
    listed = "".join(f"<li><code>{escape(scope)}</code></li>" for scope in sorted(scopes)) or "<li>nothing beyond your name</li>"
    return _page(
        "Authorize the app",
        f"<p><code>{escape(client)}</code> asks for:</p><ul>{listed}</ul>{_form('/oauth2/authorize', token)}"
        f"<small>Then back to <code>{escape(redirect)}</code></small>",
        redirect,
    )


def _decided(world: World, form: Mapping[str, str], base: str) -> Answer:
    asked = world.logins.answered(form.get("form", ""))
    if asked is None:
        return _page("This page is over", "<p>It was sent before, or is too old. Start again in the app.</p>", status=400)
    state = {} if asked.state is None else {"state": asked.state}
    if form.get("decision") != "authorize":
        return _redirect(asked.redirect, {"error": "access_denied", "error_description": "The user denied you access", **state})
    login, scope = form.get("login") or "my_username", " ".join(sorted(asked.scopes))
    if asked.response_type == "code":
        return _redirect(asked.redirect, {"code": world.logins.give_code(asked, login), "scope": scope, **state})
    told, kinds = dict[str, str](), asked.response_type.split()
    if "code" in kinds:
        told = {"code": world.logins.give_code(asked, login), "scope": scope}
    if "token" in kinds:
        granted = world.consent(asked, login)
        world.refreshes.pop(granted.refresh or "", None)
        told = {"access_token": granted.access, "scope": scope, "token_type": "bearer"}
    if "id_token" in kinds:
        told["id_token"] = openid.id_token(world, asked, login, base, **told)
    return Answer(302, b"", headers={"Location": f"{asked.redirect}#{urlencode({**told, **state})}", "Cache-Control": "no-store"})


def _redirect(target: str, facts: Mapping[str, str]) -> Answer:
    joint = "&" if urlsplit(target).query else "?"
    return Answer(302, b"", headers={"Location": f"{target}{joint}{urlencode(facts)}", "Cache-Control": "no-store"})


def _may_redirect(address: str) -> bool:
    """To any app on this machine, or to one on the web by https."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if not host or parts.fragment or not address.isprintable() or " " in address:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in _ON_THIS_MACHINE)


def _activation(world: World, code: str) -> str:
    token = world.logins.show(Asked("", frozenset()))
    field = f'<label>Code that the device shows<input name="code" id="code" value="{escape(code)}" autocomplete="off"></label>'
    return _form("/activate", token, field)


def _activated(world: World, form: Mapping[str, str]) -> Answer:
    device = world.logins.device_of(form.get("code", ""))
    if world.logins.answered(form.get("form", "")) is None or device is None:
        return _page("That didn't work", "<p>No device waits with this code. Look at the device, and try again.</p>", status=400)
    if form.get("decision") != "authorize":
        device.denied = True
        return _page("Denied", '<p id="done">The device gets no access.</p>')
    device.login = form.get("login") or "my_username"
    return _page("Connected", '<p id="done">The device has access now. You can close this page.</p>')


def _form(action: str, token: str, field: str = "") -> str:
    return (
        f'<form method="post" action="{action}"><input type="hidden" name="form" value="{token}">{field}'
        '<label>Act as the user<input name="login" id="login" value="my_username" autocomplete="off"></label>'
        '<button id="authorize" name="decision" value="authorize">Authorize</button>'
        '<button id="deny" name="decision" value="deny">Deny</button></form>'
    )


def _page(title: str, inside: str, redirect: str = "", status: int = 200) -> Answer:
    parts = urlsplit(redirect)
    goes_to = f" {parts.scheme}://{parts.netloc}" if redirect else ""  # a browser holds a form's redirect to it, too
    foot = "<p><small>This is the emulated Twitch of twitchapi_gen.</small></p>"
    told = headers(f"'self'{goes_to}")
    kind = told.pop("Content-Type")
    return Answer(status, document(title, f"<h1>{title}</h1>{inside}{foot}"), kind, told)
