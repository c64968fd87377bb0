"""What is remembered stays within bounds, belongs to one emulator, and follows a simple model whatever the order of requests."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.live.remembering import Bot
from tests.live.test_emulator_answers import LIVING, values
from twitchapi_gen import Emulator, operations
from twitchapi_gen.emulator.accounts import FIRST_ID
from twitchapi_gen.emulator.state import KEPT, KEPT_IN_ONE, State


@pytest.fixture(scope="module")
def strict() -> Iterator[Emulator]:
    with (running := Emulator()):
        yield running


MODERATED = str(FIRST_ID + 11)
"""A channel that `my_username` moderates."""
words = st.sampled_from(["rude", "ruder", "rudest"])
deeds = st.lists(st.tuples(st.sampled_from(["add", "remove", "list"]), st.sampled_from(["1", "2"]), words), max_size=25)


@at_least(30)
@given(deeds=deeds)
def test_blocked_terms_are_those_that_were_added_and_not_removed(deeds: list[tuple[str, str, str]]) -> None:
    emulator = Emulator()
    with emulator:
        bot = Bot(emulator)
        ids = {"1": bot.id, "2": MODERATED}
        expected: dict[str, dict[str, Any]] = {"1": {}, "2": {}}
        before = {channel: len(bot("get_blocked_terms", broadcaster_id=id, first=100)) for channel, id in ids.items()}
        for deed, channel, word in deeds:
            terms = expected[channel]
            if deed == "add":
                made = bot("add_blocked_term", broadcaster_id=ids[channel], text=word)[0]
                terms[made["id"]] = made
            elif deed == "remove" and terms:
                id = sorted(terms)[len(word) % len(terms)]
                bot("remove_blocked_term", broadcaster_id=ids[channel], id=id)
                del terms[id]
            listed = bot("get_blocked_terms", broadcaster_id=ids[channel], first=100)
            assert listed[: len(terms)] == list(terms.values())[::-1]
            assert len(listed) == len(terms) + before[channel]


@given(data=st.data())
def test_no_order_of_requests_makes_it_fail(strict: Emulator, data: st.DataObject) -> None:
    """Right requests and slightly wrong ones, in a state that others have left."""
    bot = Bot(strict)
    for name in data.draw(st.lists(st.sampled_from(LIVING), max_size=8)):
        operation = operations[name]
        chosen = data.draw(st.sampled_from([*operation.parameters, None]))
        given = {} if chosen is None else {chosen.name: data.draw(values if chosen.place == "body" else st.text(max_size=5))}
        assert bot.status(name, **given) < 500


def test_another_emulator_knows_nothing_of_it(fresh: Emulator) -> None:
    other = Emulator()
    with other:
        mine, theirs = Bot(fresh), Bot(other)
        before = theirs("get_custom_reward")
        mine("create_custom_rewards", title="a", cost=1)
        assert theirs("get_custom_reward") == before
        assert theirs.status("create_custom_rewards", title="a", cost=1) == 200


def test_the_same_writes_give_the_same_replies_for_a_seed() -> None:
    def replies() -> list[Any]:
        emulator = Emulator(5)
        with emulator:
            bot = Bot(emulator)
            return [bot("create_clip", title="a"), bot("add_blocked_term", text="bad"), bot("create_custom_rewards", title="c", cost=1)]

    assert replies() == replies()


def test_an_emulator_that_isnt_strict_takes_any_write_in_any_order(fresh: Emulator) -> None:
    fresh.world.state.strict = False
    bot = Bot(fresh)
    made = [bot("create_custom_rewards", title="a", cost=1)[0] for _ in range(2)]
    assert made[0]["id"] != made[1]["id"]
    for _ in range(2):
        bot("delete_custom_reward", id=made[0]["id"])
    bot("update_custom_reward", id=made[0]["id"], title="b")
    assert [one["title"] for one in bot("get_custom_reward")[:2]] == ["b", "a"]


def test_a_list_keeps_its_newest_items() -> None:
    state = State()
    for number in range(KEPT_IN_ONE + 5):
        state.touched(("term",)).put((str(number),), {})
        state.touched(("gone",)).remove((str(number),))
    kept = state.seen(("term",)).written
    assert (len(kept), next(iter(kept))) == (KEPT_IN_ONE, ("5",))
    assert len(state.seen(("gone",)).gone) == KEPT_IN_ONE


def test_what_nobody_has_written_to_for_the_longest_time_is_forgotten_first() -> None:
    state = State()
    lists = KEPT // KEPT_IN_ONE
    for number in range(lists):
        for item in range(KEPT_IN_ONE):
            state.touched((str(number),)).put((str(item),), {})
        if number:
            state.touched(("0",)).put(("again",), {})
    state.touched(("one more",)).put(("1",), {})
    assert len(state.seen(("1",))) == 0
    assert len(state.seen(("0",))) == KEPT_IN_ONE
    assert len(state.seen(("one more",))) == 1
