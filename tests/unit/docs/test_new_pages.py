"""The new layout, read: all of the spec as the tests render it, and Twitch's own pages as far as excerpts of them go."""

import re
from pathlib import Path

import attrs
import pytest

from generator.docs.authorization import scopes
from generator.docs.compare import compare
from generator.docs.differences import Difference
from generator.docs.drift import explain, load_drift
from generator.docs.markdown import events, helix
from generator.docs.markdown.contents import read_index
from generator.docs.markdown.structure import Told, structured
from generator.docs.page import read_docs
from generator.docs.unreadable import Unreadable
from generator.importing import import_docs
from generator.surface import Endpoint, EventType, Layout, Node
from generator.yaml_source import SpecError
from tests.conftest import DOCS, ROOT
from tests.unit.docs.new_layout import rendered, write
from tests.unit.docs.new_support import read, some_pages
from tests.unit.docs.support import surface_as_it_is

EXCERPTS = DOCS.parent / "twitch-2026-11" / "pages" / "docs"
PLACES = sorted(str(path.relative_to(EXCERPTS)) for path in EXCERPTS.rglob("*") if path.is_file())
HEADING = re.compile(r"^## .* \{#(?!contents)([\w-]+)\}$", re.M)
FIRST = {
    "channel-ban": "channel.ban@1", "automod-message-hold": "automod.message.hold@1", "channel-goal-begin": "channel.goal.begin@1",
    "channel-ad-break-begin": "channel.ad_break.begin@1", "channel-charity-campaign-donate": "channel.charity_campaign.donate@1",
    "channel-chat-settings-update": "channel.chat_settings.update@1", "conduit-shard-disabled": "conduit.shard.disabled@1",
    "drop-entitlement-grant": "drop.entitlement.grant@1", "channel-guest-star-guest-update": "channel.guest_star_guest.update@beta",
    "channel-hype-train-begin": "channel.hype_train.begin@2", "channel-poll-begin": "channel.poll.begin@1",
    "channel-prediction-begin": "channel.prediction.begin@1", "stream-offline": "stream.offline@1",
    "user-authorization-grant": "user.authorization.grant@1",
    "channel-channel-points-automatic-reward-redemption-add": "channel.channel_points_automatic_reward_redemption.add@1",
}  # fmt: skip


def test_all_of_the_spec_is_read_back_without_a_difference(tmp_path: Path) -> None:
    ours = surface_as_it_is()
    theirs = read_docs(write(rendered(ours), tmp_path))
    assert compare(ours, theirs) == []
    assert (len(theirs.endpoints), len(theirs.events or {}), len(theirs.scopes)) == (len(ours.endpoints), len(ours.events or {}), len(ours.scopes))
    assert theirs.layout == "markdown"
    drift = load_drift(ROOT / "spec")
    outcome = explain([], drift, layout=theirs.layout)
    assert len(drift) > 300
    assert (outcome.open, outcome.idle) == ([], [])  # the new pages may be right where the old ones weren't


def test_pages_may_lie_below_docs(tmp_path: Path) -> None:
    write(dict(some_pages()), tmp_path / "docs")
    assert read_docs(str(tmp_path)) == read(some_pages())[0]
    write(dict(some_pages()), tmp_path)
    with pytest.raises(Unreadable, match=r"and .*/docs both hold pages; give one of them"):
        read_docs(str(tmp_path))


def test_without_eventsub_the_rest_is_read(tmp_path: Path) -> None:
    found = read_docs(write({path: text for path, text in some_pages().items() if not path.startswith("eventsub")}, tmp_path))
    assert found.events is None
    assert len(found.endpoints) == len(read(some_pages())[0].endpoints)


def excerpt(place: str) -> tuple[str, dict[str, Endpoint] | dict[str, EventType], list[str]]:
    """The page's own path, what is read of it, and what isn't understood: nothing of what is no group's page."""
    problems: list[str] = []
    tell = Told(place, problems)
    try:
        page = structured((EXCERPTS / place).read_text("utf-8"), place, tell)
    except Unreadable as error:
        return "", {}, [str(error)]
    if not re.fullmatch("(api|eventsub)/reference/[a-z-]+", page.path):
        return page.path, {}, problems
    return page.path, helix.read_group(page, "", tell) if page.path.startswith("api") else events.read_group(page, tell), problems


