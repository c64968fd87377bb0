"""Firing messages: from Python, by the control API, by command; and what can't be fired."""

import json
import subprocess
import sys
from typing import Any

import pytest
import requests

from tests.live.pubsub.support import Inbox, Listener
from tests.live.support import Kind
from twitchapi_gen import Emulator
from twitchapi_gen.emulator.pubsub.disturbing import KINDS
from twitchapi_gen.emulator.pubsub.hub import Peer
from twitchapi_gen.pubsub import topics


def post(emulator: Emulator, **told: Any) -> requests.Response:
    return requests.post(f"{emulator.url}/emulator/events", json={"transport": "pubsub", **told}, timeout=10)


def trigger(emulator: Emulator, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "twitchapi_gen.emulator", "trigger", "--url", emulator.url, "--transport", "pubsub", *arguments],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_by_the_control_api(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh) as listener:
        listener.start().listen("whispers", inbox)
        reply = post(fresh, topic="whispers", ids={"user_id": listener.user_id}, type="whisper_received", data={"body": "hi"})
        assert (reply.status_code, reply.json()["listeners"], reply.json()["sent"][0]["message"]["data"]["body"]) == (200, 1, "hi")
        assert post(fresh, topic=f"whispers.{listener.user_id}").json()["listeners"] == 1
        assert inbox.wait(2)[0]["data"]["body"] == "hi"
        assert post(fresh, do="reconnect").json() == {"connections": 1}


def test_by_command(fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener("sync", fresh) as listener:
        listener.start().listen("whispers", inbox)
        done = trigger(fresh, "whispers", "--set", f"user_id={listener.user_id}", "--type", "whisper_received", "--data", '{"body": "hi"}')
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["sent"][0]["topic"] == f"whispers.{listener.user_id}"
        assert inbox.wait(1)[0]["data"]["body"] == "hi"
        assert json.loads(trigger(fresh, "--field", "do=malformed", "--field", "times=3").stdout) == {"connections": 1}


def test_what_is_wrong_with_a_trigger_is_said(fresh: Emulator) -> None:
    done = trigger(fresh, "whisper")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there is no topic 'whisper'" in done.stderr
    fresh.stop()
    done = trigger(fresh, "whispers")
    assert done.returncode == 1
    assert f"no emulator at {fresh.url}" in done.stderr
    fresh.start()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, "needs"), ({"topic": 5}, "needs"), ({"topic": "whispers", "ids": []}, "needs"), ({"topic": "whispers", "data": 5}, "needs"),
        ({"topic": "whispers"}, "nobody listens to whispers; pass its ids"), ({"topic": "whispers", "ids": {"x": "1"}}, "there is no x"),
        ({"topic": "none.such"}, "there is no topic 'none.such'"), ({"topic": "whispers", "news": 1}, "there is no news for pubsub"),
        ({"do": "dance"}, "there is no 'dance'"), ({"do": "malformed", "times": 0}, "times must be"),
        ({"do": "malformed", "times": True}, "times must be"),
    ],
)  # fmt: skip
def test_what_cant_be_fired_is_refused(fresh: Emulator, told: dict[str, Any], words: str) -> None:
    reply = post(fresh, **told)
    assert reply.status_code == 400
    assert words in reply.json()["message"]


def test_what_can_go_wrong_is_in_the_manual_of_the_method() -> None:
    assert all(kind in (Emulator.disturb_pubsub.__doc__ or "") for kind in KINDS)


def test_the_same_seed_makes_the_same_messages_and_each_one_another() -> None:
    def made(seed: int) -> list[str]:
        with_seed = Emulator(seed)
        with_seed.start()
        try:
            return [json.dumps(with_seed.fire_pubsub("whispers", user_id="5")["sent"]) for _ in range(3)]
        finally:
            with_seed.stop()

    first = made(1)
    assert first == made(1) != made(2)
    assert len(set(first)) == 3


@pytest.mark.parametrize("name", [name for name, topic in topics.items() if topic.messages])
def test_made_up_messages_are_as_the_spec_says(name: str) -> None:
    topic, told = topics[name], list[tuple[str, str, str]]()
    ids = {one.name: one.values[0] if one.values else "42" for one in topic.parameters}
    hub, texts = Emulator()._server.pubsub.hub, list[str]()
    hub.peers.append(Peer(texts.append, lambda _: None, {topic.address(**ids): ""}))
    for kind in topic.messages:
        for _ in range(10):
            hub.fire(name, ids, kind or None, None)
    for text in texts:
        topic.decode(json.loads(text)["data"]["message"], lambda *one: told.append(one))
    assert (len(texts), told) == (10 * len(topic.messages), [])


def test_what_clients_say_wrongly_is_answered(fresh: Emulator) -> None:
    hub = fresh._server.pubsub.hub
    said: list[dict[str, Any]] = []
    peer = Peer(send=lambda text: said.append(json.loads(text)), end=lambda _: None)
    token = fresh.token(["whispers:read"])
    app = fresh.token([], login=None)["access_token"]
    mine = f"whispers.{token['user_id']}"
    cases = [
        ("no JSON", "ERR_BADMESSAGE"), ("[]", "ERR_BADMESSAGE"), ('{"type":"DANCE"}', "ERR_BADMESSAGE"), ('{"type":"LISTEN"}', "ERR_BADMESSAGE"),
        (listen([]), "ERR_BADMESSAGE"), (listen([5]), "ERR_BADMESSAGE"), (listen([mine]), "ERR_BADAUTH"), (listen([mine], "wrong"), "ERR_BADAUTH"),
        (listen([mine], app), "ERR_BADAUTH"), (listen(["whispers.1"], token["access_token"]), "ERR_BADAUTH"),
        (listen([f"channel-bits-events-v2.{token['user_id']}"], token["access_token"]), "ERR_BADAUTH"),
        (listen(["x.y"], token["access_token"]), "ERR_BADTOPIC"),
        (listen([mine, "x.y"], token["access_token"]), "ERR_BADTOPIC"), (listen([f"ads.{n}" for n in range(51)]), "ERR_BADTOPIC"),
        (listen([mine], token["access_token"]), ""), (listen([f"ads.{n}" for n in range(49)]), ""),
        (listen(["ads.77"]), "ERR_BADTOPIC"), (listen(["ads.1"]), ""),
    ]  # fmt: skip
    for text, error in cases:
        hub.came(peer, text)
        assert said[-1]["error"] == error, text
    assert len(peer.heard) == 50
    hub.came(peer, '{"type":"PING"}')
    assert said[-1] == {"type": "PONG"}


def listen(wanted: list[Any], token: str | None = None) -> str:
    return json.dumps({"type": "LISTEN", "nonce": "n", "data": {"topics": wanted, **({"auth_token": token} if token else {})}})
