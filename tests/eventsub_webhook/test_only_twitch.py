"""Promises 10 to 12: only Twitch gets in, nothing comes twice, nothing is lost on the way in."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.eventsub_webhook.support import NOW, SECRET, Harness, Kind, Message, at, challenge, revocation
from twitchapi_gen import Clock, ParameterError
from twitchapi_gen.runtime.dispatch.dedup import SeenIds
from twitchapi_gen.runtime.eventsub.webhook import verify as verifying

ID, TIME, SIGNATURE = (f"Twitch-Eventsub-Message-{name}" for name in ("Id", "Timestamp", "Signature"))
Forged = tuple[dict[str, str] | list[tuple[str, str]], bytes]


def flipped(text: str, random: random.Random) -> str:
    where = random.randrange(len(text))
    return text[:where] + random.choice([chr(c) for c in range(33, 127) if chr(c) != text[where]]) + text[where + 1 :]


def forged(message: Message, random: random.Random) -> Forged:
    """A genuine request with something wrong in what is signed, in the signature, or in how they come."""
    headers, body = message.headers, bytearray(message.body)
    match random.randrange(12):
        case 0:
            body[where := random.randrange(len(body))] ^= 1 << random.randrange(8)
            assert where < len(message.body)
        case 1:
            del body[random.randrange(len(body)) :]
        case 2:
            body += random.randbytes(random.randrange(1, 9))
        case 3:
            headers[ID] = flipped(headers[ID], random)
        case 4:
            headers[TIME] = flipped(headers[TIME], random)
        case 5:
            headers[SIGNATURE] = flipped(headers[SIGNATURE], random)
        case 6:
            del headers[random.choice([ID, TIME, SIGNATURE])]
        case 7:
            headers[random.choice([ID, TIME, SIGNATURE])] = random.choice(["", "\x00", "ä", "x" * 100_000, "sha256=", "sha1=0", "0", "🎉", "a,b"])
        case 8:  # what is signed stays the same when something moves from one part to the next
            headers[ID], headers[TIME] = headers[ID] + headers[TIME][:1], headers[TIME][1:]
        case 9:
            headers[TIME], body = headers[TIME][:-1], bytearray(headers[TIME][-1:].encode() + body)
        case 10:
            headers = message.but(secret=random.choice([SECRET.upper(), SECRET + " ", SECRET[:-1], "x" * 100])).headers
        case _:
            doubled = random.choice([ID, TIME, SIGNATURE])
            return [*headers.items(), (doubled.lower(), random.choice([headers[doubled], "x"]))], bytes(body)
    return headers, bytes(body)


def test_ten_thousand_forged_requests_call_nobody_and_break_nothing(kind: Kind) -> None:
    chance, statuses = random.Random(20_261_125), dict[int, int]()
    makers: list[Callable[[], Message]] = [Message, challenge, revocation]
    told: list[Any] = []
    with Harness(kind, on_revoked=told.append).listens() as harness:
        for _ in range(10_000):
            headers, body = forged(chance.choice(makers)(), chance)
            status, _, answer = harness.wait(harness.hook.handle("POST", headers, body))
            statuses[status] = statuses.get(status, 0) + 1
            assert b"pogchamp" not in answer
        assert set(statuses) <= {400, 403}, statuses
        assert min(statuses.values()) > 1_000
        assert (harness.ids, harness.errors, told) == ([], [], [])
        assert harness.send(message := Message())[0] == 204
        assert harness.ids == [message.id]


def test_signatures_are_compared_in_constant_time_before_anything_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused request doesn't even reach the parser."""

    def parse(_: object) -> None:
        raise AssertionError("parsed")

    from twitchapi_gen.runtime.eventsub.webhook import handler

    monkeypatch.setattr(handler, "_object", parse)
    with Harness("sync").listens() as harness:
        assert harness.send(Message(secret="another secret"))[0] == 403
        assert harness.send(Message(time=NOW - 3600))[0] == 403


@pytest.mark.parametrize(
    ("seconds", "status"), [(0, 204), (-599, 204), (-601, 403), (59, 204), (61, 403), (-86_400 * 365 * 6, 403), (86_400, 403), (-590.5, 204)]
)
def test_messages_are_taken_for_ten_minutes_and_one_ahead(kind: Kind, seconds: float, status: int) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(Message(time=NOW + seconds))[0] == status
        assert len(harness.ids) == (status == 204)


def test_a_messages_age_is_that_of_the_clients_clock(kind: Kind) -> None:
    now, message = NOW, Message()
    with Harness(kind, clock=Clock(time=lambda: now)).listens() as harness:
        for moved, status in ((601.0, 403), (-61.0, 403), (600.0, 204)):
            now = NOW + moved
            assert harness.send(message)[0] == status
        assert harness.ids == [message.id]


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("2026-05-28T20:26:40Z", 204), ("2026-05-28T20:26:40.1Z", 204), ("2026-05-28T22:26:40.123456789+02:00", 204), ("2026-05-28T20:26:40", 400),
        ("2026-05-28 20:26:40Z", 400), ("20260528T202640Z", 400), ("1780000000", 400), ("2026-05-28", 400), ("2026-13-28T20:26:40Z", 400),
        ("0000-05-28T20:26:40Z", 400), ("2026-05-28T20:26:40.1234567890Z", 400), ("٢٠٢٦-05-28T20:26:40Z", 400), ("9999-12-31T23:59:59Z", 403),
        ("2026-05-28T20:26:40,1Z", 400), ("2026-05-28T20:26:40.123456xZ", 400),
        ("0001-01-01T00:00:00Z", 403), ("0001-01-01T00:00:00+23:59", 403), ("2026-05-28T20:26:40z", 400), ("2026-05-28T20:26:40+99:99", 400),
    ],
)  # fmt: skip
def test_times_are_read_strictly(kind: Kind, written: str, status: int) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(Message(time=written))[0] == status


