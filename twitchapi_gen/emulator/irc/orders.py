"""Commands of the control API to the emulated chat: say something, verify bots, disturb connections."""

from collections.abc import Mapping
from typing import Any

from twitchapi_gen.emulator.irc.disturbing import disturb
from twitchapi_gen.emulator.irc.hub import ChatHub
from twitchapi_gen.emulator.irc.said import TYPES
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world_kinds import nearest
from twitchapi_gen.runtime.chat.line import check_text

_SAY: Mapping[str, type] = {
    "login": str, "text": str, "channel": str, "reply_to": str, "bits": int, "action": bool, "first": bool, "returning": bool, "kind": str,
    "reward_id": str, "nonce": str,
}  # fmt: skip
_MOST_TIMES = 10_000
_DISTURB: Mapping[str, tuple[type, ...]] = {
    "do": (str,), "login": (str,), "times": (int,), "code": (int,), "seconds": (int, float), "line": (str,),
}  # fmt: skip


def told(hub: ChatHub, body: Mapping[str, Any]) -> Any:
    """{"login", "text", "channel", …} says something, {"do", …} disturbs, {"verified": logins} says which bots are verified. Raises ValueError.

    With `times`, it is said so often, and the ids are returned.
    """
    if "do" in body:
        _check(body, _DISTURB)
        return {"connections": [one.nick for one in disturb(hub, str(body["do"]), **{name: body[name] for name in body if name != "do"})]}
    if "verified" in body:
        hub.limits.verified = {str(login).lower() for login in body["verified"]}
        return {"verified": sorted(hub.limits.verified)}
    times = body.get("times", 1)
    if type(times) is not int or not 1 <= times <= _MOST_TIMES:
        raise ValueError(f"times must be from 1 to {_MOST_TIMES}, not {times!r}")
    said = [say(hub, {name: value for name, value in body.items() if name != "times"}) for _ in range(times)]
    return {"message_ids": [one["message_id"] for one in said]} if "times" in body else said[0]


def say(hub: ChatHub, body: Mapping[str, Any]) -> Item:
    """A user says something in a channel. Returns the event `channel.chat.message`. Raises ValueError."""
    _check(body, {name: (kind,) for name, kind in _SAY.items()})
    login, text = body.get("login"), body.get("text")
    if not isinstance(login, str) or not login.replace("_", "").isalnum() or not login.isascii() or not isinstance(text, str) or not text.strip():
        raise ValueError(f'needs {{"login": text, "text": text}}; {", ".join([*_SAY][2:])} may be given')
    where = body.get("channel", login).removeprefix("#")
    channel = hub.channel(where)
    if channel is None:
        raise ValueError(f"there is no channel {where!r}: add the user with add_user({where!r}) first")
    kind, parent = body.get("kind", ""), hub.said(body.get("reply_to", ""))
    if kind and kind not in TYPES:
        raise ValueError(f"there is no kind of message {kind!r}{nearest(kind, TYPES)}")
    if body.get("reply_to") and (parent is None or parent.channel.id != channel.id):
        raise ValueError(f"there is no message {body['reply_to']!r} in the chat of {channel.login}: reply_to is the message_id of an earlier one")
    user, bits = hub.world.member(login), body.get("bits", 0)
    if bits < 0:
        raise ValueError(f"bits must be 0 or more, not {bits}")
    more = {"returning": body.get("returning", False), "kind": kind, "reward_id": body.get("reward_id", ""), "nonce": body.get("nonce", "")}
    said = hub.make(
        user, channel, check_text("the text", text), is_action=body.get("action", False), bits=bits, reply=parent,
        first=body.get("first", hub.is_first(user, channel)), **more,
    )  # fmt: skip
    return hub.post(said).event()


def _check(body: Mapping[str, Any], known: Mapping[str, tuple[type, ...]]) -> None:
    for name, value in body.items():
        if name not in known:
            raise ValueError(f"there is no {name!r} here{nearest(name, known)}")
        if not isinstance(value, known[name]) or (isinstance(value, bool) and bool not in known[name]):
            raise ValueError(f"{name} can't be {value!r}")
