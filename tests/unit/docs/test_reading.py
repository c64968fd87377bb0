"""What the readers find on Twitch's pages of 27 February 2026."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.docs import prose
from generator.docs.authorization import tokens
from generator.docs.html import reference
from generator.docs.html.blocks import blocks
from generator.docs.html.reference import node_type
from generator.docs.page import read_docs
from generator.surface import Endpoint, Node, Surface


@pytest.fixture(scope="module")
def pages(docs: Path) -> Surface:
    return read_docs(str(docs))


def count(nodes: Iterable[Node]) -> int:
    return sum(1 + count(node.nodes) for node in nodes)


def node(endpoint: Endpoint, path: str) -> Node:
    part, *names = path.split(".")
    found: tuple[Node, ...] = getattr(endpoint, part)
    one: Node | None = None
    for name in names:
        one = next(node for node in found if node.name == name)
        found = one.nodes
    assert one is not None
    return one


def test_nothing_is_missed(pages: Surface) -> None:
    endpoints = pages.endpoints.values()
    assert len(endpoints) == 144
    assert len({one.path for one in endpoints}) == 95
    assert len({one.group for one in endpoints}) == 30
    assert sum(len(one.query) for one in endpoints) == 343
    assert sum(count(one.body) for one in endpoints) == 166
    assert sum(count(one.response) for one in endpoints) == 1335
    assert len(pages.scopes) == 81


def test_tokens_are_told_apart(pages: Surface) -> None:
    kinds = Counter(tuple(sorted(one.tokens)) for one in pages.endpoints.values())
    assert kinds == {("user",): 86, ("app", "user"): 39, ("app",): 10, ("jwt",): 8, (): 1}
    assert tokens("The Client-Id and Authorization headers are not required.") == frozenset()


def test_a_method_that_isnt_stated_comes_from_the_example(pages: Surface) -> None:
    assert (pages.endpoints["get-stream-key"].method, pages.endpoints["get-stream-key"].path) == ("GET", "/streams/key")


def test_states(pages: Surface) -> None:
    states = {anchor: one.status for anchor, one in pages.endpoints.items() if one.status}
    assert {anchor for anchor, state in states.items() if state == "gone"} == {"get-all-stream-tags", "get-stream-tags"}
    assert len([state for state in states.values() if state == "beta"]) == 12


def test_fields_are_nested_by_their_indentation(pages: Surface) -> None:
    schedule = pages.endpoints["get-channel-stream-schedule"]
    assert [one.name for one in node(schedule, "response.data.segments.category").nodes] == ["id", "name"]
    assert node(schedule, "response.data.vacation").nullable


@pytest.mark.parametrize(
    ("spelling", "kind"),
    [
        ("String", ("string", False)), ("string", ("string", False)), ("String[]", ("string", True)), ("Integer", ("integer", False)),
        ("Int64", ("integer", False)), ("Unsigned Integer", ("integer", False)), ("Boolean", ("boolean", False)), ("Bool", ("boolean", False)),
        ("boolean", ("boolean", False)), ("Float", ("float", False)), ("float", ("float", False)), ("Object", ("object", False)),
        ("Object[]", ("object", True)), ("Array", ("object", True)), ("Dictionary", ("map", False)), ("map[string]Object", ("map", False)),
        ("map[string,string]", ("map", False)), ("MediaSettings", ("object", False)), ("Session[]", ("object", True)), ("Guest", ("object", False)),
    ],
)  # fmt: skip
def test_every_spelling_of_a_type(spelling: str, kind: tuple[str, bool]) -> None:
    assert node_type(spelling) == kind


def test_enums_are_found_in_lists_and_in_sentences(pages: Surface) -> None:
    assert node(pages.endpoints["get-users"], "response.data.broadcaster_type").enum == ("affiliate", "partner", "")
    assert node(pages.endpoints["get-user-emotes"], "response.data.theme_mode").enum == ("dark", "light")
    assert node(pages.endpoints["add-suspicious-status-to-chat-user"], "body.status").enum == ("ACTIVE_MONITORING", "RESTRICTED")


def test_bounds_are_read_from_sentences(pages: Surface) -> None:
    poll = pages.endpoints["create-poll"]
    assert (node(poll, "body.duration").bounds.minimum, node(poll, "body.duration").bounds.maximum) == (15, 1800)
    assert (node(poll, "body.choices").bounds.min_items, node(poll, "body.choices").bounds.max_items) == (2, 5)
    assert node(poll, "body.choices.title").bounds.max_length == 25
    clip = node(pages.endpoints["create-clip-from-vod"], "query.duration").bounds
    assert (clip.minimum, clip.maximum, clip.default) == (5, 60, "30")
    assert node(pages.endpoints["send-whisper"], "body.message").bounds.max_length is None  # what is longer is cut, not refused


def test_the_users_that_an_id_may_name_are_read_from_descriptions_and_from_texts_about_several(pages: Surface) -> None:
    said = {
        f"{anchor}.{node.name}": node.who for anchor, endpoint in pages.endpoints.items() for node in (*endpoint.query, *endpoint.body) if node.who
    }
    assert Counter(said.values()) == {"token": 81, "own_or_edited": 2, "own_or_moderated": 1}
    assert (
        said["get-polls.broadcaster_id"] == said["get-channel-guest-star-settings.moderator_id"] == said["get-chat-settings.moderator_id"] == "token"
    )
    assert "get-users.id" not in said


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The ID of the broadcaster. This ID must match the user ID in the user access token.", "token"),
        ("This ID must match the user_id in the user access token.", "token"),
        ("This ID must match the user ID found in the request’s OAuth token.", "token"),
        ("Provided broadcaster_id must match the user_id in the auth token.", "token"),
        (
            "This ID must match the user ID in the access token or the user in the access token must be one of the broadcaster’s editors.",
            "own_or_edited",
        ),
        ("The ID in the Client-Id header must match the client ID in the access token.", ""),
        ("The ID of any broadcaster.", ""),
    ],
)
def test_the_phrases_for_the_tokens_user(text: str, who: str) -> None:
    assert prose.who(text) == who


def test_a_text_about_several_parameters_names_each() -> None:
    text = (
        "The ID in broadcaster_id must match the user ID in the access token or the user must be a moderator for the specified broadcaster. "
        "Query parameter moderator_id must match the user_id in the User-Access token"
    )
    assert prose.who_by_name(text) == {"broadcaster_id": "own_or_moderated", "moderator_id": "token"}


def test_unclosed_tags_and_odd_spaces_do_no_harm() -> None:
    page = (
        "<table><tr><th>Resource<th>Endpoint<th>Description<tr><td>Users<td><a href='#get-x'>Get X</a><td>x</table>"
        "<h2 id=get-x>Get X</h2><h3>Authorization</h3><p>Requires an app access token.<h3>URL</h3><p><code>GET https://api.twitch.tv/helix/x</code>"
        "<h3>\u200bResponse Body</h3><table><tr><th>Field<th>Type<th>Description<tr><td>data<td>Object[]<td>x<tr><td>\xa0 \xa0id<td>String<td>x"
        "<tr><td>\n  \xa0\xa0\xa0name<td>String<td>x</table>"
    )
    problems: list[str] = []
    found = reference.read(page, problems)
    assert problems == []
    assert [one.name for one in found["get-x"].response[0].nodes] == ["id", "name"]


def test_blocks_come_in_reading_order() -> None:
    assert [(one.kind, one.text) for one in blocks("<h2 id=a>A</h2><div><p>one<p>two</div><pre>three</pre>")] == [
        ("h2", "A"), ("text", "one"), ("text", "two"), ("code", "three"),
    ]  # fmt: skip
