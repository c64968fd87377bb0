"""All subscription types against Twitch's pages of February 2026, read by an independent parser, and the one that came since."""

import inspect
from collections import Counter
from pathlib import Path

import pytest

from tests.contract.event_pages import Section, conditions, sections
from twitchapi_gen.api.eventsub import aio, sync
from twitchapi_gen.eventsub import subscription_types

TYPES = 82
NEW = "channel.custom_power_up_redemption.add@1"
OURS = [one for one in subscription_types.values() if one.name != NEW]
PAGES = {
    "automod": 6, "channel": 15, "channel-moderation": 14, "channel-points": 7, "charity": 4, "chat": 11, "conduit": 1, "drop": 1, "extension": 1,
    "goal": 3, "guest-star": 4, "hype-train": 3, "poll": 3, "prediction": 4, "stream": 2, "user": 4,
}  # fmt: skip
"""Twitch's pages of today, and how many types each has."""
WEBHOOKS_ONLY_BEFORE = {"drop.entitlement.grant", "extension.bits_transaction.create", "user.authorization.grant", "user.authorization.revoke"}
"""By the pages of February; the new ones give them conduits, too."""
NAMED_OTHERWISE = {
    "Channel Warning Acknowledgement": "Channel Warning Acknowledge", "Goal Begin": "Goals", "Goal Progress": "Goals", "Goal End": "Goals",
    "Automod Message Hold V2": "Automod Message Hold", "Automod Message Update V2": "Automod Message Update",
}  # fmt: skip
OTHER_CONDITIONS = {
    "channel.ad_break.begin@1": (
        {"broadcaster_user_id": True},
        "the reference says broadcaster_id, both examples say this",
    ),
}


@pytest.fixture(scope="module")
def page(docs: Path) -> list[Section]:
    return sections((docs / "eventsub-subscription-types.html").read_text("utf-8"))


@pytest.fixture(scope="module")
def listed(docs: Path) -> dict[str, dict[str, bool]]:
    return conditions((docs / "eventsub-reference.html").read_text("utf-8"))


def test_the_types_are_those_of_the_page(page: list[Section]) -> None:
    assert len(page) == len(OURS) == TYPES
    assert {one.name for one in OURS} == {one.name for one in page}
    new = subscription_types["channel.custom_power_up_redemption.add", "1"]
    assert [(part.name, part.required) for part in new.parameters] == [("broadcaster_user_id", True), ("reward_id", False)]
    assert (new.title, new.scopes_any) == ("Channel Custom Power-ups Redemption Add", (frozenset({"bits:read"}),))
    assert all(len(one.parts) >= 5 for one in page)


def test_titles_and_betas_are_those_of_the_page(page: list[Section]) -> None:
    assert {one.name: (one.title, one.beta) for one in page} == {one.name: (one.title, one.beta) for one in OURS}


def test_scopes_are_those_of_the_page(page: list[Section]) -> None:
    assert {one.name: one.scopes for one in page} == {one.name: set(map(str, one.scopes)) for one in OURS}
    assert sum(bool(one.scopes) for one in page) > 60


def test_scopes_that_are_joined_some_way_are_the_scopes_that_are_named() -> None:
    for one in subscription_types.values():
        joined = {scope for choice in (*one.scopes_any, *one.app_scopes) for scope in choice} | set(one.extra_scopes)
        assert joined == set(map(str, one.scopes)), one.name


def test_either_of_two_scopes_is_enough_where_the_page_says_or(page: list[Section]) -> None:
    for section in page:
        one = subscription_types[section.key]
        if " or " in section.authorization.partition("scope")[0] and not one.app_scopes:
            assert all(len(choice) == 1 for choice in one.scopes_any), one.name
            assert len(one.scopes_any) > 1, one.name


def test_moderation_needs_one_scope_of_each_pair() -> None:
    for version, pairs in (("1", 5), ("2", 6)):
        choices = subscription_types["channel.moderate", version].scopes_any
        assert len(choices) == 2**pairs
        assert all(len(choice) == pairs + 2 and {"moderator:read:moderators", "moderator:read:vips"} <= choice for choice in choices)


