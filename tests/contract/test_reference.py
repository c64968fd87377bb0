"""All operations against Twitch's reference page of February 2026, read by an independent parser, and what Twitch has changed since."""

from pathlib import Path

import pytest

from tests.contract.support import Endpoint, endpoints, scopes
from twitchapi_gen import AuthScope, operations

ENDPOINTS = 144
PINS = {"get-pinned-chat-message": "GET", "pin-chat-message": "PUT", "update-pinned-chat-message": "PATCH", "unpin-chat-message": "DELETE"}
NEW = {**dict.fromkeys(PINS, "/chat/pins"), "get-custom-power-up": "/bits/custom_power_ups"}
"""Endpoints that the page doesn't have yet, and their paths."""
APP_TOKENS_SINCE = {
    "start-commercial", "get-ad-schedule", "snooze-next-ad", "get-chatters", "update-chat-settings", "send-chat-announcement", "send-a-shoutout",
    "check-automod-status", "manage-held-automod-messages", "get-automod-settings", "update-automod-settings", "get-banned-users", "ban-user",
    "unban-user", "get-blocked-terms", "add-blocked-term", "remove-blocked-term", "delete-chat-messages", "get-moderated-channels",
    "update-shield-mode-status", "get-shield-mode-status", "warn-chat-user",
}  # fmt: skip
"""Endpoints that have taken app tokens, too, since the page was written."""
GRANTED_SINCE = {"send-chat-announcement", "send-a-shoutout"}
"""Of these, those for which bots need more than the scope."""
CODES_SINCE = {"create-eventsub-subscription": {410}, "get-all-stream-tags": {410}, "get-stream-tags": {410}}
NO_METHOD = {"get-stream-key": "its URL section states none; its curl example and the kind of call say GET"}
OTHER_TOKENS = {
    "get-guest-star-session": ({"user"}, "it names scopes and no token; only user tokens hold scopes"),
    "get-channel-followers": ({"app", "user"}, "it leaves out that an app token gets the total"),
}
OTHER_SCOPES = {
    "create-eventsub-subscription": (set[str](), "channel:read:subscriptions is only its example of a scope that a subscription type may need"),
}
NO_SUCCESS = {
    "get-content-classification-labels": (200, "it has no table of codes"),
    "get-moderated-channels": (200, "it has no table of codes"),
    "get-channel-guest-star-settings": (200, "its table lists errors only"),
    "get-guest-star-session": (200, "its table lists errors only"),
    "create-guest-star-session": (200, "its table lists errors only"),
    "end-guest-star-session": (200, "its table lists errors only"),
    "get-guest-star-invites": (200, "its table lists errors only"),
    "send-guest-star-invite": (204, "its table lists errors only, and nothing is returned"),
    "delete-guest-star-invite": (204, "its table lists errors only, and nothing is returned"),
}


@pytest.fixture(scope="module")
def page(docs: Path) -> dict[str, Endpoint]:
    return endpoints((docs / "reference.html").read_text("utf-8"))


EVERY = {operation.docs_url.partition("#")[2]: operation for operation in operations.values()}
OURS = {anchor: operation for anchor, operation in EVERY.items() if anchor not in NEW}


def test_the_operations_are_the_endpoints_of_the_page(page: dict[str, Endpoint]) -> None:
    assert len(page) == ENDPOINTS
    assert set(OURS) == set(page)
    assert {anchor: EVERY[anchor].path for anchor in NEW} == NEW
    assert {anchor: EVERY[anchor].method for anchor in PINS} == PINS
    assert {anchor: operation.title for anchor, operation in OURS.items()} == {anchor: endpoint.title for anchor, endpoint in page.items()}


def test_every_link_leads_to_the_reference() -> None:
    pages = {operation.group: operation.docs_url.partition("#")[0] for operation in operations.values()}
    assert len(pages) == 30
    assert pages == {group: f"https://dev.twitch.tv/docs/api/reference/{group.lower().replace(' ', '-')}/" for group in pages}


def test_methods_and_paths_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    assert {anchor: operation.path for anchor, operation in OURS.items()} == {anchor: endpoint.path for anchor, endpoint in page.items()}
    theirs = {anchor: endpoint.method for anchor, endpoint in page.items()}
    assert {anchor for anchor, method in theirs.items() if not method} == set(NO_METHOD)
    assert {anchor: operation.method for anchor, operation in OURS.items()} == {**theirs, **dict.fromkeys(NO_METHOD, "GET")}


def test_token_kinds_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    different = {anchor: set(OURS[anchor].tokens) for anchor, endpoint in page.items() if set(OURS[anchor].tokens) != endpoint.tokens}
    assert different == {anchor: kinds for anchor, (kinds, _) in OTHER_TOKENS.items()} | {anchor: {"app", "user"} for anchor in APP_TOKENS_SINCE}
    assert len(APP_TOKENS_SINCE) == 22
    assert all(OURS[anchor].grants for anchor in APP_TOKENS_SINCE)


def test_scopes_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    ours = {anchor: set(map(str, operation.scopes)) for anchor, operation in OURS.items()}
    added = {anchor: {"channel:bot", "user:bot"} for anchor in GRANTED_SINCE}
    different = {anchor: ours[anchor] for anchor, endpoint in page.items() if ours[anchor] != endpoint.scopes | added.get(anchor, set())}
    assert different == {anchor: named for anchor, (named, _) in OTHER_SCOPES.items()}


def test_status_codes_are_those_of_the_page_and_one_that_means_success(page: dict[str, Endpoint]) -> None:
    theirs = {anchor: endpoint.codes for anchor, endpoint in page.items()}
    assert {anchor for anchor, codes in theirs.items() if not any(200 <= code < 300 for code in codes)} == set(NO_SUCCESS)
    more = {anchor: {code} for anchor, (code, _) in NO_SUCCESS.items()} | CODES_SINCE
    expected = {anchor: codes | more.get(anchor, set()) for anchor, codes in theirs.items()}
    assert {anchor: set(operation.codes) for anchor, operation in OURS.items()} == expected


def test_scopes_that_are_joined_some_way_are_the_scopes_that_are_named() -> None:
    for operation in operations.values():
        joined = {scope for choice in (*operation.scopes_any, *operation.app_scopes) for scope in choice}
        assert joined == set(map(str, operation.scopes)), operation.name


def test_auth_scopes_are_those_of_the_scopes_page(docs: Path) -> None:
    theirs = scopes((docs / "scopes.html").read_text("utf-8"))
    assert len(theirs) == 81
    assert set(map(str, AuthScope)) == theirs


def test_a_scope_is_named_after_its_text() -> None:
    assert {scope.name for scope in AuthScope} == {scope.value.replace(":", "_").upper() for scope in AuthScope}
