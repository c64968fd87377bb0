"""Who may: the right user is answered, every wrong kind of user is refused with Twitch's code and words. The client knows some of that, too."""

from collections import Counter
from typing import Any

import pytest

from tests.live.asking import Answer, credential, helix, right
from tests.live.support import APP, Caller, Kind
from twitchapi_gen import Emulator, Forbidden, Operation, ParameterError, Unauthorized, operations
from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.accounts import FIRST_ID
from twitchapi_gen.runtime.http.operation import Parameter

ME, NOBODY_SPECIAL, A_MODERATOR = str(FIRST_ID), str(FIRST_ID + 10), str(FIRST_ID + 11)
MODERATED, NOT_MODERATED, EDITED = str(FIRST_ID + 11), str(FIRST_ID + 10), str(FIRST_ID + 12)
LIVING = [name for name, operation in operations.items() if operation.status != "gone"]
BOUND = [(name, one) for name in LIVING for one in operations[name].parameters if one.who not in ("", "anyone")]
USERS_TOKENS = [(name, one) for name, one in BOUND if "user" in operations[name].tokens]


def changed(operation: Operation, **values: str) -> tuple[list[tuple[str, str]], Any]:
    """A right request, with other values."""
    query, body = right(operation)
    places = {one.name: one.place for one in operation.parameters}
    pairs = [pair for pair in query if pair[0] not in values] + [(name, value) for name, value in values.items() if places[name] == "query"]
    inner = {name: value for name, value in values.items() if places[name] == "body"}
    if operation.body_in:
        return pairs, {operation.body_in: {**body[operation.body_in], **inner}}
    return pairs, {**(body or {}), **inner} if body or inner else body


def ask(emulator: Emulator, name: str, token: str = "", **values: str) -> Answer:
    operation = operations[name]
    query, body = changed(operation, **values)
    return helix(emulator, operation, query, body, token=token or credential(emulator, operation, "user"))


def name_of(value: object) -> str:
    return value.name if isinstance(value, Parameter) else str(value)


@pytest.fixture(scope="module")
def strict() -> Any:
    emulator = Emulator()
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.mark.parametrize(("name", "one"), USERS_TOKENS, ids=name_of)
def test_the_wrong_user_is_refused_with_twitchs_code_and_words(strict: Emulator, name: str, one: Parameter) -> None:
    operation = operations[name]
    values = {one.name: NOBODY_SPECIAL, **({"user_id": str(FIRST_ID + 9)} if one.who in ("own_or_moderated", "own_unless_self") else {})}
    answer = ask(strict, name, **values)
    expected = one.refused or (401 if 401 in operation.codes else 403 if 403 in operation.codes else 401)
    assert (answer.status, answer.json["message"]) == (expected, MESSAGES["not_the_tokens_user"].format(parameter=one.name))


@pytest.mark.parametrize("name", [name for name, one in USERS_TOKENS if one.who == "moderator" and one.required])
def test_whoever_doesnt_moderate_the_channel_is_refused(strict: Emulator, name: str) -> None:
    operation = operations[name]
    channel = "from_broadcaster_id" if name == "send_a_shoutout" else "broadcaster_id"
    answer = ask(strict, name, **{channel: NOT_MODERATED})
    expected = 403 if 403 in operation.codes else 401 if 401 in operation.codes else 400
    assert (answer.status, answer.json["message"]) == (expected, MESSAGES["not_a_moderator"].format(parameter="moderator_id"))
    of_theirs = ask(strict, name, **{channel: MODERATED})
    assert "moderator" not in of_theirs.body.decode() or of_theirs.status < 300


def test_editors_may_what_editors_may_and_others_may_not(strict: Emulator) -> None:
    for name in ("create_clip_from_vod", "get_clips_download"):
        refused = ask(strict, name, broadcaster_id=NOBODY_SPECIAL)
        assert (refused.status, refused.json["message"]) == (403, MESSAGES["not_an_editor"])
        assert ask(strict, name, broadcaster_id=EDITED).status < 300
    assert ask(strict, "create_stream_marker", user_id=EDITED).status == 200
    assert ask(strict, "create_stream_marker", user_id=NOBODY_SPECIAL).status == 401


