"""Checks whether the token's user may make the request, and whether the users that it names exist."""

from collections.abc import Iterable, Mapping
from typing import Any

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.memory import View
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.remembered import RESOURCES
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_array
from twitchapi_gen.runtime.http.operation import Operation, Parameter

Sent = Mapping[str, Any]
_BY_NAME = {one.name: one for one in RESOURCES}
_CHANNELS = ("broadcaster_id", "from_broadcaster_id")
_LONGEST = 20
"""Digits of an id."""


def check_users(world: World, operation: Operation, sent: Sent, token: Token | None) -> None:
    """Raise Refusal in Twitch's words."""
    named = [one for one in operation.parameters if one.who and sent.get(one.name) not in (None, [], "")]
    for one in named:
        for id in _ids(sent, one.name):
            if not is_id(id):
                raise Refusal(400, MESSAGES["id_not_valid"].format(parameter=one.name))
    if token is None:
        return
    if token.user is None:
        _check_grants(world, operation, sent, token)
    for one in named:
        _check(world, operation, one, sent, token)
    if operation.method != "GET":
        _check_there(world, operation, named, sent)


def is_id(text: str) -> bool:
    """Whether a user or channel can have this id: a login can't be one."""
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST


def sees_everything(world: World, operation: Operation, sent: Sent, token: Token | None) -> bool:
    """Return True if a list that anybody may count is shown to the token's user, too."""
    one = next((one for one in operation.parameters if one.who == "own_or_moderated"), None)
    if one is None or token is None or not world.state.strict:
        return True
    return token.user is None or may(world, "moderator", token.user.id, str(sent.get(one.name, "")))


def _ids(sent: Sent, name: str) -> list[str]:
    value = sent[name]
    return [str(one) for one in value] if is_array(value) else [str(value)]


def _check(world: World, operation: Operation, one: Parameter, sent: Sent, token: Token) -> None:
    id, user = _ids(sent, one.name)[0], token.user.id if token.user is not None else ""
    channel = next((str(sent[name]) for name in _CHANNELS if name in sent), "")
    match one.who:
        case "anyone":
            return
        case "own_or_moderated":
            refused = bool(user) and "user_id" in sent and not may(world, "moderator", user, id)
        case "own_or_edited":
            refused = bool(user) and not may(world, "editor", user, id)
        case "own_unless_self":
            refused = user not in (id, str(sent.get("user_id")))
        case _:
            refused = bool(user) and id != user
    if refused:
        status = one.refused or next((code for code in (401, 403) if code in operation.codes), 401)
        raise Refusal(status, MESSAGES["not_the_tokens_user"].format(parameter=one.name))
    if one.who in ("moderator", "editor") and channel and not may(world, one.who, id, channel):
        status = next((code for code in (403, 401) if code in operation.codes), 400)
        raise Refusal(status, MESSAGES["not_a_moderator" if one.who == "moderator" else "not_an_editor"].format(parameter=one.name))


def may(world: World, relation: str, user: str, channel: str) -> bool:
    """Whether it is the user's channel, or one that the user moderates or edits."""
    return user == channel or View(world, _BY_NAME[relation], {"broadcaster_id": channel}, None).find((user,)) is not None


def _check_grants(world: World, operation: Operation, sent: Sent, token: Token) -> None:
    """The scopes that users must have granted to the app before its app token works here."""
    for name, choices in operation.grants:
        users = {str(sent[name])} if name in sent else set(_named_users(operation, sent)) if not name else set[str]()
        if not users:
            continue
        granted = frozenset[str]().union(*(one.scopes for user in users for one in world.granted(token.client_id, user)))
        if not any({*map(str, choice)} <= granted for choice in choices):
            scopes = " or ".join(" and ".join(sorted(map(str, choice))) for choice in choices)
            said = name or next((one.name for one in operation.parameters if one.who not in ("", "anyone")), "the request")
            raise Refusal(403 if 403 in operation.codes else 401, MESSAGES["grant_missing"].format(parameter=said, scopes=scopes))


def _named_users(operation: Operation, sent: Sent) -> Iterable[str]:
    return [id for one in operation.parameters if one.who and sent.get(one.name) for id in _ids(sent, one.name)]


def _check_there(world: World, operation: Operation, named: list[Parameter], sent: Sent) -> None:
    """A write is about users who exist."""
    for one in named:
        for id in _ids(sent, one.name):
            if world.accounts.find(id=id) is None:
                missing = 404 in operation.codes
                raise Refusal(404 if missing else 400, MESSAGES["id_not_found" if missing else "id_not_valid"].format(parameter=one.name))