def test_what_came_already_is_accepted_and_calls_nobody(kind: Kind) -> None:
    message = Message()
    with Harness(kind).listens() as harness:
        for retry in range(5):
            assert harness.send(message.but(retry=retry, time=NOW - 100 * retry))[0] == 204
        assert harness.ids == [message.id]


def test_what_came_already_is_known_after_a_hundred_thousand_others() -> None:
    first, others = Message(), Message()
    with Harness("sync").listens() as harness:
        assert harness.send(first)[0] == 204
        for number in range(100_000):
            harness.hook._seen.add(f"{others.id}-{number}")
        assert harness.send(first)[0] == 204
        assert harness.ids == [first.id]
        assert len(harness.hook._seen) == 100_001


def test_memory_is_bounded_by_time() -> None:
    now = [0.0]
    with Harness("sync", clock=Clock(monotonic=lambda: now[0])).listens() as harness:
        for number in range(1_000):
            harness.hook._seen.add(f"early {number}")
        now[0] = 901.0
        harness.hook._seen.add("late")
        assert len(harness.hook._seen) == 1


def test_ids_are_remembered_for_as_long_as_a_message_can_be_repeated() -> None:
    from twitchapi_gen.runtime.dispatch.dedup import KEPT

    assert KEPT > verifying.OLDEST + verifying.NEWEST


def test_a_forged_request_uses_up_no_genuine_id(kind: Kind) -> None:
    message = Message()
    with Harness(kind).listens() as harness:
        assert harness.send(message.but(secret="another secret"))[0] == 403
        assert harness.send(message.but(time=at(NOW - 1000)))[0] == 403
        assert harness.send(message)[0] == 204
        assert harness.ids == [message.id]


def test_several_secrets_are_good_while_one_takes_over_from_another(kind: Kind) -> None:
    new, old = "the-new-secret", "the-old-secret"
    with Harness(kind, secret=[new, old]).listens() as harness:
        assert [harness.send(Message(secret=one))[0] for one in (new, old, "the-other-secret")] == [204, 204, 403]


@pytest.mark.parametrize("secret", ["", "short", "x" * 101, "ümlaute-haben-wir", "new\nline-in-it", []])
def test_a_secret_that_twitch_would_not_take_is_an_error_that_does_not_show_it(kind: Kind, secret: Any) -> None:
    with pytest.raises(ParameterError) as caught:
        Harness(kind, secret=secret)
    assert not secret or secret not in str(caught.value)


class Failing:
    """A store of ids that is away."""

    def __init__(self, fails: Callable[[], bool]) -> None:
        self.fails, self.ids = fails, set[str]()

    def add(self, id: str) -> bool:
        if self.fails():
            self.ids.add(id)  # done, but the answer got lost
            raise ConnectionError("redis://user:password@host")
        new = id not in self.ids
        self.ids.add(id)
        return new

    def forget(self, id: str) -> None:
        self.ids.discard(id)


class FailingAsync:
    def __init__(self, fails: Callable[[], bool]) -> None:
        self._store = Failing(fails)

    async def add(self, id: str) -> bool:
        return self._store.add(id)

    async def forget(self, id: str) -> None:
        self._store.forget(id)


@pytest.mark.parametrize(("kind", "store"), [("sync", Failing), ("async", Failing), ("async", FailingAsync)])
def test_while_the_store_of_ids_is_away_twitch_shall_send_again(kind: Kind, store: Any) -> None:
    away, message = [True], Message()
    seen: SeenIds = store(lambda: away[0])
    with Harness(kind, seen=seen).listens() as harness:
        assert harness.send(message)[0] == 503
        assert [(type(error), name) for error, name in harness.errors] == [(ConnectionError, "the store of message ids")]
        away[0] = False
        assert [harness.send(message)[0] for _ in range(3)] == [204] * 3
        assert harness.ids == [message.id]


def test_what_there_is_no_room_for_is_not_taken_and_comes_again(kind: Kind) -> None:
    message = Message()
    with Harness(kind).listens() as harness:
        harness.send(Message())
        harness.settle()
        harness.hook._dispatcher.limit = 0
        assert harness.send(message)[0] == 503
        harness.hook._dispatcher.limit = 10
        assert harness.send(message)[0] == 204
        assert harness.ids[1:] == [message.id]


def test_a_webhook_that_was_stopped_takes_nothing(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        harness.wait(harness.hook.stop())
        assert harness.send(Message())[0] == 503


def test_a_callback_that_raises_is_told_once_and_the_rest_goes_on(kind: Kind) -> None:
    with Harness(kind) as harness:

        @harness.hook.on("channel.follow", "2", {"broadcaster_user_id": "1337", "moderator_user_id": "1337"})  # type: ignore[untyped-decorator]  # the harness holds either face
        def fails(event: Any) -> None:
            raise ValueError(event.id)

        harness.listens()
        messages = [Message(), Message()]
        assert [harness.send(message)[0] for message in messages] == [204, 204]
        assert harness.ids == [message.id for message in messages]
        assert [(str(error), name) for error, name in harness.errors] == [(message.id, "channel.follow@2") for message in messages]