@pytest.mark.skipif(not PLACES, reason="the excerpts aren't there")
@pytest.mark.parametrize("place", PLACES)
def test_an_excerpt_is_read_as_far_as_it_goes(place: str) -> None:
    path, found, problems = excerpt(place)
    text = (EXCERPTS / place).read_text("utf-8")
    if place.endswith(".txt"):
        assert (path, found) == ("", {})
        assert "not a page of Twitch's documentation in Markdown" in problems[0]
        return
    assert path == ("docs" if place == "index.md" else place.removesuffix(".md"))
    is_group = "/reference/" in place
    headings = HEADING.findall(text) if is_group else []
    assert [one.anchor for one in found.values()] == headings
    assert len(headings) == is_group
    for key, one in found.items():
        if isinstance(one, EventType):
            assert key == FIRST[one.anchor]
        elif method := re.search(r"`([A-Z]+) https://api.twitch.tv/helix(\S+)`", text):
            assert (one.method, one.path) == method.groups()
            known = surface_as_it_is().endpoints[key]
            assert (one.method, one.path, one.scopes) == (known.method, known.path, known.scopes) or key == "get-channel-guest-star-settings"
        fields = re.findall(r"^ *- `([\w.]+)` —", text, re.M)
        if isinstance(one, Endpoint):
            assert [*ways(one.query), *ways(one.body), *ways(one.response)] == fields
        else:
            assert ways(one.condition, "condition.") == [name for name in fields if name.startswith("condition.")]
        assert any("cut off?" in problem for problem in problems)


def ways(nodes: tuple[Node, ...], before: str = "") -> list[str]:
    return [way for node in nodes for way in (before + node.name, *ways(node.nodes, f"{before}{node.name}."))]


@pytest.mark.skipif(not PLACES, reason="the excerpts aren't there")
def test_what_excerpts_say_is_read() -> None:
    ads, raids = excerpt("api/reference/ads.md")[1]["get-ad-schedule"], excerpt("api/reference/eventsub.md")[1]["get-eventsub-subscriptions"]
    assert isinstance(ads, Endpoint)
    assert [*map(sorted, (ads.tokens, ads.scopes, ads.app_scopes))] == [["app", "user"], ["channel:read:ads"], ["channel:read:ads"]]
    assert [(node.name, node.required, node.many) for node in ads.query] == [("broadcaster_id", True, False)]
    assert isinstance(raids, Endpoint)
    assert raids.query[0].enum[:2] == ("enabled", "webhook_callback_verification_pending")
    channels = excerpt("api/reference/channels.md")[1]["get-channel-information"]
    assert isinstance(channels, Endpoint)
    assert (channels.query[0].many, channels.query[0].bounds.max_items) == (True, 100)
    locale = excerpt("api/reference/ccls.md")[1]["get-content-classification-labels"]
    assert isinstance(locale, Endpoint)
    assert (locale.query[0].bounds.default, locale.codes) == ("en-US", ())
    conduits = excerpt("api/reference/conduits.md")[1]["get-conduits"]
    assert isinstance(conduits, Endpoint)
    assert (conduits.codes, [node.name for node in conduits.response[0].nodes]) == ((200, 401), ["id", "shard_count"])
    train = excerpt("api/reference/hype-train.md")[1]["get-hype-train-status"]
    assert isinstance(train, Endpoint)
    current = train.response[0].nodes[0]
    assert (current.name, current.nullable, current.nodes[4].name, current.nodes[4].type) == ("current", True, "level", "integer")
    drop = excerpt("eventsub/reference/drop.md")[1]["drop.entitlement.grant@1"]
    assert isinstance(drop, EventType)
    assert [sorted(drop.tokens), sorted(drop.transports), ways(drop.condition)] == [["app"], ["conduit", "webhook"], ["organization_id"]]


@pytest.mark.skipif(not PLACES, reason="the excerpts aren't there")
def test_the_indexes_of_the_excerpts_are_read() -> None:
    for kind, expected in (("api", {"ads": 3, "analytics": 2, "bits": 2}), ("eventsub", {"automod": 6})):
        problems: list[str] = []
        tell = Told("x", problems)
        text = (EXCERPTS / kind / "reference.md").read_text("utf-8").rpartition("\n- ")[0]
        groups = read_index(structured(text if kind == "api" else text + "\n", "x", tell), kind, tell)
        assert {name: len(group.listed) for name, group in groups.items()} == ({"automod": 5} if kind == "eventsub" else expected)
        assert problems == []


@pytest.mark.skipif(not PLACES, reason="the excerpts aren't there")
def test_excerpts_are_refused_as_a_folder() -> None:
    for folder in (EXCERPTS, EXCERPTS.parent):
        with pytest.raises(Unreadable, match=r"api/reference\.md:1: an excerpt, not the whole page"):
            read_docs(str(folder))


