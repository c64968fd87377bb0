"""LISTEN and UNLISTEN: what is asked, what its answers do, and how topics are spread over connections."""

import pytest

from tests.unit.pubsub.support import Play, topics
from twitchapi_gen import (
    PubSubBadAuth,
    PubSubBadMessage,
    PubSubBadTopic,
    PubSubError,
    PubSubListenTimeout,
    PubSubServerError,
    PubSubTooManyTopics,
)
from twitchapi_gen.runtime.legacy.pubsub.messages import Came, State


def test_all_topics_are_asked_for_in_one_listen_with_nonce_and_token() -> None:
    play = Play().start("whispers.1", "ads.2")
    assert play.said[play.lines[0]] == []
    play.open()
    (listen,) = play.requests("LISTEN")
    assert listen["data"] == {"topics": ["whispers.1", "ads.2"], "auth_token": "token"}
    assert len(listen["nonce"]) > 10
    assert play.settled == []
    play.answer()
    assert play.settled == [("whispers.1", None), ("ads.2", None)]
    assert (play.events, play.session.connected) == (["connected"], True)


def test_without_a_user_there_is_no_token_in_it() -> None:
    play = Play(token=None)
    play.start("ads.2").open()
    assert play.requests("LISTEN")[0]["data"] == {"topics": ["ads.2"]}


def test_a_topic_that_is_wanted_later_is_asked_for_at_once() -> None:
    play = Play()
    play.listening("whispers.1")
    play.want("ads.2")
    assert play.requests("LISTEN")[-1]["data"]["topics"] == ["ads.2"]
    play.answer()
    assert play.settled[-1] == ("ads.2", None)


def test_an_answer_belongs_to_the_request_with_its_nonce() -> None:
    play = Play()
    play.start("whispers.1").open()
    play.want("ads.2")
    play.answer("ERR_BADTOPIC", at=1).answer(at=0)
    assert [(topic, type(error)) for topic, error in play.settled] == [("ads.2", PubSubBadTopic), ("whispers.1", type(None))]
    for nonce in ("", "unknown", None, 5):
        play.frame({"type": "RESPONSE", "nonce": nonce, "error": "ERR_SERVER"})
    assert len(play.settled) == 2


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ERR_BADMESSAGE", PubSubBadMessage), ("ERR_BADAUTH", PubSubBadAuth), ("ERR_SERVER", PubSubServerError), ("ERR_BADTOPIC", PubSubBadTopic),
        ("ERR_NEW", PubSubError),
    ],
)  # fmt: skip
def test_each_error_is_an_error_of_its_own_that_names_the_topic(code: str, kind: type[PubSubError]) -> None:
    play = Play()
    play.start("whispers.1").open()
    play.answer(code)
    ((topic, error),) = play.settled
    assert (topic, type(error)) == ("whispers.1", kind)
    assert isinstance(error, PubSubError)
    assert error.topic == "whispers.1"
    assert code in str(error)
    assert not play.session.wants("whispers.1")


def test_one_bad_topic_spoils_no_other() -> None:
    play = Play()
    play.start(*topics(3)).open()
    play.answer("ERR_BADTOPIC")
    singly = play.requests("LISTEN")[1:]
    assert [one["data"]["topics"] for one in singly] == [["whispers.0"], ["whispers.1"], ["whispers.2"]]
    play.answer(at=1).answer("ERR_BADTOPIC", at=2).answer(at=3)
    assert [(topic, type(error)) for topic, error in play.settled] == [
        ("whispers.0", type(None)), ("whispers.1", PubSubBadTopic), ("whispers.2", type(None)),
    ]  # fmt: skip


def test_without_an_answer_the_wait_ends_and_the_topic_is_given_up() -> None:
    play = Play(listen_confirm_timeout=30)
    play.start("whispers.1").open()
    play.pass_(29.9)
    assert play.settled == []
    play.pass_(0.1)
    ((topic, error),) = play.settled
    assert (topic, type(error), str(error)) == ("whispers.1", PubSubListenTimeout, "whispers.1: no reply within 30 seconds")
    assert not play.session.wants("whispers.1")


