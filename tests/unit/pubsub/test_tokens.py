"""Tokens that die: renewed where possible and listened with again, once; otherwise told, and not forgotten."""

import pytest

from tests.unit.pubsub.support import Play
from twitchapi_gen import LoginRequired, NetworkError, PubSubBadAuth, TwitchError
from twitchapi_gen.runtime.base.errors import Interrupted
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.legacy.pubsub.messages import Came


def tokens(play: Play) -> list[str | None]:
    return [one["data"].get("auth_token") for line in play.lines for one in play.requests("LISTEN", line)]


def renewing(play: Play) -> None:
    """Each token that was refused is replaced by the next one."""

    def fresh(stale: str | None) -> str | None:
        if stale is not None and stale == play.held:
            play.held = f"{stale}+"
        return play.held

    play.fresh = fresh


def raising(play: Play, error: TwitchError) -> None:
    def fresh(stale: str | None) -> str | None:
        if stale is not None:
            raise error
        return play.held

    play.fresh = fresh


def test_a_dead_token_is_renewed_and_all_topics_asked_for_again() -> None:
    play = Play()
    renewing(play)
    play.start("whispers.1", "bits.2").open()
    play.answer("ERR_BADAUTH")
    assert tokens(play) == ["token", "token+"]
    assert play.requests("LISTEN")[1]["data"]["topics"] == ["whispers.1", "bits.2"]
    play.answer()
    assert play.settled == [("whispers.1", None), ("bits.2", None)]


def test_a_good_token_that_is_refused_is_not_renewed_and_the_topic_fails() -> None:
    play = Play()
    play.start("whispers.1").open()
    play.answer("ERR_BADAUTH")
    assert play.asked_for == [None, "token"]
    assert tokens(play) == ["token"]
    ((topic, error),) = play.settled
    assert (topic, type(error)) == ("whispers.1", PubSubBadAuth)


def test_one_topic_that_the_user_may_not_have_spoils_no_other() -> None:
    play = Play()
    play.start("whispers.1", "bits.2").open()
    play.answer("ERR_BADAUTH")
    play.answer("ERR_BADAUTH", at=1).answer(at=2)
    assert [(topic, type(error)) for topic, error in play.settled] == [("whispers.1", PubSubBadAuth), ("bits.2", type(None))]


def test_a_server_that_takes_no_token_at_all_ends_in_an_error_and_no_endless_renewing() -> None:
    play = Play()
    renewing(play)
    play.start("whispers.1").open()
    for _ in range(5):
        play.answer("ERR_BADAUTH")
    assert tokens(play) == ["token", "token+"]
    assert isinstance(play.settled[0][1], PubSubBadAuth)


def test_without_any_token_a_refusal_is_the_last_word() -> None:
    play = Play(token=None)
    play.start("ads.1").open()
    play.answer("ERR_BADAUTH")
    assert len(play.requests("LISTEN")) == 1
    assert isinstance(play.settled[0][1], PubSubBadAuth)


def test_a_user_who_must_log_in_again_is_told_so() -> None:
    play = Play()
    raising(play, LoginRequired("log in"))
    play.start("whispers.1").open()
    play.answer("ERR_BADAUTH")
    assert isinstance(play.settled[0][1], LoginRequired)


def test_after_a_drop_a_token_that_died_meanwhile_is_renewed() -> None:
    play = Play()
    play.listening("whispers.1")
    renewing(play)
    play.came(Came.LOST).pass_(7)
    play.open()
    play.answer("ERR_BADAUTH").answer().message("whispers.1", "again")
    assert tokens(play) == ["token", "token", "token+"]
    assert (play.delivered, play.troubles) == ([("whispers.1", "again")], [])


def test_revoked_topics_are_listened_to_again_with_a_new_token() -> None:
    play = Play()
    play.listening("whispers.1", "ads.2")
    renewing(play)
    play.frame({"type": "AUTH_REVOKED", "data": {"topics": ["whispers.1", "unheard.of"]}})
    assert play.requests("LISTEN")[-1]["data"] == {"topics": ["whispers.1"], "auth_token": "token+"}
    play.answer()
    assert play.troubles == []


def test_revoked_topics_are_asked_for_once_more_with_the_same_token_and_then_no_more() -> None:
    play = Play()
    play.listening("whispers.1")
    play.frame({"type": "AUTH_REVOKED", "data": {"topics": ["whispers.1"]}})
    assert tokens(play) == ["token", "token"]
    play.answer("ERR_BADAUTH").pass_(1)
    assert [(one.topic, one.revoked, type(one.error)) for one in play.troubles] == [("whispers.1", True, PubSubBadAuth)]
    for _ in range(5):
        play.frame({"type": "PONG"}).pass_(100)
    assert tokens(play) == ["token", "token"]


@pytest.mark.parametrize("new", ["another", None])
def test_a_revoked_topic_goes_on_with_the_next_token_that_the_client_has(new: str | None) -> None:
    play = Play()
    play.listening("whispers.1")
    raising(play, LoginRequired("log in"))
    play.frame({"type": "AUTH_REVOKED", "data": {"topics": ["whispers.1"]}}).pass_(10)
    assert [(one.revoked, type(one.error)) for one in play.troubles] == [(True, LoginRequired)]
    assert tokens(play) == ["token"]
    play.held = new
    play.pass_(5)
    assert tokens(play) == ["token", new]
    play.answer().message("whispers.1", "again")
    assert play.delivered == [("whispers.1", "again")]


@pytest.mark.parametrize("error", [NetworkError("no way"), Interrupted("given up")])
def test_a_token_that_cant_be_had_now_is_asked_for_again_later(error: TwitchError) -> None:
    play = Play()
    play.listening("whispers.1")
    raising(play, error)
    play.frame({"type": "AUTH_REVOKED", "data": {"topics": ["whispers.1"]}})
    assert [(one.revoked, one.error) for one in play.troubles] == [(False, error)]
    renewing(play)
    play.pass_(2)
    play.answer()
    play.message("whispers.1", "again")
    assert play.delivered == [("whispers.1", "again")]


def test_no_repr_shows_a_token() -> None:
    play = Play(token="canary-token-0123456789")
    effects = play.session.start(["whispers.1"])
    play.do(effects)
    shown = repr(effects)
    opened = play.session.token(play.lines[0], ("whispers.1",), None, Secret("canary-token-0123456789"))
    play.open()
    opened = play.session.token(play.lines[0], ("whispers.1",), None, Secret("canary-token-0123456789"))
    shown += repr(opened) + repr(play.lines[0]) + repr(play.lines[0].asked)
    assert opened
    assert "canary" not in shown
