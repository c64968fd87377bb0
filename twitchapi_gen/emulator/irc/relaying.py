"""Lines of IRC for changes through Helix, and for events of EventSub that somebody fires."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import orjson

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.irc.hub import SERVER, ChatHub
from twitchapi_gen.emulator.irc.said import TYPES
from twitchapi_gen.emulator.irc.standing import room_tags, settings, sharing, standing
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.chat.line import Line
from twitchapi_gen.runtime.http.operation import Operation

_KINDS = {value: name for name, value in TYPES.items()}
_PLANS = {"1000": "Tier 1", "2000": "Tier 2", "3000": "Tier 3", "Prime": "Prime"}


def happened(hub: ChatHub, operation: Operation, sent: Mapping[str, Any], _: Token | None, reply: bytes) -> None:
    """Handle each write through Helix that was carried out."""
    act = _ACTS.get(operation.name)
    if act is not None:
        found = orjson.loads(reply).get("data") if reply else None
        act(hub, {**sent, **(found[0] if is_array(found) and found and is_object(found[0]) else {})})


def _user(hub: ChatHub, id: object) -> Account:
    return hub.world.account(id=str(id))


def _sent(hub: ChatHub, facts: Item) -> None:
    if facts.get("is_sent", True):
        channel, user = _user(hub, facts["broadcaster_id"]), _user(hub, facts["sender_id"])
        parent, id = hub.said(str(facts.get("reply_parent_message_id"))), str(facts.get("message_id") or "")
        hub.post(hub.make(user, channel, str(facts["message"]), id=id, reply=parent, first=hub.is_first(user, channel)))


def _announced(hub: ChatHub, facts: Item) -> None:
    color = str(facts.get("color") or "primary").upper()
    channel, user = _user(hub, facts["broadcaster_id"]), _user(hub, facts["moderator_id"])
    user_notice(hub, channel, user, "announcement", {"color": color}, str(facts["message"]), "")


def _deleted(hub: ChatHub, facts: Item) -> None:
    channel, id = _user(hub, facts["broadcaster_id"]), str(facts.get("message_id") or "")
    delete(hub, channel, id) if id else clear(hub, channel)


def _banned(hub: ChatHub, facts: Item) -> None:
    seconds = int(facts.get("duration") or 0)
    ban(hub, _user(hub, facts["broadcaster_id"]), _user(hub, facts["user_id"]), seconds)


def _unbanned(hub: ChatHub, facts: Item) -> None:
    hub.limits.timeouts.pop((str(facts["broadcaster_id"]), str(facts["user_id"])), None)


def _set(hub: ChatHub, facts: Item) -> None:
    changed(hub, _user(hub, facts["broadcaster_id"]), facts)


def _raided(hub: ChatHub, facts: Item) -> None:
    raid(hub, _user(hub, facts["from_broadcaster_id"]), _user(hub, facts["to_broadcaster_id"]), 1)


_ACTS: Mapping[str, Callable[[ChatHub, Item], None]] = {
    "send_chat_message": _sent, "send_chat_announcement": _announced, "delete_chat_messages": _deleted, "ban_user": _banned,
    "unban_user": _unbanned, "update_chat_settings": _set, "start_a_raid": _raided,
}  # fmt: skip


def delete(hub: ChatHub, channel: Account, id: str) -> None:
    """A moderator deletes a message."""
    said = hub.said(id)
    tags = {"login": said.who.user.login if said else "", "room-id": channel.id, "target-msg-id": id, "tmi-sent-ts": _now(hub)}
    hub.broadcast(channel, Line("CLEARMSG", (f"#{channel.login}", said.written if said else ""), tags, SERVER))


def clear(hub: ChatHub, channel: Account) -> None:
    hub.broadcast(channel, Line("CLEARCHAT", (f"#{channel.login}",), {"room-id": channel.id, "tmi-sent-ts": _now(hub)}, SERVER))


def ban(hub: ChatHub, channel: Account, user: Account, seconds: int = 0) -> None:
    """A ban, or with `seconds` a timeout. A banned user's connections are no longer in the room."""
    if seconds:
        hub.limits.timeouts[channel.id, user.id] = hub.world.monotonic() + seconds
    tags = {"room-id": channel.id, "target-user-id": user.id, "tmi-sent-ts": _now(hub)} | ({"ban-duration": str(seconds)} if seconds else {})
    hub.broadcast(channel, Line("CLEARCHAT", (f"#{channel.login}", user.login), tags, SERVER))
    for peer in [] if seconds else [one for one in hub.peers if one.nick == user.login and channel.login in one.rooms]:
        hub.notice(peer, channel.login, "msg_banned", {"channel": channel.login})
        hub.part(peer, channel.login)