def test_without_a_connection_the_wait_ends_too() -> None:
    play = Play(listen_confirm_timeout=5)
    play.start("whispers.1").came(Came.FAILED).pass_(5)
    assert [(topic, str(error)) for topic, error in play.settled] == [("whispers.1", "whispers.1: no connection within 5 seconds")]


def test_a_confirmation_that_comes_too_late_is_undone() -> None:
    play = Play(listen_confirm_timeout=5)
    play.start("whispers.1", "ads.2").open()
    play.unwant("whispers.1").answer()
    assert [one["data"]["topics"] for one in play.requests("UNLISTEN")] == [["whispers.1"]]
    assert play.settled == [("ads.2", None)]


def test_unlisten_says_so_and_messages_are_nobodys_any_more() -> None:
    play = Play()
    play.listening("whispers.1", "ads.2")
    play.unwant("whispers.1")
    (unlisten,) = play.requests("UNLISTEN")
    assert unlisten["data"] == {"topics": ["whispers.1"]}
    play.message("whispers.1").message("ads.2", "text").frame({"type": "RESPONSE", "nonce": unlisten["nonce"], "error": ""})
    assert play.delivered == [("ads.2", "text")]
    assert play.session.connected


def test_fifty_topics_share_a_connection_and_ten_connections_are_the_most() -> None:
    play = Play()
    play.start(*topics(120))
    assert len(play.lines) == 3
    for line in play.lines:
        play.open(line)
        play.answer(line=line)
    assert [len(play.requests("LISTEN", line)[0]["data"]["topics"]) for line in play.lines] == [50, 50, 20]
    for number in range(120, 500):
        play.want(f"whispers.{number}")
    assert len(play.lines) == 10
    with pytest.raises(PubSubTooManyTopics, match=r"^whispers.500: 10 connections with 50 topics each are in use") as raised:
        play.want("whispers.500")
    assert raised.value.topic == "whispers.500"
    play.unwant("whispers.7").want("whispers.500")
    assert len(play.lines) == 10
    assert play.requests("LISTEN", play.lines[0])[-1]["data"]["topics"] == ["whispers.500"]


def test_a_connection_without_topics_is_closed_but_the_first_one() -> None:
    play = Play()
    play.start(*topics(51))
    for line in play.lines:
        play.open(line)
        play.answer(line=line)
    play.unwant("whispers.50")
    assert play.hung_up == [play.lines[1]]
    for number in range(50):
        play.unwant(f"whispers.{number}")
    assert play.hung_up == [play.lines[1]]
    assert play.session.connected


def test_for_topics_that_are_given_up_nobody_dials() -> None:
    play = Play(listen_confirm_timeout=5)
    play.start(*topics(51))
    play.open(play.lines[0])
    play.answer(line=play.lines[0]).came(Came.FAILED, play.lines[1])
    play.session.slots[1].dial_at = play.now + 5
    play.pass_(100)
    assert (len(play.session.slots), len(play.dialled)) == (1, 2)


def test_a_connection_that_opens_when_nobody_wants_it_any_more_is_over() -> None:
    play = Play()
    play.start(*topics(51))
    play.open(play.lines[0])
    play.answer(line=play.lines[0]).unwant("whispers.50")
    late = play.open(play.lines[1])
    assert (late.state, late in play.hung_up) == (State.OVER, True)
    assert play.requests("LISTEN", late) == []


def test_no_topic_is_on_two_connections() -> None:
    play = Play()
    play.start(*topics(60))
    for line in play.lines:
        play.open(line)
        play.answer(line=line)
    asked = [topic for line in play.lines for one in play.requests("LISTEN", line) for topic in one["data"]["topics"]]
    assert len(asked) == len(set(asked)) == 60


def test_frames_that_are_none_and_types_that_nobody_knows_disturb_nothing() -> None:
    play = Play()
    play.listening("whispers.1")
    for text in ("", "{", "[]", '{"type":"NEWS"}', '{"type":"MESSAGE"}', "[" * 100_000):
        play.frame(text)
    play.message("whispers.1", "after")
    assert play.delivered == [("whispers.1", "after")]
    assert play.events == ["connected"]
