"""The emulated OAuth server: app tokens by client credentials, and what a token is good for."""

from collections.abc import Mapping

import orjson

from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.world import TOKEN_LIFE, World


def token(world: World, form: Mapping[str, str]) -> Answer:
    """POST /oauth2/token."""
    if form.get("grant_type") != "client_credentials":
        return _no(400, "Invalid grant type")
    if not form.get("client_id"):
        return _no(400, "missing client id")
    if not form.get("client_secret"):
        return _no(400, "missing client secret")
    granted = world.grant(form["client_id"])
    return Answer(200, orjson.dumps({"access_token": granted.access, "expires_in": TOKEN_LIFE, "token_type": "bearer"}))


def validate(world: World, authorization: str) -> Answer:
    """GET /oauth2/validate."""
    found = world.tokens.get(authorization.partition(" ")[2])
    if found is None:
        return _no(401, "invalid access token")
    facts = found.facts()
    names = ("client_id", "scopes", "expires_in", *(("login", "user_id") if found.user else ()))
    return Answer(200, orjson.dumps({name: facts[name] for name in names}))


def _no(status: int, message: str) -> Answer:
    return Answer(status, orjson.dumps({"status": status, "message": message}))