def test_followers_are_counted_for_anybody_and_shown_to_moderators(strict: Emulator) -> None:
    other = ask(strict, "get_channel_followers", broadcaster_id=NOT_MODERATED).json
    assert (other["data"], other["total"] > 0) == ([], True)
    assert ask(strict, "get_channel_followers", broadcaster_id=MODERATED).json["data"]
    refused = ask(strict, "get_channel_followers", broadcaster_id=NOT_MODERATED, user_id=ME)
    assert refused.status == 401


def test_a_vip_may_leave(strict: Emulator) -> None:
    token = strict.token(["channel:manage:vips"], login="quince_paints")
    vip = token["user_id"]
    emulator = Emulator()
    with emulator:
        given = emulator.token(["channel:manage:vips"], login="quince_paints")["access_token"]
        emulator.add("vips", {"broadcaster": "my_username", "user": "quince_paints"})
        assert ask(emulator, "remove_channel_vip", given, broadcaster_id=ME, user_id=A_MODERATOR).status == 401
        assert ask(emulator, "remove_channel_vip", given, broadcaster_id=ME, user_id=vip).status == 204


@pytest.mark.parametrize("name", [name for name in LIVING if operations[name].grants and "app" in operations[name].tokens])
def test_an_app_token_needs_what_the_user_has_granted_and_keeps_that_apart_by_user(name: str) -> None:
    operation = operations[name]
    emulator = Emulator()
    with emulator:
        query, body = right(operation)
        app = str(emulator.token(login=None)["access_token"])
        emulator.token(sorted(map(str, operation.app_scopes[0])), login="amber_plays")  # somebody else's
        refused = helix(emulator, operation, query, body, token=app)
        assert refused.status in (401, 403)
        assert "has not granted the app the scope" in refused.json["message"]
        emulator.token(sorted(map(str, operation.app_scopes[0])), login="my_username", client_id="another_app")
        assert helix(emulator, operation, query, body, token=app).status == refused.status
        emulator.token(sorted(map(str, operation.app_scopes[0])), login="my_username", client_id=APP)
        answer = helix(emulator, operation, query, body, token=app)
        assert answer.status < 300 or "granted" not in answer.json["message"]


@pytest.mark.parametrize("wrong", ["my_username", "12x", "١٢", "1" * 21, "-1"])
def test_ids_are_ids(strict: Emulator, wrong: str) -> None:
    checked = 0
    for name in LIVING:
        for one in operations[name].parameters:
            if one.who and one.required and "user" in operations[name].tokens:
                answer = ask(strict, name, **{one.name: wrong})
                assert (answer.status, answer.json["message"]) == (400, MESSAGES["id_not_valid"].format(parameter=one.name)), name
                checked += 1
    assert checked > 100


def test_a_write_is_about_somebody_who_is_there(strict: Emulator) -> None:
    unknown = ask(strict, "ban_user", user_id="1")
    assert (unknown.status, unknown.json["message"]) == (400, "The ID in user_id is not valid.")
    nobody = ask(strict, "start_a_raid", to_broadcaster_id="1")
    assert (nobody.status, nobody.json["message"]) == (404, "The ID in to_broadcaster_id was not found.")


@pytest.mark.parametrize("name", [name for name, one in USERS_TOKENS if one.who in ("token", "moderator", "editor")])
def test_the_client_refuses_before_it_sends(kind: Kind, strict: Emulator, name: str) -> None:
    from tests.live.arguments import fewest

    operation = operations[name]
    one = next(one for one in operation.parameters if one.who in ("token", "moderator", "editor"))
    token = strict.token(sorted(map(str, operation.scopes)))
    arguments = {**fewest(operation), one.python: NOBODY_SPECIAL}
    with Caller(kind, strict.url, secret="s") as caller:
        caller.call("set_user_authentication", token=token["access_token"], scope=token["scopes"])
        before = len(strict.requests)
        with pytest.raises(ParameterError, match=f"{one.python} must be the id of the token's user, {ME}, not {NOBODY_SPECIAL}"):
            caller.call(name, **arguments)
        assert len(strict.requests) == before


