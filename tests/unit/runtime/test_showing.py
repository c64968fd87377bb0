"""What a person sees of data: short reprs, tables in notebooks that carry no markup of others, and nothing that Python shows by address."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from importlib import import_module
from io import StringIO
from typing import Any, get_type_hints, is_typeddict

import pytest
from hypothesis import given, strategies as st

import twitchapi_gen
from tests.examples import at_least
from tests.unit.runtime.samples import user
from twitchapi_gen import Emulator, Page, Twitch
from twitchapi_gen.api.models.channels import ChannelFollower, GetChannelFollowersPage
from twitchapi_gen.api.models.extensions import ExtensionSecret
from twitchapi_gen.api.models.polls import PollChoiceInput
from twitchapi_gen.api.models.streams import Stream, StreamKey
from twitchapi_gen.api.models.users import User
from twitchapi_gen.eventsub import Event, SubscriptionInfo, UnknownEvent
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import Pagination

PUBLIC = ("", ".types", ".eventsub", ".async_eventsub", ".oauth", ".async_oauth", ".pubsub", ".async_pubsub", ".webhook", ".async_webhook")
LONG = st.text(max_size=120) | st.text("<>&\"'\\\n\0\ud800\u202e é🙂", max_size=120)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | LONG,
    lambda inner: st.lists(inner, max_size=12) | st.dictionaries(LONG, inner, max_size=12),
)
STREAMS = st.fixed_dictionaries(
    {"id": LONG, "title": LONG, "user_name": JSON, "tags": st.lists(LONG, max_size=40), "viewer_count": JSON},
    optional={"started_at": LONG, "new": JSON},
)


def public_classes() -> Iterator[type]:
    for name in PUBLIC:
        module = import_module(f"twitchapi_gen{name}")
        for one in (getattr(module, public) for public in module.__all__):
            if isinstance(one, type) and not is_typeddict(one) and not getattr(one, "_is_protocol", False):
                yield one


def given_out() -> Iterator[type]:
    """What public methods and attributes are annotated to give: classes of ours that no module lists."""
    for one in set(public_classes()):
        for member in (member for name, member in vars(one).items() if not name.startswith("_")):
            function = member.fget if isinstance(member, property) else member
            try:
                found = get_type_hints(function).get("return") if callable(function) else None
            except (NameError, TypeError):
                continue
            if isinstance(found, type) and found.__module__.startswith("twitchapi_gen"):
                yield found


@pytest.mark.parametrize("kind", sorted({*public_classes(), *given_out()}, key=str))
def test_nothing_public_is_shown_by_its_address(kind: type) -> None:
    own: Any = kind.__repr__
    assert own is not object.__repr__


def test_the_walk_over_public_classes_reaches_them() -> None:
    names = {kind.__name__ for kind in public_classes()}
    assert {
        "Emulator",
        "UserAuthenticator",
        "DeviceCodeAuthenticator",
        "EventSubSocket",
        "Conduit",
        "Clock",
        "User",
        "MissingScope",
        "Reconciled",
    } <= names
    assert len(names) > 400


def test_everything_at_hand_is_short_and_says_what_it_is() -> None:
    twitch = Twitch("my_app_id", "canary-secret")
    things = [
        (Emulator(), "Emulator(not running, 0 requests)"),
        (Emulator().world, "World(seed 0: 134 users, 0 tokens, 0 requests)"),
        (twitchapi_gen.Clock(), "Clock(the machine)"),
        (twitchapi_gen.Clock(time=lambda: 0.0), "Clock(own time)"),
        (twitchapi_gen.UserAuthenticator(twitch, ["a:b", "c:d"]), "UserAuthenticator('http://localhost:17563', scopes: a:b c:d)"),
        (twitchapi_gen.DeviceCodeAuthenticator(twitch, []), "DeviceCodeAuthenticator(scopes: none)"),
        (twitchapi_gen.operations["get_users"], "Operation('get_users': GET /users)"),
        (import_module("twitchapi_gen.eventsub").subscription_types["channel.follow", "2"], "SubscriptionType('channel.follow@2')"),
        (import_module("twitchapi_gen.pubsub").topics["whispers"], "PubSubTopic('whispers')"),
        (import_module("twitchapi_gen.webhook").topics["user_changed"], "WebhookTopic('user_changed')"),
        (PollChoiceInput(title="a"), "PollChoiceInput(title='a')"),
    ]
    for thing, shown in things:
        assert repr(thing) == shown


def test_a_page_says_how_many_items_it_has_and_whether_another_one_follows() -> None:
    page = Page[User](data=[user()] * 20, pagination=Pagination(cursor="next"))
    assert re.fullmatch(r"Page\(20 items, another page follows: \[User\(id='141981764', .*\), User\(.*\), … 18 more\]\)", repr(page))
    assert len(repr(page)) <= 300
    assert repr(Page[User](data=[])) == "Page(0 items)"
    assert repr(Page[User](data=[user()])).startswith("Page(1 item: [User(id='141981764', login='twitchdev', ")


def test_a_pages_other_numbers_are_shown() -> None:
    page = GetChannelFollowersPage.from_dict({"total": 8, "data": [{"user_id": "1", "user_name": "A"}]})
    assert repr(page) == "GetChannelFollowersPage(1 item, total=8: [ChannelFollower(user_id='1', user_name='A')])"
    assert isinstance(page.data[0], ChannelFollower)


def test_a_joined_page_says_that_a_part_of_it_goes_on() -> None:
    page = Page[User](data=[])
    page.cursors_ = [None, "next"]
    assert repr(page) == "Page(0 items, another page follows)"


def test_an_event_that_the_spec_lacks_shows_what_came() -> None:
    assert repr(UnknownEvent.__new__(UnknownEvent)) == "UnknownEvent()"
    made = object.__new__(UnknownEvent)
    made.json_ = {"title": "x" * 500, "count": 3}
    assert repr(made) == f"UnknownEvent(title='{'x' * 79}…', count=3)"


@at_least(25)  # each is large: making one takes a tenth of a second
@given(STREAMS, st.lists(JSON, max_size=4), LONG)
def test_whatever_came_is_shown_in_a_thousand_characters_and_a_page_in_three_hundred(stream: dict[str, Any], items: list[Any], text: str) -> None:
    one = Stream.from_dict(stream)
    info = SubscriptionInfo.read({"type": text, "version": text, "status": text, "condition": {text: text}, "id": text})
    event = Event(id=text, timestamp=datetime.now(UTC), subscription=info, data=one)
    for model in (one, info, event):
        assert len(repr(model)) <= 1_000
    assert len(repr(Page[Any](data=[*items, one, one]))) <= 300
    assert one.to_dict()["title"] == stream["title"]


@pytest.mark.parametrize("levels", [3, 100, 100_000])
def test_no_nesting_is_too_deep_to_be_shown(levels: int) -> None:
    deep: Any = []
    for _ in range(levels):
        deep = [deep, {"a": deep}]
    circle: list[Any] = []
    circle.append(circle)
    for value in (deep, circle):
        page = Page[Any](data=[value])
        assert len(repr(page)) <= 300
        assert "<table>" in page._repr_html_()


class Elements(HTMLParser):
    """Which elements there are, and the text between them."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, object]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