@pytest.mark.parametrize(
    ("text", "held", "granted"),
    [
        ("Takes an app access token or a user access token with the a:b scope. If app access token used, it also takes c:d.",
         {"a:b"}, {"a:b", "c:d"}),
        ("Requires a user access token with a:b. An app access token may be used if the broadcaster has granted c:d.", {"a:b"}, {"c:d"}),
        ("Takes a user access token with the a:b scope.", {"a:b"}, {"a:b"}),
        ("Must have a:b or c:d scope. If you use webhooks, the user must have granted one of them.", {"a:b", "c:d"}, {"a:b", "c:d"}),
        ("No authorization required.", set(), set()),
    ],
)  # fmt: skip
def test_prose_tells_what_a_token_holds_from_what_an_app_was_granted(text: str, held: set[str], granted: set[str]) -> None:
    assert [*map(set, scopes(text))] == [held, granted]


def test_the_old_pages_tell_the_two_apart(docs: Path) -> None:
    found = read_docs(str(docs))
    chat = found.endpoints["send-chat-message"]
    assert [*map(sorted, (chat.scopes, chat.app_scopes))] == [["user:write:chat"], ["channel:bot", "user:bot", "user:write:chat"]]
    hold = (found.events or {})["channel.chat.user_message_hold@1"]
    assert [*map(sorted, (hold.scopes, hold.app_scopes))] == [["user:read:chat"], ["user:bot", "user:read:chat"]]
    assert found.endpoints["create-poll"].app_scopes == set()


def difference(kind: str, where: str) -> Difference:
    return Difference(kind=kind, where=where, spec="a", docs="b", source="f:1", anchor="x")


@pytest.mark.parametrize(("layout", "explained"), [("html", 2), ("markdown", 1)])
def test_an_entry_may_hold_for_one_layout(layout: Layout, explained: int, tmp_path: Path) -> None:
    (tmp_path / "drift.yaml").write_text(
        "drift:\n  - why: W.\n    evidence: E.\n    pages: html\n    at:\n      - {kind: type, where: get-x.query.a, spec: a, docs: b}\n"
        "  - why: W.\n    evidence: E.\n    at:\n      - {kind: type, where: get-x.query.b, spec: a, docs: b}\n"
        "      - {kind: enum, where: get-x.query.b, spec: a, docs: c, pages: html}\n"
        "      - {kind: enum, where: get-x.query.b, spec: a, docs: b, pages: markdown}\n",
        "utf-8",
    )
    found = [difference("type", "get-x.query.a"), difference("type", "get-x.query.b")]
    outcome = explain(found, load_drift(tmp_path), layout=layout)
    assert len(outcome.explained) == explained
    assert len(outcome.open) == 2 - explained
    assert [problem.message for problem in outcome.idle] == ["explains a difference that isn't there any more: enum get-x.query.b"]
    told = explain([difference("enum", "get-x.query.b")], load_drift(tmp_path), layout=layout)
    assert len(told.explained) == (layout == "markdown")


@pytest.mark.parametrize("text", ["pages: pdf", "pages: [html]", "pages: ''"])
def test_an_unknown_layout_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "drift.yaml").write_text(f"drift:\n  - why: W.\n    evidence: E.\n    at:\n      - {{kind: type, where: a, {text}}}\n", "utf-8")
    with pytest.raises(SpecError, match="5: pages is html or markdown, set once"):
        load_drift(tmp_path)


def test_a_mark_that_markdown_lacks_is_neither_compared_nor_missed(tmp_path: Path) -> None:
    (tmp_path / "drift.yaml").write_text(
        "drift:\n  - why: W.\n    evidence: E.\n    at:\n"
        "      - {kind: status, where: get-x, spec: beta}\n      - {kind: status, where: a.b@1, spec: beta}\n"
        "      - {kind: status, where: a.b@1.event.c}\n",
        "utf-8",
    )
    drift = load_drift(tmp_path)
    assert len(explain([], drift, layout="html").idle) == 3
    assert explain([], drift, layout="markdown").idle == []
    spec = attrs.evolve(surface_as_it_is(), scopes={}, events={})
    beta = {anchor: one for anchor, one in spec.endpoints.items() if one.status == "beta"}
    assert beta
    assert (
        compare(attrs.evolve(spec, endpoints=beta), attrs.evolve(spec, endpoints={a: attrs.evolve(one, status=None) for a, one in beta.items()}))
        == []
    )


def test_drafts_are_made_of_the_new_pages_too(tmp_path: Path) -> None:
    found, _ = read(some_pages())
    added = import_docs(tmp_path / "spec", found, frozenset({"send-chat-message", "channel.chat.message@1", "drop.entitlement.grant@1"}))
    assert len(added) == 3
    chat = (tmp_path / "spec" / "helix" / "chat.yaml").read_text("utf-8")
    assert "    scopes: user:write:chat\n    app_scopes: {any: [channel:bot, user:bot, user:write:chat]}\n" in chat
    assert "message: {type: string, required: true, max_length: 500}" in chat
    assert "    transports: [webhook, conduit]\n    batching: true\n" in (tmp_path / "spec" / "eventsub" / "drop_entitlement.yaml").read_text("utf-8")
