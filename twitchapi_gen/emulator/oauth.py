"""The emulated OAuth server: tokens for every grant, what a token is good for, whose it is, revoking one; the keys of ID tokens.

Any client id and secret are welcome, unless the world names its apps. Parameters may be in the query or in the body.

Facts: https://dev.twitch.tv/docs/authentication/
"""

from collections.abc import Callable, Mapping
from functools import partial
from hmac import compare_digest
from urllib.parse import parse_qsl

import orjson

from twitchapi_gen.emulator import openid
from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.logins import DEVICE_LIFE
from twitchapi_gen.emulator.world import Token, World

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


def answer(world: World, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes, base: str) -> Answer:
    """The reply to what isn't for a browser. `base`: the emulator's own address."""
    form = {**query, **dict(parse_qsl(body.decode("utf-8", "replace")))}
    match method, path:
        case "POST", "/oauth2/token":
            return _refused_app(world, form) or _token(world, form, base)
        case "POST", "/oauth2/device":
            return _refused_app(world, form) or _device(world, form, base)
        case (("GET" | "POST"), "/oauth2/userinfo"):
            return _userinfo(world, headers.get("Authorization", ""), base)
        case "POST", "/oauth2/revoke":
            return _revoke(world, form)
        case "GET", "/oauth2/validate":
            return _validate(world, headers.get("Authorization", ""))
        case "GET", "/oauth2/keys":
            return Answer(200, orjson.dumps(world.keys.told()))
        case "GET", "/oauth2/.well-known/openid-configuration":
            return Answer(200, orjson.dumps(openid.configuration(base)))
        case _:
            return refuse(404, "not found")


def refuse(status: int, message: str) -> Answer:
    return Answer(status, orjson.dumps({"status": status, "message": message}))


def _refused_app(world: World, form: Mapping[str, str]) -> Answer | None:
    """The refusal of an app that the world doesn't know, or of a wrong secret."""
    client, secret = form.get("client_id", ""), form.get("client_secret")
    if world.apps is None or not client:
        return None
    if client not in world.apps:
        return refuse(400, "invalid client")
    return refuse(403, "invalid client secret") if secret and not compare_digest(secret.encode(), world.apps[client].encode()) else None


def _token(world: World, form: Mapping[str, str], base: str) -> Answer:
    grants: dict[str, Callable[[World, Mapping[str, str]], Answer]] = {
        "client_credentials": _for_app,
        "authorization_code": partial(_for_code, base=base),
        "refresh_token": _for_refresh,
        DEVICE: _for_device,
    }
    grant = grants.get(form.get("grant_type", ""))
    if grant is None:
        return refuse(400, "Invalid grant type" if form.get("grant_type") else "missing grant type")
    if not form.get("client_id"):
        return refuse(400, "missing client id")
    return grant(world, form)


def _for_app(world: World, form: Mapping[str, str]) -> Answer:
    if not form.get("client_secret"):
        return refuse(400, "missing client secret")
    return _given(world, world.grant(form["client_id"]))


def _for_code(world: World, form: Mapping[str, str], base: str) -> Answer:
    if not form.get("client_secret"):
        return refuse(400, "missing client secret")
    if not form.get("redirect_uri"):
        return refuse(400, "missing redirect uri")
    code = world.logins.use_code(form.get("code", ""), form["client_id"], form["redirect_uri"])
    if code is None:
        return refuse(400, "Invalid authorization code")
    token = world.consent(code.asked, code.login)
    wanted = openid.OPENID in token.scopes
    return _given(world, token, openid.id_token(world, code.asked, code.login, base, access_token=token.access) if wanted else "")


def _for_refresh(world: World, form: Mapping[str, str]) -> Answer:
    old = world.refreshes.get(form.get("refresh_token", ""))
    if old is None or old.client_id != form["client_id"]:
        return refuse(400, "Invalid refresh token")
    if not old.public and not form.get("client_secret"):
        return refuse(400, "missing client secret")
    return _given(world, world.renew(old))


def _for_device(world: World, form: Mapping[str, str]) -> Answer:
    code = form.get("device_code", "")
    device = world.logins.poll(code, form["client_id"])
    if device is None:
        return refuse(400, "invalid device code")
    if device.login is None:
        return refuse(400, "authorization_pending")
    world.logins.finish(code)
    return _given(world, world.consent(device.asked, device.login, public=not form.get("client_secret")))


def _given(world: World, token: Token, id_token: str = "") -> Answer:
    facts = world.facts(token)
    reply = {"access_token": token.access, "expires_in": facts["expires_in"], "token_type": "bearer"}
    if token.user is not None:
        reply |= {"refresh_token": token.refresh, "scope": facts["scopes"]}
    if id_token:
        reply["id_token"] = id_token
    return Answer(200, orjson.dumps(reply))


def _device(world: World, form: Mapping[str, str], base: str) -> Answer:
    if not form.get("client_id"):
        return refuse(400, "missing client id")
    code, device = world.logins.new_device(form["client_id"], (form.get("scopes") or form.get("scope") or "").split())
    return Answer(200, orjson.dumps({
        "device_code": code, "expires_in": DEVICE_LIFE, "interval": world.logins.interval, "user_code": device.user_code,
        "verification_uri": f"{base}/activate?public=true&device-code={device.user_code}",
    }))  # fmt: skip


def _revoke(world: World, form: Mapping[str, str]) -> Answer:
    if not form.get("client_id"):
        return refuse(400, "missing client id")
    if not form.get("token"):
        return refuse(400, "missing oauth token")
    found = world.live(form["token"])
    if found is None:
        return refuse(400, "Invalid token")
    if found.client_id != form["client_id"]:
        return refuse(404, "client does not exist")
    world.revoke(found)
    return Answer(200, b"")


def _userinfo(world: World, authorization: str, base: str) -> Answer:
    """OpenID Connect: whose the token is."""
    kind, _, access = authorization.partition(" ")
    if kind.lower() not in ("oauth", "bearer") or not access:
        return refuse(401, "missing authorization token")
    found = world.live(access)
    if found is None or found.user is None:
        return refuse(401, "invalid access token")
    return Answer(200, orjson.dumps(openid.userinfo(world, found, found.user, base)))


def _validate(world: World, authorization: str) -> Answer:
    kind, _, access = authorization.partition(" ")
    if kind.lower() not in ("oauth", "bearer") or not access:
        return refuse(401, "missing authorization token")
    found = world.live(access)
    if found is None:
        return refuse(401, "invalid access token")
    facts = world.facts(found)
    names = ("client_id", "scopes", "expires_in", *(("login", "user_id") if found.user else ()))
    told = {name: facts[name] for name in names}
    return Answer(200, orjson.dumps({**told, "scopes": told["scopes"] or None} if found.public else told))