def test_transports_are_those_of_the_page(page: list[Section]) -> None:
    said = {one.type for one in page if "only supported by webhooks" in one.intro}
    assert said == WEBHOOKS_ONLY_BEFORE
    app_only = {one.type for one in page if one.authorization.startswith("App access token")}
    assert {one.type for one in subscription_types.values() if "websocket" not in one.transports} == said | app_only
    assert all(one.transports in (("webhook", "websocket", "conduit"), ("webhook", "conduit")) for one in subscription_types.values())
    assert all(one.tokens == (("app", "user") if "websocket" in one.transports else ("app",)) for one in subscription_types.values())


def test_conditions_are_those_of_the_pages(page: list[Section], listed: dict[str, dict[str, bool]]) -> None:
    theirs = {one.name: one.inline or listed[NAMED_OTHERWISE.get(one.title, one.title)] for one in page}
    ours = {one.name: {part.name: part.required for part in one.parameters} for one in OURS}
    assert ours == theirs | {name: names for name, (names, _) in OTHER_CONDITIONS.items()}


def test_conditions_of_the_examples_are_accepted(page: list[Section]) -> None:
    requests = [(subscription_types[one.key], request) for one in page for request in one.requests()]
    assert len(requests) > 60
    for one, request in requests:
        if isinstance(request["condition"], dict):
            assert one.condition(**request["condition"]) == request["condition"], one.name


def test_events_come_in_batches_where_the_page_says_so(page: list[Section]) -> None:
    said = {one.name for one in page if any("events" in [cell.strip() for cell in row[:1]] for part in one.parts for row in part.rows)}
    assert {one.name for one in subscription_types.values() if one.batching} == said == {"drop.entitlement.grant@1"}


def test_every_link_leads_to_the_section() -> None:
    found = Counter(
        one.docs_url.removeprefix("https://dev.twitch.tv/docs/eventsub/reference/").partition("/")[0] for one in subscription_types.values()
    )
    assert found == PAGES
    for one in subscription_types.values():
        several = one.version == "2" and (one.type, "1") in subscription_types
        assert one.docs_url.partition("/#")[2] == one.type.replace(".", "-").replace("_", "-") + "-v2" * several


@pytest.mark.parametrize("face", [sync.SyncMethods, aio.AsyncMethods])
def test_each_type_has_its_method_and_each_method_says_what_there_is_to_know(face: type) -> None:
    for one in subscription_types.values():
        method = getattr(face, one.method)
        manual = inspect.getdoc(method) or ""
        assert f"`{one.type}` version {one.version}." in manual
        assert one.docs_url in manual
        assert all(f"\n    {part.name}: " in manual for part in one.parameters)
        assert all(scope in manual for scope in map(str, one.scopes)), one.name
        assert ("In beta" in manual, "in batches" in manual) == (one.beta, one.batching)
        assert inspect.iscoroutinefunction(method) == (face is aio.AsyncMethods)


def test_both_faces_have_the_same_parameters() -> None:
    for one in subscription_types.values():
        ours = [inspect.signature(getattr(face, one.method)).parameters for face in (sync.SyncMethods, aio.AsyncMethods)]
        assert [(part.name, part.kind, part.default) for part in ours[0].values()] == [
            (part.name, part.kind, part.default) for part in ours[1].values()
        ]
        required = {part.name for part in one.parameters if part.required}
        optional = [part.name for part in one.parameters if not part.required]
        names = list(ours[0])
        assert (names[0], set(names[1 : len(required) + 1]), names[len(required) + 1 :]) == ("self", required, ["callback", *optional])


def test_a_type_of_several_versions_is_listened_to_by_its_newest_and_by_number() -> None:
    for type_ in ("automod.message.hold", "automod.message.update", "channel.moderate", "channel.channel_points_automatic_reward_redemption.add"):
        plain = f"listen_{type_.replace('.', '_')}"
        assert (subscription_types[type_, "1"].method, subscription_types[type_, "2"].method) == (f"{plain}_v1", plain)
        for face in (sync.SyncMethods, aio.AsyncMethods):
            assert getattr(face, f"{plain}_v2") is getattr(face, plain)
    assert subscription_types["channel.guest_star_session.begin", "beta"].method == "listen_channel_guest_star_session_begin"
