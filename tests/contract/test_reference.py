"""All 144 operations against Twitch's reference page, read by an independent parser."""

from pathlib import Path

import pytest

from tests.contract.support import Endpoint, endpoints, scopes
from twitchapi_gen import AuthScope, operations

ENDPOINTS = 144
NO_METHOD = {"get-stream-key": "its URL section states none; its curl example and the kind of call say GET"}
OTHER_TOKENS = {"get-guest-star-session": ({"user"}, "it names scopes and no token; only user tokens hold scopes")}
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


OURS = {operation.docs_url.partition("#")[2]: operation for operation in operations.values()}


def test_the_operations_are_the_endpoints_of_the_page(page: dict[str, Endpoint]) -> None:
    assert len(page) == ENDPOINTS
    assert set(OURS) == set(page)
    assert {anchor: operation.title for anchor, operation in OURS.items()} == {anchor: endpoint.title for anchor, endpoint in page.items()}


def test_every_link_leads_to_the_reference() -> None:
    assert {operation.docs_url.partition("#")[0] for operation in operations.values()} == {"https://dev.twitch.tv/docs/api/reference"}


def test_methods_and_paths_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    assert {anchor: operation.path for anchor, operation in OURS.items()} == {anchor: endpoint.path for anchor, endpoint in page.items()}
    theirs = {anchor: endpoint.method for anchor, endpoint in page.items()}
    assert {anchor for anchor, method in theirs.items() if not method} == set(NO_METHOD)
    assert {anchor: operation.method for anchor, operation in OURS.items()} == {**theirs, **dict.fromkeys(NO_METHOD, "GET")}


def test_token_kinds_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    different = {anchor: set(OURS[anchor].tokens) for anchor, endpoint in page.items() if set(OURS[anchor].tokens) != endpoint.tokens}
    assert different == {anchor: kinds for anchor, (kinds, _) in OTHER_TOKENS.items()}


def test_scopes_are_those_of_the_page(page: dict[str, Endpoint]) -> None:
    ours = {anchor: set(map(str, operation.scopes)) for anchor, operation in OURS.items()}
    different = {anchor: ours[anchor] for anchor, endpoint in page.items() if ours[anchor] != endpoint.scopes}
    assert different == {anchor: named for anchor, (named, _) in OTHER_SCOPES.items()}


def test_status_codes_are_those_of_the_page_and_one_that_means_success(page: dict[str, Endpoint]) -> None:
    theirs = {anchor: endpoint.codes for anchor, endpoint in page.items()}
    assert {anchor for anchor, codes in theirs.items() if not any(200 <= code < 300 for code in codes)} == set(NO_SUCCESS)
    expected = {anchor: codes | ({NO_SUCCESS[anchor][0]} if anchor in NO_SUCCESS else set()) for anchor, codes in theirs.items()}
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
