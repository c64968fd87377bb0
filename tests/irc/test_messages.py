"""Typed messages: every message and tag of the facts, the example lines, and whatever else a server may send."""

import copy
import pickle
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from tests.conftest import ROOT
from tests.examples import at_least
from tests.irc.lines import LINES
from twitchapi_gen import irc
from twitchapi_gen.irc import COMMANDS, NOTICES, Badge, EmoteRange, IrcMessage, MarkedRange, UnknownMessage, parse, parse_line

FACTS = ROOT.parent / "shared" / "docs" / "irc.yaml"


def told(text: str) -> tuple[IrcMessage, list[tuple[str, str, str]]]:
    """The message, and what was reported."""
    found: list[tuple[str, str, str]] = []
    return parse(text, lambda *one: found.append(one)), found


@pytest.mark.parametrize("text", LINES)
def test_each_example_is_as_the_spec_says_and_gives_back_what_came(text: str) -> None:
    message, found = told(text)
    assert found == []
    assert type(message) is not UnknownMessage
    assert message == parse(text)
    assert message.raw == text
    assert message.line.tags.items() <= message.to_dict().items()
    for again in (copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert (again, again.raw, again.to_dict()) == (message, text, message.to_dict())


def test_there_is_an_example_of_each_command() -> None:
    assert {parse_line(text).command for text in LINES} == set(COMMANDS)


def test_a_message() -> None:
    message = parse(LINES[0])
    assert isinstance(message, irc.PrivateMessage)
    assert (message.login, message.channel, message.text, message.display_name) == ("ada_k", "chan", "hello Kappa", "Ada_K")
    assert (message.badge_info, message.badges) == ([Badge("subscriber", "7")], [Badge("subscriber", "6")])
    (emote,) = message.emotes
    assert (emote, message.text[emote.first : emote.last + 1]) == (EmoteRange("25", 6, 10), "Kappa")
    assert (message.subscriber, message.mod, message.vip, message.bits, message.user_type) == (True, False, None, None, None)
    assert message.tmi_sent_ts == datetime(2026, 11, 1, 2, 26, 40, tzinfo=UTC)
    assert message["display-name"] == "Ada_K"
    cleared = parse(LINES[7])
    assert isinstance(cleared, irc.ClearChat)
    assert (cleared.login, cleared.ban_duration, cleared.target_user_id) == ("zed", timedelta(minutes=10), "7004")
    assert parse(":tmi.twitch.tv CLEARCHAT #chan").get("login") is None


def test_emotes_are_in_the_order_of_the_text_and_marks_keep_their_kinds() -> None:
    message = parse("@emotes=emotesv2_a:b:5-6/25:0-1,10-12;flags=0-4:P.6/I.5,7-9:;badges=a/1,b,c/d/e PRIVMSG #c :x")
    assert isinstance(message, irc.PrivateMessage)
    assert message.emotes == [EmoteRange("25", 0, 1), EmoteRange("emotesv2_a:b", 5, 6), EmoteRange("25", 10, 12)]
    assert message.flags == [MarkedRange(0, 4, ("P.6", "I.5")), MarkedRange(7, 9, ())]
    assert message.badges == [Badge("a", "1"), Badge("b", ""), Badge("c", "d/e")]


def test_changes_are_written_in_twitchs_form() -> None:
    message = parse(LINES[0])
    assert isinstance(message, irc.PrivateMessage)
    message.bits, message.mod, message.badges = 5, True, [Badge("vip", "1"), Badge("premium", "1")]
    message.tmi_sent_ts += timedelta(milliseconds=7)
    message.emotes = [EmoteRange("25", 0, 1), EmoteRange("9", 3, 4), EmoteRange("25", 6, 7)]
    changed = message.to_dict()
    assert changed.items() >= {
        "bits": "5", "mod": "1", "badges": "vip/1,premium/1", "tmi-sent-ts": "1793500000007", "emotes": "25:0-1,6-7/9:3-4", "id": message.id,
    }.items()  # fmt: skip


def test_a_notice_of_a_known_kind_has_its_class_and_that_of_a_new_kind_keeps_its_tags() -> None:
    text = LINES[4]
    notice = parse(text)
    assert isinstance(notice, irc.SubNotice)
    assert (notice.sub_plan, notice.cumulative_months, notice.was_gifted, notice.text) == (irc.ChatSubPlan.VALUE_1000, 1, False, None)
    new, found = told(text.replace("msg-id=sub;", "msg-id=party;"))
    assert type(new) is irc.UserNotice
    assert (new.msg_id, new.msg_id.known, new["msg-param-sub-plan"]) == ("party", False, "1000")
    assert ("USERNOTICE.msg-id", "UserNoticeKind", "new value") in found


def test_a_notice_of_a_shared_chat_is_read_as_its_own_kind_only_when_asked() -> None:
    shared = parse(LINES[-1])
    assert isinstance(shared, irc.SharedChatNotice)
    raid = parse.original(shared)
    assert isinstance(raid, irc.RaidNotice)
    assert (raid.raider_login, raid.viewer_count, raid.source_room_id, raid.msg_id) == ("raida", 34, "7009", "raid")
    assert raid.raw == shared.raw
    assert parse.original(raid) is raid
    plain = parse(LINES[0])
    assert parse.original(plain) is plain


def test_what_the_spec_lacks_is_kept_and_reported() -> None:
    message, found = told("@bits=many;new-tag=1;badges=;mod=perhaps :ada!ada@ada PRIVMSG #chan :hi")
    assert isinstance(message, irc.PrivateMessage)
    assert (message["bits"], message["mod"], message["new-tag"], message["badges"]) == ("many", "perhaps", "1", [])
    assert {("PRIVMSG.bits", "int", "string"), ("PRIVMSG.mod", "bool", "string"), ("PRIVMSG.new-tag", "nothing", "new field")} <= set(found)
    assert ("PRIVMSG.id", "a value", "missing") in found
    assert message.to_dict()["bits"] == "many"
    unknown, found = told("@a=1 :tmi.twitch.tv NEWS #chan :hello")
    assert type(unknown) is UnknownMessage
    assert (unknown["a"], unknown.line.command, unknown.line.parameters) == ("1", "NEWS", ("#chan", "hello"))
    assert found == [("line", "a known command", "the command NEWS")]
    assert told("")[1] == [("line", "a known command", "no command")]


def test_a_frame_may_hold_several_lines() -> None:
    assert [type(one) for one in parse.frame("PING :a\r\n\r\n:tmi.twitch.tv RECONNECT\r\nNEWS\r\n")] == [irc.Ping, irc.Reconnect, UnknownMessage]


def mutated(text: str, dice: random.Random) -> str:
    """The line with one to three pieces cut out, repeated, swapped or replaced."""
    for _ in range(dice.randint(1, 3)):
        at, to = sorted(dice.randrange(len(text) + 1) for _ in range(2))
        piece = dice.choice(["", text[at:to] * 2, text[at:to][::-1], chr(dice.choice([0, 10, 32, 58, 59, 61, 64, 92, 0x1F600, 0xD83D])), "9" * 30])
        text = (text[:at] + piece + text[to:]) or "x"
    return text


def every_value(message: IrcMessage) -> list[Any]:
    return [getattr(message, name) for name in message.NAMES.values()]


def test_a_thousand_mutated_lines_never_raise() -> None:
    dice = random.Random(20261130)
    kinds = set[type]()
    for _ in range(1_000):
        text = mutated(dice.choice(LINES), dice)
        message, _ = told(text)
        assert message == parse(text)
        every_value(message)
        assert message.to_dict().keys() >= message.line.tags.keys()
        assert repr(message)
        kinds.add(type(message))
    assert UnknownMessage in kinds
    assert len(kinds) > 20


@at_least(500)
@given(st.sampled_from(LINES), st.data())
def test_any_value_in_any_tag_is_read_or_kept(text: str, data: st.DataObject) -> None:
    line = parse_line(text)
    if not line.tags:
        return
    key = data.draw(st.sampled_from(sorted(line.tags)))
    line.tags[key] = data.draw(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9) | st.integers().map(str))
    message, _ = told(line.to_text())
    assert message == parse(line.to_text())
    assert message.to_dict()[key] == line.tags[key]


