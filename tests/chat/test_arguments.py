"""A command's arguments, cooldowns and names, without a network; and the limits, by a clock that is turned by hand."""

from collections.abc import Callable
from enum import Enum
from typing import Any, Literal

import pytest
from hypothesis import given, strategies

from twitchapi_gen.bot import Context, Cooldown, DefinitionError, OnCooldown, UsageError, User
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.bot.arguments import Lookup, signature_of
from twitchapi_gen.runtime.bot.commands import Command, Commands, command_spec
from twitchapi_gen.runtime.chat.limits import JoinLimit, MessageLimits, Repeats, Window, split_text
from twitchapi_gen.runtime.chat.message import Author, Badge, Channel, Message
from twitchapi_gen.runtime.models.model import Model


class Size(Enum):
    SMALL = 1
    LARGE = 2


def numbers(context: Context, first: int, second: float = 2.5, *rest: int) -> None: ...
def words(context: Context, name: str, *, text: str) -> None: ...
def flags(context: Context, *, force: bool = False, count: int = 1, text: str = "") -> None: ...
def optional(context: Context, count: int | None = None, *, text: str) -> None: ...
def chosen(context: Context, size: Size, animal: Literal["cat", "dog"], sure: bool = True) -> None: ...
def people(context: Context, who: User, other: int | User) -> None: ...
def nothing(context: Context) -> None: ...


@pytest.mark.parametrize(
    ("function", "text", "positional", "named"),
    [
        (numbers, "1", [1, 2.5], {}),
        (numbers, "1,000 -2e3 3 4", [1000, -2000.0, 3, 4], {}),
        (words, 'ann  two  words "quoted"', ["ann"], {"text": 'two  words "quoted"'}),
        (words, '"two words" rest', ["two words"], {"text": "rest"}),
        (flags, "--force --count 3 and the rest", [], {"force": True, "count": 3, "text": "and the rest"}),
        (flags, "", [], {"force": False, "count": 1, "text": ""}),
        (optional, "5 things", [5], {"text": "things"}),
        (optional, "five things", [None], {"text": "five things"}),
        (chosen, "Small DOG no", [Size.SMALL, "dog", False], {}),
        (chosen, "2 cat", [Size.LARGE, "cat", True], {}),
        (people, "@Ann 7", [Lookup("ann"), 7], {}),
        (people, "ann Bob", [Lookup("ann"), Lookup("bob")], {}),
        (nothing, "anything at all", [], {}),
    ],
)
def test_words_become_what_the_annotations_say(function: Callable[..., object], text: str, positional: list[Any], named: dict[str, Any]) -> None:
    assert signature_of(function, "x", method=False).read(text) == (positional, named)