PLAIN = {(tag, ()) for tag in ("table", "thead", "tbody", "tr", "th", "td", "p")} | {("th", (("colspan", "2"),))}


def read(html: str) -> Elements:
    html.encode("utf-8")
    found = Elements()
    found.feed(html)
    found.close()
    assert set(found.elements) <= PLAIN
    return found


@at_least(25)
@given(STREAMS, st.lists(JSON, max_size=4), st.dictionaries(LONG, LONG, max_size=4))
def test_no_value_brings_markup_into_a_table(stream: dict[str, Any], items: list[Any], unknown: dict[str, str]) -> None:
    one, other = Stream.from_dict(stream), object.__new__(UnknownEvent)
    other.json_ = unknown
    for thing in (one, other, Page[Any](data=[one, *items, other]), Page[Any](data=items)):
        html = thing._repr_html_()
        read(html)
        assert len(html) < 40_000
        assert html.count("<td>") == html.count("</td>")


def test_markup_is_text_in_a_table() -> None:
    hostile = "<script>alert('x')</script>&amp;\"</td>"
    html = Page[Any](data=[User.from_dict({"id": hostile}), hostile])._repr_html_()
    assert "<script" not in html
    assert html.count("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&quot;&lt;/td&gt;") == 2


def test_a_table_says_below_what_it_leaves_out() -> None:
    small = read(Page[User](data=[user()])._repr_html_())
    assert small.texts[-1] == "Page: 1 item."
    one = User.from_dict({"id": "1", "description": "x" * 200})
    large = read(Page[User](data=[one] * 50, pagination=Pagination(cursor="next"))._repr_html_())
    assert large.texts[-1] == "Page: 50 items, another page follows. The first 20 of 50 items are shown. Long values are cut."
    assert large.elements.count(("tr", ())) == 21
    assert "x" * 81 not in "".join(large.texts)
    assert read(one._repr_html_()).texts == ["User", "id", "1", "description", "x" * 80 + "…", "Long values are cut."]


def refused(_: object) -> Any:
    pytest.fail("a request")


def test_a_table_of_a_page_causes_no_request() -> None:
    page = Page[User](data=[user()], pagination=Pagination(cursor="next"))
    page.fetch_ = refused
    assert "<table>" in page._repr_html_()
    assert "User(" in repr(page)


def test_secrets_that_were_asked_for_are_there_and_are_not_shown() -> None:
    key, secret = StreamKey.from_dict({"stream_key": "canary"}), ExtensionSecret.from_dict({"content": "canary"})
    assert (key.stream_key, secret.content, key.to_dict()) == ("canary", "canary", {"stream_key": "canary"})
    for thing in (key, secret, Page[Model](data=[key, secret])):
        assert "canary" not in repr(thing) + thing._repr_html_()
        assert "hidden" in repr(thing)


def test_rich_prints_everything() -> None:
    from rich.console import Console

    one = User.from_dict({"id": "1", "description": "x" * 2_000})
    console = Console(width=10_000, file=StringIO())
    console.print(Page[User](data=[one]))
    assert "x" * 2_000 in console.file.getvalue()  # type: ignore[attr-defined]


def test_a_table_needs_nothing_that_isnt_loaded() -> None:
    code = (
        "import sys; from twitchapi_gen.types import User; one = User.from_dict({'id': '1'}); before = set(sys.modules);"
        "one._repr_html_(); repr(one);"
        "print(sorted(set(sys.modules) - before), {'html', 'requests', 'aiohttp'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[] set()\n"
