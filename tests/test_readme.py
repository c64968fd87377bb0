"""Every Python example of the README and of docs/ runs, in its order, against the emulator."""

import json
import re
import signal
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests import programs
from tests.conftest import ROOT
from tests.live.eventsub.support import until
from tests.login.support import free_port
from twitchapi_gen import Emulator

OWN = "testing-with-twitch-cli"
"""A page whose programs talk to two servers: tests/live/eventsub/test_twitchs_tool.py runs them."""
PAGES = [ROOT / "README.md", *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.stem != OWN)]
ENDLESS = "until Ctrl-C"
SOURCES = {
    f"{page.stem}-{number}": source
    for page in PAGES
    for number, source in enumerate(re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S))
}
EXAMPLES = [pytest.param(source, id=id) for id, source in SOURCES.items() if ENDLESS not in source]
BEFORE = "from twitchapi_gen import Twitch\ntwitch = Twitch('my_app_id', 'my_app_secret')\n"
SCOPES = ["channel:manage:polls", "moderator:read:followers", "user:read:chat", "user:write:chat", "whispers:read"]
VISITING = """
from tests.login.support import Visitor, free_port
URL, VISITOR = f"http://localhost:{free_port()}", Visitor()
"""
HOOKED = """
import ssl
from tests.login.support import free_port
PORT, CONTEXT = free_port(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
CONTEXT.load_cert_chain("certificate.pem")
"""
HOOKS = {
    '"https://bot.example/hooks", "my_app_id", 8080': 'f"https://127.0.0.1:{PORT}/hooks", "my_app_id", PORT, CONTEXT',
    '"http://127.0.0.1:8080/hooks", "my_app_id", 8080': 'f"http://127.0.0.1:{PORT}/hooks", "my_app_id", PORT',
}
WITHOUT_REQUESTS = ("import ApiError", "with Emulator", "= Emulator(", "@pytest.mark.anyio")


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 17


OWNER = "streamer_a"
"""Whose tokens the examples have."""


def with_tokens(source: str, emulator: Emulator) -> str:
    granted = emulator.token(SCOPES, client_id="my_app_id", login=OWNER)
    for text, real in (("the user's access token", "access_token"), ("its refresh token", "refresh_token"), ("the user's id", "user_id")):
        source = source.replace(f'"{text}"', f'"{granted[real]}"')
    return source


def test_the_chat_bot_answers_until_it_is_interrupted() -> None:
    (source,) = [one for one in SOURCES.values() if ENDLESS in one]
    emulator = Emulator()
    emulator.add_user(OWNER, id="12345")
    with emulator as url:
        bot = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", BEFORE + with_tokens(source, emulator)],
            stderr=subprocess.PIPE, text=True, env={"TWITCHAPI_EMULATOR": url, "PATH": "", "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        try:
            until(lambda: [one["status"] for one in emulator.subscriptions] == ["enabled"] * 2)
            for text in ("hello", "!hello"):
                emulator.fire("channel.chat.message", event={"chatter_user_name": "Anna", "message": {"text": text, "fragments": []}})
            until(lambda: any(one["path"] == "/helix/chat/messages" for one in emulator.requests))
            bot.send_signal(signal.SIGINT)
            _, errors = bot.communicate(timeout=30)
        finally:
            bot.kill()
            bot.wait()
    said = [json.loads(one["body"])["message"] for one in emulator.requests if one["path"] == "/helix/chat/messages"]
    assert (said, errors.strip().rpartition("\n")[2]) == (["Hello Anna"], "KeyboardInterrupt")


@pytest.mark.parametrize("source", EXAMPLES)
def test_the_example_runs(source: str, tmp_path: Path) -> None:
    authority, trust = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trust)
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "certificate.pem")
    emulator = Emulator(trust=trust)
    url = emulator.start()
    try:
        emulator.allow_type("channel.brand.new", "beta")
        emulator.add_user("some_one" if "UserAuthenticator(" in source else OWNER, id="12345")
        source = with_tokens(source, emulator)
        source = source.replace('twitch.request("GET", "/brand/new/endpoint"', 'twitch.request("GET", "/channels"')
        source = source.replace("UserAuthenticator(twitch, scopes)", "UserAuthenticator(twitch, scopes, url=URL, browser=VISITOR)")
        for text, real in HOOKS.items():
            source = source.replace(text, real)
        preparing = (VISITING if "VISITOR" in source else "") + (HOOKED if "PORT" in source else "")
        port = free_port()
        source = source.replace("https://example.com/hooks", f"http://127.0.0.1:{port}/hooks").replace("port=8000", f"port={port}")
        before = "" if "Twitch(" in source else BEFORE
        done = programs.run(preparing + before + source, tmp_path, {"TWITCHAPI_EMULATOR": url, "PATH": "", "PYTHONPATH": str(ROOT)})
        assert done.returncode == 0, f"{source}\n{done.stderr}"
        makes_a_call = re.search(r"twitch\.\w+\(|client\.\w+\(", source) is not None
        assert emulator.requests or not makes_a_call or any(text in source for text in WITHOUT_REQUESTS)
    finally:
        emulator.stop()
