"""The table itself: it holds what it should, and whatever comes in whatever state, nothing breaks."""

import json
import random

import pytest

from tests.unit.pubsub.support import Play, topics
from twitchapi_gen.runtime.legacy.pubsub.messages import Came, Frame, State
from twitchapi_gen.runtime.legacy.pubsub.protocol import TABLE


def test_each_state_can_end_and_none_comes_back_from_the_end() -> None:
    assert {state for state, _ in TABLE} == set(State) - {State.OVER}
    assert {state for (state, _), (after, _) in TABLE.items() if after is State.OVER} == set(State) - {State.OVER}


def test_everything_that_can_come_matters_somewhere() -> None:
    assert {came for _, came in TABLE} == set(Came)


def test_open_connections_are_alike_whether_told_to_go_or_not() -> None:
    opened = {came: rule[1] for (state, came), rule in TABLE.items() if state is State.OPEN and came is not Came.RECONNECT}
    noticed = {came: rule[1] for (state, came), rule in TABLE.items() if state is State.NOTICED and came not in (Came.TAKEN_OVER, Came.OF_NO_USE)}
    assert opened == noticed


def step(play: Play, chance: random.Random, number: int) -> None:
    line = chance.choice(play.lines)
    match chance.randrange(12):
        case 0:
            play.frame({"type": "RECONNECT"}, line)
        case 1:
            play.came(Came.LOST, line, "cut")
        case 2 | 3:
            play.came(Came.OPENED, line)
        case 4:
            play.came(Came.FAILED, line)
        case 5 | 6:
            asked = play.requests(chance.choice(["LISTEN", "UNLISTEN"]), line)
            if asked:
                error = chance.choice(["", "", "", "ERR_SERVER", "ERR_BADAUTH", "ERR_BADTOPIC"])
                play.frame({"type": "RESPONSE", "nonce": chance.choice(asked)["nonce"], "error": error}, line)
        case 7:
            play.frame({"type": "AUTH_REVOKED", "data": {"topics": list(topics(5))}}, line)
        case 8:
            play.pass_(chance.choice([0.1, 1, 10, 60]))
        case 9:
            play.message(f"whispers.{chance.randrange(5)}", json.dumps({"n": number}), line)
        case 10:
            play.unwant(f"whispers.{chance.randrange(70)}")
        case _:
            topic = f"whispers.{chance.randrange(70)}"
            if not play.session.wants(topic):
                play.want(topic)


@pytest.mark.parametrize("seed", range(40))
def test_whatever_happens_it_recovers_once_all_goes_well(seed: int) -> None:
    """Hundreds of random things happen; then the server does all it should, and every topic that is still wanted is heard, once."""
    play, chance = Play(seed), random.Random(seed)
    play.start(*topics(5))
    for number in range(400):
        step(play, chance, number)
    play.held = "a new token"
    answered: set[str] = set()
    for _ in range(60):
        for line in list(play.lines):
            if line.state is State.DIALLING:
                play.open(line)
            for one in list(play.said[line]):
                if one["type"] in ("LISTEN", "UNLISTEN") and one["nonce"] not in answered:
                    answered.add(one["nonce"])
                    play.frame({"type": "RESPONSE", "nonce": one["nonce"], "error": ""}, line)
            play.do(play.session.handle(line, Frame(Came.PONG)))
        play.pass_(5)
    for slot in play.session.slots:
        heard = [topic for line in slot.lines for topic in line.heard]
        assert sorted(heard) == sorted(slot.topics)
        assert len(slot.lines) <= 1
    assert play.session.connected or not any(slot.topics for slot in play.session.slots)
    delivered = [text for _, text in play.delivered]
    assert len(delivered) == len(set(delivered))