def changed(hub: ChatHub, channel: Account, facts: Item) -> None:
    """The settings of the chat have changed. Its readers get the settings that differ; without readers, nothing is sent."""
    now, before = room_tags({**settings(hub.world, channel), **facts}), hub.modes.get(channel.id, {})
    for tag, (notice, what) in _MODES.items():
        if before and now[tag] != before[tag]:
            every = tag == "followers-only" and now[tag] == "0"
            id = f"{notice}_{'on_zero' if every else 'off' if now[tag] in ('0', '-1') else 'on'}"
            hub.broadcast(channel, Line("ROOMSTATE", (f"#{channel.login}",), {tag: now[tag], "room-id": channel.id}, SERVER))
            text = MESSAGES[id].format(**{what: now[tag]})
            hub.broadcast(channel, Line("NOTICE", (f"#{channel.login}", text), {"msg-id": id}, SERVER))
    if before:
        hub.modes[channel.id] = now


_MODES = {
    "emote-only": ("emote_only", ""), "followers-only": ("followers", "minutes"), "r9k": ("r9k", ""), "slow": ("slow", "seconds"),
    "subs-only": ("subs", ""),
}  # fmt: skip
"""Tag → the beginning of the notice's id, and the fact in its text."""


def raid(hub: ChatHub, raider: Account, channel: Account, viewers: int) -> None:
    picture = f"https://static-cdn.example/{raider.login}.png"
    facts = {"displayName": raider.display_name, "login": raider.login, "viewerCount": str(viewers), "profileImageURL": picture}
    user_notice(hub, channel, raider, "raid", facts, "", f"{viewers} raiders from {raider.display_name} have joined!")


def user_notice(
    hub: ChatHub, channel: Account, user: Account, kind: str, params: Mapping[str, str], text: str, system: str, id: str = ""
) -> None:  # fmt: skip
    """A USERNOTICE, also in the other channels of a shared chat."""
    id, others = id or new_id(hub.world), sharing(hub.world, channel)
    theirs = standing(hub.world, user, channel).tags()
    for place in (channel, *others):
        mine = standing(hub.world, user, place).tags()
        tags = {
            **mine, "emotes": "", "flags": "", "id": id if place is channel else new_id(hub.world), "login": user.login,
            "msg-id": kind if place is channel else "sharedchatnotice", "room-id": place.id, "system-msg": system, "tmi-sent-ts": _now(hub),
            "vip": mine.get("vip", "0"), **{f"msg-param-{name}": value for name, value in params.items()},
        }  # fmt: skip
        if others:
            tags |= {
                "source-badge-info": theirs["badge-info"], "source-badges": theirs["badges"], "source-id": id, "source-msg-id": kind,
                "source-room-id": channel.id,
            }  # fmt: skip
        parameters = (f"#{place.login}", text) if text else (f"#{place.login}",)
        hub.broadcast(place, Line("USERNOTICE", parameters, dict(sorted(tags.items())), SERVER))


def _now(hub: ChatHub) -> str:
    return str(int(hub.world.now() * 1000))


def fired(hub: ChatHub, type: str, event: Item) -> None:
    """Handle an event that somebody fired."""
    if type not in _FIRED or not isinstance(event.get("broadcaster_user_id", event.get("to_broadcaster_user_id")), str):
        return
    _FIRED[type](hub, event)


def _message(hub: ChatHub, event: Item) -> None:
    channel, user = _user(hub, event["broadcaster_user_id"]), _user(hub, event["chatter_user_id"])
    cheer, kind = event.get("cheer"), _KINDS.get(str(event.get("message_type")), "")
    more = {"bits": int(cheer["bits"]) if is_object(cheer) else 0, "kind": kind, "reward_id": str(event.get("channel_points_custom_reward_id") or "")}
    hub.relay(hub.make(user, channel, str(event["message"]["text"]), id=str(event["message_id"]), **more))


def _notified(hub: ChatHub, event: Item) -> None:
    told = str(event["notice_type"])
    kind, params = notice_params(told.removeprefix("shared_chat_"), event.get(told))
    if kind == "giftpaidupgrade":
        giver = event[told].get("gifter_user_id")
        kind, params = (kind, {**params, "sender-login": _user(hub, giver).login}) if giver else ("anongiftpaidupgrade", {})
    if kind:
        user = _user(hub, event["chatter_user_id"]) if event.get("chatter_user_id") else hub.world.account(login="ananonymousgifter")
        text = str(event["message"]["text"]) if kind in ("resub", "announcement", "viewermilestone", "modiversary") else ""
        channel = _user(hub, event["broadcaster_user_id"])
        user_notice(hub, channel, user, kind, params, text, str(event.get("system_message") or ""), str(event["message_id"]))