def test_the_check_can_be_switched_off_and_a_raw_request_has_none(kind: Kind, strict: Emulator) -> None:
    token = strict.token(["channel:read:polls"])
    with Caller(kind, strict.url, secret="s", check_users=False) as caller:
        caller.call("set_user_authentication", token=token["access_token"], scope=token["scopes"])
        with pytest.raises((Unauthorized, Forbidden), match="must match the user ID found"):
            caller.call("get_polls", broadcaster_id=NOBODY_SPECIAL)
    with Caller(kind, strict.url, secret="s") as caller:
        caller.call("set_user_authentication", token=token["access_token"], scope=token["scopes"])
        with pytest.raises((Unauthorized, Forbidden), match="must match the user ID found"):
            caller.request("GET", "/polls", query={"broadcaster_id": NOBODY_SPECIAL})


def test_every_id_of_a_user_says_who_may() -> None:
    """The count: what is checked, and what may be anybody."""
    silent = {
        f"{name}.{one.name}" for name in LIVING for one in operations[name].parameters
        if one.name.removesuffix("_id") in ("broadcaster", "user", "moderator", "sender", "editor", "from_broadcaster", "to_broadcaster", "from_user",
                                            "to_user", "target_user", "guest") and not one.who
    }  # fmt: skip
    assert silent == set()
    assert Counter(one.who for _, one in BOUND) == {
        "token": 51, "moderator": 33, "editor": 2, "own_or_edited": 2, "own_or_moderated": 1, "own_unless_self": 1,
    }  # fmt: skip
    assert len({name for name, _ in BOUND}) == 90


MINE = {"broadcaster": "my_username"}
THERE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("custom_reward", {**MINE, "id": "id1"}), ("custom_reward", {**MINE, "id": "rew1"}),
    ("custom_reward_redemption", {**MINE, "id": "id1", "reward_id": "rew1", "user": "amber_plays", "status": "UNFULFILLED"}),
    ("unban_requests", {**MINE, "id": "unb1", "user": "amber_plays", "status": "pending"}), ("blocked_terms", {**MINE, "id": "id1"}),
    ("polls", {**MINE, "id": "id1", "status": "ACTIVE"}), ("channel_stream_schedule", {**MINE, "id": "id1"}),
    ("broadcaster_subscriptions", {**MINE, "user": "my_username"}), ("teams", {"team_name": "nam1", "id": "id1"}),
    ("videos", {"user": "my_username", "id": "id1"}),
    ("predictions", {**MINE, "id": "id1", "status": "ACTIVE", "outcomes": [{"id": "win1", "title": "Yes"}]}),
    ("banned_users", {**MINE, "user_id": NOBODY_SPECIAL}), ("moderators", {**MINE, "user_id": NOBODY_SPECIAL}),
    ("vips", {**MINE, "user_id": NOBODY_SPECIAL}),
)  # fmt: skip
"""What the requests of `right` name."""
ADDING = {"ban_user", "add_channel_moderator", "add_channel_vip", "create_poll", "create_prediction"}
"""These need that nothing of the kind is there yet."""
OF_THEIR_OWN = {
    "update_conduits": "a conduit is made first", "delete_conduit": "a conduit is made first", "get_conduit_shards": "a conduit is made first",
    "update_conduit_shards": "a conduit is made first", "create_eventsub_subscription": "it needs a transport",
    "delete_eventsub_subscription": "one is made first", "end_guest_star_session": "a session is begun first",
    "assign_guest_star_slot": "a session is begun first", "update_guest_star_slot": "a session is begun first",
    "delete_guest_star_slot": "a session is begun first", "update_guest_star_slot_settings": "a session is begun first",
    "update_pinned_chat_message": "it names the pinned message", "unpin_chat_message": "it names the pinned message",
    "manage_held_automod_messages": "a message is held first", "delete_guest_star_invite": "somebody is invited first",
    "end_prediction": "resolving one needs the winner",
}  # fmt: skip
"""Endpoints that their own tests call, each with what it needs."""


@pytest.mark.parametrize("name", [name for name in LIVING if name not in OF_THEIR_OWN])
def test_the_right_user_is_answered(name: str) -> None:
    operation = operations[name]
    emulator = Emulator()
    if name not in ADDING:
        for kind, item in THERE:
            emulator.add(kind, item)
    with emulator:
        query, body = right(operation)
        token = credential(emulator, operation, "user" if "user" in operation.tokens else "")
        answer = helix(emulator, operation, query or [("id", ME)] * (name == "get_users"), body, token=token)
        assert answer.status in operation.codes
        assert answer.status < 300, answer.body


def test_so_many_are_answered() -> None:
    assert len(LIVING) - len(OF_THEIR_OWN) == 131