@pytest.mark.parametrize(
    ("function", "text", "says"),
    [
        (numbers, "", "first is missing"),
        (numbers, "one", "first must be a whole number, not 'one'"),
        (numbers, "1 inf", "second must be a number, not 'inf'"),
        (numbers, "1 2 3 x", "rest must be a whole number, not 'x'"),
        (words, "ann", "text is missing"),
        (flags, "--count", "--count needs a value"),
        (flags, "--count many", "count must be a whole number, not 'many'"),
        (chosen, "huge cat", "size must be one of small, large, 1, 2, not 'huge'"),
        (chosen, "small cow", "animal must be one of cat, dog, not 'cow'"),
        (chosen, "small cat maybe", "sure must be yes or no, not 'maybe'"),
        (chosen, "small cat yes please", "'please' is too much"),
        (people, "not-a-login 7", "who must be a user, not 'not-a-login'"),
        (people, "ann -!", "other must be a whole number or a user, not '-!'"),
    ],
)
def test_words_that_do_not_fit_are_told(function: Callable[..., object], text: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        signature_of(function, "x", method=False).read(text)
    assert str(raised.value).startswith(says)


@pytest.mark.parametrize(
    ("function", "usage"),
    [
        (numbers, "<first> [second] [rest…]"), (words, "<name> <text…>"), (flags, "[--force] [--count …] [text…]"),
        (chosen, "<size> <animal> [sure]"), (nothing, ""),
    ],
)  # fmt: skip
def test_a_usage_line_shows_them(function: Callable[..., object], usage: str) -> None:
    assert signature_of(function, "x", method=False).usage == usage


@given(strategies.sampled_from([numbers, words, flags, optional, chosen, people, nothing]), strategies.text())
def test_no_text_raises_anything_but_a_usage_error(function: Callable[..., object], text: str) -> None:
    try:
        positional, named = signature_of(function, "x", method=False).read(text)
    except UsageError:
        return
    assert isinstance(positional, list)
    assert set(named) <= {"text", "force", "count"}


def test_wrong_signatures_are_told_where_they_are_written() -> None:
    def bare(context: Context, number) -> None: ...  # type: ignore[no-untyped-def]
    def strange(context: Context, number: complex) -> None: ...
    def two(context: Context, *, a: str, b: str) -> None: ...
    def option(context: Context, *, count: int) -> None: ...
    def keywords(context: Context, **all: str) -> None: ...
    def empty() -> None: ...
    def unknown(context: Context, number: "Nowhere") -> None: ...  # type: ignore[name-defined]  # noqa: F821

    for function, says in (
        (bare, "the parameter 'number' has no annotation"), (strange, "can't be complex"), (two, "only one keyword-only parameter can be text"),
        (option, "needs a default"), (keywords, "name each option"), (empty, "needs a first parameter, the context"),
        (unknown, "name 'Nowhere' is not defined"),
    ):  # fmt: skip
        with pytest.raises(DefinitionError, match=says):
            signature_of(function, "command 'x'", method=False)


def command(name: str, function: Callable[..., object] = nothing, **told: Any) -> Command:
    given: dict[str, Any] = {
        "aliases": (),
        "role": "everyone",
        "cooldown": None,
        "guards": (),
        "sequential": False,
        "hidden": False,
        "on_error": None,
    }
    return Command(command_spec(function, name, **{**given, **told}), function)


def test_a_message_finds_its_command_by_the_longest_name() -> None:
    known = Commands()
    for one in (command("quote"), command("Quote Add", aliases=["q+"]), command("list all things")):
        known.add(one)
    found = {text: known.find(text) for text in ("quote 7", "QUOTE  add  the rest", "q+ x", "list all", "nothing", "", "quotes")}
    assert {text: (one.name if one is not None else None, rest, groups) for text, (one, rest, groups) in found.items()} == {
        "quote 7": ("quote", "7", []),
        "QUOTE  add  the rest": ("quote add", "the rest", []),
        "q+ x": ("quote add", "x", []),
        "list all": (None, "", ["things"]),
        "nothing": (None, "nothing", []),
        "": (None, "", []),
        "quotes": (None, "quotes", []),
    }


def test_two_commands_with_one_name_are_told_and_nothing_is_added() -> None:
    known = Commands()
    known.add(command("quote", aliases=["q"]))
    with pytest.raises(DefinitionError, match=r"two commands are called 'q': .*nothing and .*numbers; rename one"):
        known.add(command("query", numbers, aliases=["q"]))
    assert [one.name for one in known] == ["quote"]
    assert known.exact("query") is None
    known.remove(known.find("q")[0])  # type: ignore[arg-type]
    assert known.find("q")[0] is None


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ({"role": "moderater"}, "there is no role 'moderater'; did you mean 'moderator'"),
        ({"aliases": "hi"}, "aliases must be a list"),
        ({"cooldown": "5"}, "cooldown must be seconds, a Cooldown or a list of those"),
        ({"cooldown": 0}, "seconds above 0"),
        ({"guards": [7]}, "a guard must be a function"),
        ({"on_error": 7}, "on_error must be a function"),
    ],
)
def test_what_a_decorator_cannot_mean_is_told(told: dict[str, Any], says: str) -> None:
    with pytest.raises(DefinitionError, match=says):
        command("x", **told)


def test_cooldowns_that_cannot_be_are_told() -> None:
    wrong: Any = "planet"
    with pytest.raises(DefinitionError, match="per 'user', 'channel' or 'role'"):
        Cooldown(5, per=wrong)
    with pytest.raises(DefinitionError, match="no role 'planet'"):
        Cooldown(5, exempt=wrong)


def message(login: str, channel: str = "a", *badges: str) -> Message:
    author = Author("", login, login, badges=tuple(Badge(one, "1") for one in badges))
    return Message("m", Channel("", channel, channel), author, "", read_time("2026-01-01T00:00:00Z"), Model(), list)