def notice_params(told: str, facts: Any) -> tuple[str, dict[str, str]]:
    """The kind of USERNOTICE for a type of notice, and its parameters. ("", {}) if IRC has none."""
    kind, names = _NOTICES.get(told, ("", {}))
    found = facts if is_object(facts) else {}
    params = {name: _text(found.get(field)) for name, field in names.items() if found.get(field) is not None}
    if told in ("sub", "resub", "prime_paid_upgrade") and found.get("is_prime"):
        params["sub-plan"] = "Prime"
    if "sub-plan" in params and told in ("sub", "resub", "sub_gift"):
        params["sub-plan-name"] = f"Subscription ({_PLANS.get(params['sub-plan'], params['sub-plan'])})"
    if told in ("sub", "resub"):
        params = {"months": "0", "cumulative-months": "1", "should-share-streak": str(int("streak-months" in params)), **params}
    if told == "announcement":
        color = params.get("color", "").upper()
        params = {"color": color if color in _COLORS else "PRIMARY"}
    if told == "watch_streak":
        params |= {"category": "watch-streak", "id": str(UUID(int=int(params.get("value", "0"))))}
    if told == "charity_donation" and is_object(amount := found.get("amount")):
        parts = {"donation-amount": "value", "donation-currency": "currency", "exponent": "decimal_place"}
        params |= {name: _text(amount[field]) for name, field in parts.items()}
    return kind, params


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


_COLORS = ("PRIMARY", "BLUE", "GREEN", "ORANGE", "PURPLE")
_SUB = {"sub-plan": "sub_tier", "multimonth-duration": "duration_months"}
_RECIPIENT = {"recipient-id": "recipient_user_id", "recipient-user-name": "recipient_user_login", "recipient-display-name": "recipient_user_name"}
_NOTICES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "sub": ("sub", _SUB),
    "resub": ("resub", {**_SUB, "cumulative-months": "cumulative_months", "streak-months": "streak_months", "was-gifted": "is_gift"}),
    "sub_gift": (
        "subgift",
        {
            "sub-plan": "sub_tier", "gift-months": "duration_months", "months": "duration_months", "sender-count": "cumulative_total",
            "community-gift-id": "community_gift_id", **_RECIPIENT,
        },
    ),
    "community_sub_gift": (
        "submysterygift", {"sub-plan": "sub_tier", "mass-gift-count": "total", "sender-count": "cumulative_total", "community-gift-id": "id"},
    ),
    "gift_paid_upgrade": ("giftpaidupgrade", {"sender-name": "gifter_user_name"}),
    "prime_paid_upgrade": ("primepaidupgrade", {"sub-plan": "sub_tier"}),
    "pay_it_forward": (
        "communitypayforward",
        {
            "prior-gifter-anonymous": "gifter_is_anonymous", "prior-gifter-id": "gifter_user_id", "prior-gifter-user-name": "gifter_user_login",
            "prior-gifter-display-name": "gifter_user_name",
        },
    ),
    "raid": ("raid", {"displayName": "user_name", "login": "user_login", "viewerCount": "viewer_count", "profileImageURL": "profile_image_url"}),
    "unraid": ("unraid", {}),
    "announcement": ("announcement", {"color": "color"}),
    "bits_badge_tier": ("bitsbadgetier", {"threshold": "tier"}),
    "charity_donation": ("charitydonation", {"charity-name": "charity_name"}),
    "watch_streak": ("viewermilestone", {"value": "streak_count", "copoReward": "channel_points_awarded"}),
    "modiversary": ("modiversary", {"months": "months"}),
}  # fmt: skip
"""EventSub's type of notice → IRC's, and the field for each parameter."""


def _settings(hub: ChatHub, event: Item) -> None:
    names = {"follower_mode_duration_minutes": "follower_mode_duration", "slow_mode_wait_time_seconds": "slow_mode_wait_time"}
    changed(hub, _user(hub, event["broadcaster_user_id"]), {names.get(name, name): value for name, value in event.items()})


_FIRED: Mapping[str, Callable[[ChatHub, Item], None]] = {
    "channel.chat.message": _message,
    "channel.chat.notification": _notified,
    "channel.chat.clear": lambda hub, it: clear(hub, _user(hub, it["broadcaster_user_id"])),
    "channel.chat.clear_user_messages": lambda hub, it: ban(hub, _user(hub, it["broadcaster_user_id"]), _user(hub, it["target_user_id"]), 600),
    "channel.chat.message_delete": lambda hub, it: delete(hub, _user(hub, it["broadcaster_user_id"]), str(it["message_id"])),
    "channel.chat_settings.update": _settings,
    "channel.raid": lambda hub, it: raid(
        hub, _user(hub, it["from_broadcaster_user_id"]), _user(hub, it["to_broadcaster_user_id"]), int(it.get("viewers") or 1)
    ),
}
