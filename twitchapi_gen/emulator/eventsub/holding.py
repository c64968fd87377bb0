"""Messages that AutoMod holds, until a moderator of the channel allows or denies them."""

import re
from collections.abc import Mapping
from typing import Any

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator import chat
from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.eventsub.hub import HELD, EventSub
from twitchapi_gen.emulator.memory import Rows, View
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.remembered import RESOURCES
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.shaping import echo
from twitchapi_gen.emulator.state import timestamp
from twitchapi_gen.emulator.who_may import may
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.models.shapes import Object

_ANSWERED, _SAID = "automod.message.update", "channel.chat.message"
_TERMS = next(one for one in RESOURCES if one.name == "blocked term")


def sent(hub: EventSub, given: Mapping[str, Any], token: Token) -> Rows:
    """A message to a channel: one with a blocked term is held, unless its sender moderates there."""
    channel, sender, text = str(given["broadcaster_id"]), str(given["sender_id"]), str(given["message"])
    term = None if may(hub.world, "moderator", sender, channel) else _blocked(hub, channel, text)
    if term is None:
        return chat.sent(hub.world, given, token)
    id = new_id(hub.world)
    event = {
        "broadcaster_user_id": channel, "user_id": sender, "message_id": id, "message": _message(text), "held_at": timestamp(hub.world.state.now),
        "reason": "blocked_term", "automod": None, "category": "blocked_term", "level": 4,
        "blocked_term": {"terms_found": [{"term_id": term["id"], "owner_broadcaster_user_id": channel}]},
    }  # fmt: skip
    _fire(hub, HELD, channel, event, hub.book.versions(HELD) or [hub.newest(HELD)])
    why = {"code": "msg_rejected", "message": "AutoMod holds the message until a moderator has decided"}
    return Rows([{"message_id": id, "is_sent": False, "drop_reason": why}], {})


def answered(hub: EventSub, given: Mapping[str, Any], _: Token) -> Rows:
    """Allow or deny a held message for a moderator, once. An allowed message is sent. Raises Refusal."""
    id, user = str(given["msg_id"]), str(given["user_id"])
    held = hub.held.get(id)
    if held is None:
        raise Refusal(404, f"No message of the id {id} is held")
    channel = str(held["broadcaster_user_id"])
    if not may(hub.world, "moderator", user, channel):
        raise Refusal(403, MESSAGES["not_a_moderator"].format(parameter="user_id"))
    del hub.held[id]
    hub.world.state.writes += 1
    allowed, moderator = given["action"] == "ALLOW", hub.world.account(id=user)
    acted = {"moderator_user_id": user, "moderator_user_login": moderator.login, "moderator_user_name": moderator.display_name}
    event = {**held, **acted, "status": "approved" if allowed else "denied"}
    _fire(hub, _ANSWERED, channel, event, hub.book.versions(_ANSWERED))
    if allowed:
        chatter = {f"chatter_{name}": held[name] for name in ("user_id", "user_login", "user_name") if name in held}
        said = {"broadcaster_user_id": channel, **chatter, "message_id": id, "message": held.get("message"), "message_type": "text"}
        _fire(hub, _SAID, channel, said, hub.book.versions(_SAID))
    return Rows([], {})


def _fire(hub: EventSub, type: str, channel: str, event: Item, versions: list[str]) -> None:
    for version in versions:
        kind = hub.kind(type, version)
        hub.fire(type, version, {"broadcaster_user_id": channel}, echo(Object(kind.table), event))


def _message(text: str) -> Item:
    return {"text": text, "fragments": [{"type": "text", "text": text, "cheermote": None, "emote": None}]}


def _blocked(hub: EventSub, channel: str, text: str) -> Item | None:
    """The channel's first blocked term that stands in the text."""
    terms = (one.item for one in View(hub.world, _TERMS, {"broadcaster_id": channel}, None).every())
    return next((term for term in terms if re.search(rf"(?<!\w){re.escape(str(term['text']))}(?!\w)", text, re.IGNORECASE)), None)
