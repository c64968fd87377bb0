"""A message as text and HTML, and its images, from the emulator's templates."""

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, strategies

from tests.chat.support import FACES, Driven
from twitchapi_gen import Emulator, ParameterError
from twitchapi_gen.chat import Author, Badge, Channel, ChatImages, Cheermote, Emote, Fragment, Message, User, mentions, plain_text
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.models.model import Model


def message(*pieces: Fragment, **fields: Any) -> Message:
    author = Author("1", "bob", "Bob")
    text = "".join(one.text for one in pieces)
    return Message("m", Channel("2", "a", "A"), author, text, read_time("2026-01-01T00:00:00Z"), Model(), lambda: pieces, **fields)


MIA = User("7", "mia", "Mia")
WHOLE = message(
    Fragment("emote", "Kappa", emote=Emote("25", ("static",))), Fragment("text", "  <b>&amp;  "), Fragment("mention", "@Mia", mention=MIA),
    Fragment("text", " "), Fragment("mention", "@mia", mention=User("7", "mia", "Mia")), Fragment("text", " "),
    Fragment("cheermote", "Cheer100", cheermote=Cheermote("cheer", 100, 100)), Fragment("gif", "a gif", gif_url="https://x.example/a.gif?a=1&b=2"),
)  # fmt: skip
_TIERS: Any = {"cheer": [(1, {"dark": {"animated": {"1": "https://x/1.gif"}, "static": {"1": "https://x/1.png"}}}), (100, {"dark": {
    "animated": {"1": "https://x/100.gif"}, "static": {"1": "https://x/100.png"}}})]}  # fmt: skip
IMAGES = ChatImages("https://x/{{id}}/{{format}}/{{theme_mode}}/{{scale}}", _TIERS, {("vip", "1"): {"image_url_4x": "https://x/vip"}})


def test_plain_text_and_mentions() -> None:
    assert plain_text(WHOLE) == "Kappa <b>&amp; @Mia @mia Cheer100a gif"
    assert plain_text(WHOLE, emotes=False) == "<b>&amp; @Mia @mia a gif"
    assert mentions(WHOLE) == [MIA]


def test_html_is_escaped_and_has_the_images() -> None:
    assert IMAGES.html(WHOLE, 1) == (
        '<img class="emote" src="https://x/25/default/dark/1.0" alt="Kappa" title="Kappa">  &lt;b&gt;&amp;amp;  <span class="mention">@Mia</span> '
        '<span class="mention">@mia</span> <img class="cheermote" src="https://x/100.gif" alt="Cheer100" title="Cheer100">100'
        '<img class="gif" src="https://x.example/a.gif?a=1&amp;b=2" alt="a gif" title="a gif">'
    )
    assert IMAGES.html(message(Fragment("text", "waves"), is_action=True)) == "<em>waves</em>"
    assert IMAGES.html(message(Fragment("gif", "<i>", gif_url="javascript:alert(1)"))) == "&lt;i&gt;"


def test_images_of_all_sizes_themes_and_formats() -> None:
    assert IMAGES.emote(Emote("25", ("static",)), 3, "light", "animated") == "https://x/25/static/light/3.0"
    assert IMAGES.emote(Emote("25", ("static", "animated")), 2, format="animated") == "https://x/25/animated/dark/2.0"
    assert IMAGES.cheermote(Cheermote("Cheer", 99, 1), animated=False) == "https://x/1.png"
    assert IMAGES.cheermote(Cheermote("nope", 99, 1)) is None
    assert IMAGES.badge(Badge("vip", "1"), 3) == "https://x/vip"
    assert IMAGES.badge(Badge("vip", "2")) is None
    wrong: Any = 4
    with pytest.raises(ParameterError, match="size 1, 2 or 3"):
        IMAGES.emote(Emote("25"), wrong)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert {name for name, _ in attrs} <= {"class", "src", "alt", "title"}


@given(strategies.text(), strategies.text(), strategies.text())
def test_no_text_brings_markup_of_its_own(text: str, name: str, url: str) -> None:
    pieces = (Fragment("text", text), Fragment("mention", name, mention=User("", name, name)), Fragment("gif", text, gif_url=url))
    parser = _Tags()
    parser.feed(IMAGES.html(message(*pieces)))
    parser.close()
    assert parser.tags == ["span", "img"] if url.startswith("https://") else parser.tags == ["span"]


@pytest.mark.parametrize("face", FACES)
def test_a_chat_fetches_the_images_once(face: Any, twitch: Emulator) -> None:
    with Driven(face, twitch, settings={"channels": ["streamer_a"]}) as driven:
        driven.call("start")
        images = driven.call("images", "streamer_a")
        assert driven.call("images", "streamer_a") is images
        url = images.emote(Emote("25"))
        assert re.search(r"/25/default/dark/1\.0$", url), url
        kind = twitch.client().get_global_chat_badges().data[0]
        assert images.badge(Badge(kind.set_id, kind.versions[0].id)) == kind.versions[0].image_url_1x
        called = [one.operation for one in twitch.calls]
        assert [called.count(one) for one in ("get_global_emotes", "get_cheermotes", "get_global_chat_badges")] == [1, 1, 2]