def facts() -> dict[str, Any]:
    if not FACTS.is_file():
        pytest.skip(f"the facts aren't at {FACTS}")
    loaded: dict[str, Any] = yaml.safe_load(Path(FACTS).read_text("utf-8"))
    return loaded


def tags_in(entry: dict[str, Any]) -> set[str]:
    tags = entry.get("tags", [])
    if isinstance(tags, str):
        return set()
    found = set(tags) if isinstance(tags, list) else {*tags.get("always", ()), *(tags.get("sometimes") or ()), *(set(tags) - {"always", "sometimes"})}
    return {name for part in [*found, *entry.get("extra", {})] for name in part.split(", ")}


def test_every_message_and_tag_of_the_facts_is_typed() -> None:
    found = facts()
    messages = {name: entry for name, entry in found["messages"].items() if name not in ("numerics", "modes")}
    assert {*messages, *found["messages"]["numerics"]} - {"src"} == set(COMMANDS)
    for name, entry in messages.items():
        assert tags_in(entry) <= set(COMMANDS[name].NAMES), name
    paid = {f"pinned-chat-paid-{one}" for one in ("canonical-amount", "currency", "exponent", "level", "is-system-message")}
    assert paid <= set(COMMANDS["PRIVMSG"].NAMES)
    kinds = {name: entry for names, entry in messages["USERNOTICE"]["msg_ids"].items() for name in names.split(", ")}
    assert set(kinds) == set(NOTICES)
    for kind, entry in kinds.items():
        wanted = set(entry.get("params", {})) - {"same_as"} if isinstance(entry.get("params"), dict) else set[str]()
        assert {f"msg-param-{one}" for one in wanted} <= set(NOTICES[kind].NAMES), kind
    ids = found["notice_ids"]
    listed = {one for group in ids["room"] for one in (group if isinstance(group, list) else [group])} | set(ids["refused_message"])
    assert listed <= {one.value for one in irc.ChatNoticeId}
