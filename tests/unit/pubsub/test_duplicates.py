"""Each message once, though for a while two connections carry it."""

import random

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.unit.pubsub.support import Play
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.legacy.pubsub.messages import Came, DuplicateFilter


def moving() -> tuple[Play, "object"]:
    play = Play(luck=0.5)
    old = play.listening("whispers.1")
    play.frame({"type": "RECONNECT"}).pass_(12)
    play.open()
    return play, old


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=12), st.randoms(use_true_random=False))
@at_least(300)
def test_however_two_connections_interleave_each_message_comes_once(texts: list[str], chance: random.Random) -> None:
    duplicates = DuplicateFilter(Clock())
    duplicates.watch()
    rest = {1: list(texts), 2: list(texts)}
    came: list[str] = []
    while any(rest.values()):
        line = chance.choice([number for number in rest if rest[number]])
        text = rest[line].pop(0)
        if duplicates.fresh(line, "topic", text):
            came.append(text)
    assert sorted(came) == sorted(texts)


@given(st.integers(0, 8), st.integers(0, 8), st.integers(0, 8), st.randoms(use_true_random=False))
def test_what_only_one_of_them_carries_comes_too(before: int, both: int, after: int, chance: random.Random) -> None:
    """The old one alone at first, the new one alone at the end; no two messages alike."""
    duplicates = DuplicateFilter(Clock())
    duplicates.watch()
    rest = {1: [str(number) for number in range(before + both)], 2: [str(number) for number in range(before, before + both + after)]}
    came: list[str] = []
    while any(rest.values()):
        line = chance.choice([number for number in rest if rest[number]])
        text = rest[line].pop(0)
        if duplicates.fresh(line, "topic", text):
            came.append(text)
    assert sorted(map(int, came)) == list(range(before + both + after))


def test_over_the_old_and_the_new_connection_a_message_comes_once() -> None:
    play, _ = moving()
    old, new = play.lines
    play.message("whispers.1", "one", old).message("whispers.1", "one", new)
    play.answer(line=new).message("whispers.1", "two", new).message("whispers.1", "two", old)
    assert [text for _, text in play.delivered] == ["one", "two"]


def test_a_twin_that_comes_when_the_old_connection_has_gone_is_known_until_the_new_one_has_answered_a_ping() -> None:
    play, _ = moving()
    old, new = play.lines
    play.answer(line=new).message("whispers.1", "one", old)
    play.frame({"type": "RESPONSE", "nonce": play.requests("UNLISTEN", old)[0]["nonce"], "error": ""}, old)
    assert len(play.requests("PING", new)) == 1
    play.message("whispers.1", "one", new)
    assert [text for _, text in play.delivered] == ["one"]
    play.frame({"type": "PONG"}, new).message("whispers.1", "one", new).message("whispers.1", "one", new)
    assert [text for _, text in play.delivered] == ["one", "one", "one"]


def test_a_ping_that_was_under_way_before_ends_nothing() -> None:
    play, _ = moving()
    old, new = play.lines
    play.answer(line=new).came(Came.PING_DUE, new).message("whispers.1", "one", old)
    play.frame({"type": "RESPONSE", "nonce": play.requests("UNLISTEN", old)[0]["nonce"], "error": ""}, old)
    play.frame({"type": "PONG"}, new).message("whispers.1", "one", new)
    assert len(play.delivered) == 1
    play.frame({"type": "PONG"}, new)
    assert not play.session.slots[0].duplicates.watching


def test_the_next_move_knows_nothing_of_the_last_one() -> None:
    duplicates = DuplicateFilter(Clock())
    duplicates.watch()
    assert duplicates.fresh(1, "topic", "one")
    duplicates.over()
    duplicates.watch()
    assert duplicates.fresh(2, "topic", "one")


def test_the_same_text_on_another_topic_is_another_message() -> None:
    play = Play(luck=0.5)
    old = play.listening("whispers.1", "ads.2")
    play.frame({"type": "RECONNECT"}).pass_(12)
    new = play.open()
    play.message("whispers.1", "one", old).message("ads.2", "one", new)
    assert len(play.delivered) == 2


@pytest.mark.parametrize(("text", "times"), [('{"type":"commercial","data":{}}', 3), ('{"message_id":"x","data":{}}', 1)])
def test_on_one_connection_equal_messages_are_duplicates_only_if_they_have_an_id(text: str, times: int) -> None:
    play = Play()
    play.listening("whispers.1")
    for _ in range(3):
        play.message("whispers.1", text)
    assert len(play.delivered) == times
    play.pass_(10)
    play.message("whispers.1", text)
    assert len(play.delivered) == times + 1


def test_what_is_remembered_of_messages_with_ids_is_bounded_by_time() -> None:
    now = [0.0]
    duplicates = DuplicateFilter(Clock(lambda: now[0], lambda: now[0]))
    for number in range(5_000):
        assert duplicates.fresh(1, "topic", f'{{"message_id":"{number}"}}')
        now[0] += 0.1
    assert len(duplicates._seen) <= 101


def test_a_message_with_an_id_is_a_duplicate_for_ten_seconds() -> None:
    now = [0.0]
    duplicates = DuplicateFilter(Clock(lambda: now[0], lambda: now[0]))
    assert duplicates.fresh(1, "topic", '{"message_id":"x"}')
    now[0] = 9.99
    assert not duplicates.fresh(1, "topic", '{"message_id":"x"}')
    now[0] = 10.0
    assert duplicates.fresh(1, "topic", '{"message_id":"x"}')


def test_half_a_character_is_no_obstacle() -> None:
    duplicates = DuplicateFilter(Clock())
    assert duplicates.fresh(1, "topic", '{"message_id":"\ud800"}')
    assert not duplicates.fresh(1, "topic", '{"message_id":"\ud800"}')
    assert duplicates.fresh(1, "topic", '{"message_id":"\ud801"}')


def test_over_one_connection_only_nothing_is_remembered_of_messages_without_an_id() -> None:
    duplicates = DuplicateFilter(Clock())
    assert duplicates.fresh(1, "topic", "one")
    assert duplicates.fresh(2, "topic", "one")