@pytest.mark.parametrize(
    ("cooldown", "uses"),
    [
        (5, [("ann", True), ("ann", False), ("bob", True)]),
        (Cooldown(5, 2), [("ann", True), ("ann", True), ("ann", False)]),
        (Cooldown(5, per="channel"), [("ann", True), ("bob", False)]),
        (Cooldown(5, per="role"), [("ann", True), ("bob", False), ("vip", True), ("mod", True), ("mod", False)]),
        (Cooldown(5, per="channel", exempt="moderator"), [("mod", True), ("mod", True), ("ann", True), ("bob", False)]),
        ([Cooldown(5), Cooldown(5, 2, "channel")], [("ann", True), ("bob", True), ("cid", False)]),
    ],
)
def test_a_cooldown_counts_what_it_says(cooldown: Any, uses: list[tuple[str, bool]]) -> None:
    made = command("x", cooldown=cooldown)
    badges = {"vip": ("vip",), "mod": ("moderator",)}
    for now in (0.0, 5.0):
        for login, allowed in uses:
            if allowed:
                made.use(message(login, "a", *badges.get(login, ())), now)
            else:
                with pytest.raises(OnCooldown) as raised:
                    made.use(message(login, "a", *badges.get(login, ())), now)
                assert raised.value.retry_after == 5.0
    made.use(message("ann", "b"), 5.0)


def test_cooldowns_that_are_over_are_forgotten() -> None:
    made = command("x", cooldown=5)
    for at in range(5_000):
        made.use(message(f"user_{at}"), at)
    assert len(made._buckets[0]._windows) <= 1_001


Sends = strategies.lists(strategies.tuples(strategies.integers(0, 3), strategies.booleans(), strategies.floats(0, 8)), max_size=150)


@pytest.mark.parametrize("verified", [False, True])
@given(sends=Sends)
def test_no_window_ever_holds_more_messages_than_allowed_and_none_waits_longer_than_needed(
    verified: bool, sends: list[tuple[int, bool, float]]
) -> None:
    limits, now = MessageLimits(verified=verified), 0.0
    sent: list[tuple[float, str, bool]] = []
    for place, privileged, pause in sends:
        now += pause
        channel = f"{place}"
        wait = limits.wait(channel, now, privileged=privileged)
        for early in (0.5, 0.001):
            if wait > early:  # a little sooner, some window would be too full
                assert limits.wait(channel, now + wait - early, privileged=privileged) > 0
        now += wait
        assert limits.wait(channel, now, privileged=privileged) < 1e-6
        limits.take(channel, now, privileged=privileged)
        sent.append((now, channel, privileged))
    for at, (end, channel, _) in enumerate(sent):
        window = [one for one in sent[: at + 1] if one[0] > end - 30 + 1e-6]
        assert len(window) <= (7_500 if verified else 100)
        ordinary = [one for one in window if not one[2] and (one[1] == channel or not verified)]
        assert len(ordinary) <= 20
        second = [one for one in sent[: at + 1] if one[0] > end - 1 + 1e-6 and one[1] == channel and not one[2]]
        assert len(second) <= 1


@given(strategies.integers(1, 5), strategies.lists(strategies.floats(0, 3), max_size=40))
def test_a_window_is_full_exactly_when_it_must_be(most: int, pauses: list[float]) -> None:
    window, now, taken = Window(most, 2.0), 0.0, list[float]()
    for pause in pauses:
        now += pause
        assert (window.wait(now) > 0) == (sum(one + 2.0 - now > 0 for one in taken) >= most)
        if window.wait(now) == 0:
            window.take(now)
            taken.append(now)


def test_joins_are_twenty_in_ten_seconds() -> None:
    limit = JoinLimit()
    for _ in range(20):
        assert limit.wait(0.0) == 0
        limit.take(0.0)
    assert limit.wait(3.0) == 7.0
    assert JoinLimit(verified=True).most == 2_000


def test_a_repeated_text_is_known_for_thirty_seconds_in_its_channel() -> None:
    repeats = Repeats()
    for at in range(1_000):
        repeats.note("a", "y", at - 2_000.0)
    repeats.note("a", "x", 0.0)
    assert len(repeats._sent["a"]) == 1
    assert [repeats.left("a", "x", 10.0), repeats.left("a", "y", 10.0), repeats.left("b", "x", 10.0), repeats.left("a", "x", 30.0)] == [20, 0, 0, 0]


@given(strategies.text(), strategies.integers(1, 40))
def test_parts_of_a_long_text_lose_nothing_but_space(text: str, longest: int) -> None:
    parts = split_text(text, longest)
    assert all(0 < len(one) <= longest and one.strip() == one for one in parts)
    assert "".join("".join(one.split()) for one in parts) == "".join(text.split())
