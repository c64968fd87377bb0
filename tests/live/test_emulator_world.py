"""The emulator's world: what is in it from the start, what somebody adds, and that nothing else is found."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.live.asking import ask
from tests.live.support import Caller, Kind
from twitchapi_gen import Emulator, EventSubSocket, NotFound, operations
from twitchapi_gen.emulator.accounts import FIRST_ID
from twitchapi_gen.emulator.default_world import BANNED, CATEGORIES, LISTED, LIVE, ME, OTHERS, WITHOUT_CHANNEL
from twitchapi_gen.emulator.world_file import read_world, schema
from twitchapi_gen.emulator.world_kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
DERIVED = {
    "get_followed_streams", "get_clips_download", "get_authorization_by_user", "get_eventsub_subscriptions", "get_conduits", "get_conduit_shards",
    "get_top_games", "get_all_stream_tags", "get_stream_tags", "get_channel_icalendar", "search_categories", "search_channels",
    "check_user_subscription",
}  # fmt: skip
"""GETs whose items follow from other kinds, or can be made through Helix only."""


def test_the_default_world_is_finite_and_as_documented(fresh: Emulator) -> None:
    twitch = fresh.client("my_username")
    assert len(LIVE) >= 40
    assert len(CATEGORIES) >= 60
    assert [one.user_login for one in twitch.get_streams(first=100).data] == list(LIVE)
    assert [one.name for one in twitch.get_top_games(first=100).data] == [name for _, name in CATEGORIES]
    page = (ROOT / "docs" / "emulator-world.md").read_text("utf-8")
    for name in (*{login.partition("_")[0] for login in (*LIVE, *OTHERS)}, *(name for _, name in CATEGORIES), ME, BANNED, WITHOUT_CHANNEL):
        assert name in page


@pytest.mark.parametrize("name", [
    "get_channel_followers", "get_followed_channels", "get_moderators", "get_moderated_channels", "get_broadcaster_subscriptions", "get_clips",
    "get_videos", "get_polls", "get_predictions",
])  # fmt: skip
def test_my_username_has_lists_of_several_pages(fresh: Emulator, name: str) -> None:
    twitch: Any = fresh.client("my_username")
    me = str(FIRST_ID)
    user = name in ("get_followed_channels", "get_moderated_channels", "get_videos")
    items = list(getattr(twitch, name)(**{"user_id" if user else "broadcaster_id": me}))
    assert len(items) == LISTED
    assert len({str(one.to_dict()) for one in items}) == LISTED


def test_people_and_categories_in_made_up_lists_are_those_of_the_world(fresh: Emulator) -> None:
    twitch = fresh.client("my_username")
    me = str(FIRST_ID)
    known = {*LIVE, *OTHERS, ME}
    assert {one.user_login for one in twitch.get_channel_followers(me)} <= known
    assert {one.gifter_login for one in twitch.get_broadcaster_subscriptions(me)} <= known
    clip = twitch.get_clips(broadcaster_id=me).data[0]
    assert twitch.get_games(ids=[clip.game_id]).data[0].name in {name for _, name in CATEGORIES}


def test_relations_are_the_same_from_both_sides(fresh: Emulator) -> None:
    twitch = fresh.client("my_username")
    me = str(FIRST_ID)
    (mine,) = twitch.get_followed_channels(me, first=1).data
    assert [one.user_id for one in fresh.client(mine.broadcaster_login).get_channel_followers(mine.broadcaster_id, user_id=me)] == [me]
    moderated = twitch.get_moderated_channels(me, first=1).data[0]
    assert me in {one.user_id for one in fresh.client(moderated.broadcaster_login).get_moderators(moderated.broadcaster_id)}


def test_what_isnt_there_isnt_found(kind: Kind, fresh: Emulator) -> None:
    token = fresh.token(["channel:manage:redemptions", "moderation:read"])
    me = token["user_id"]
    with Caller(kind, fresh.url, user_token=token["access_token"], scopes=token["scopes"]) as caller:
        assert caller.call("get_users", ids=["1"], logins=["nobody_of_this_name", BANNED]).data == []
        assert caller.call("get_streams", user_logins=[OTHERS[0]]).data == []
        assert caller.call("get_games", names=["No Such Game"]).data == []
        assert caller.call("get_channel_information", broadcaster_ids=["1"]).data == []
        (viewer,) = caller.call("get_users", logins=[WITHOUT_CHANNEL]).data
        assert caller.call("get_channel_information", broadcaster_ids=[viewer.id]).data == []
        assert caller.call("get_banned_users", broadcaster_id=me, user_ids=[str(FIRST_ID + 1)]).data == []
        with pytest.raises(NotFound):
            caller.call("delete_custom_reward", broadcaster_id=me, id="unknown")


def test_whoever_is_added_begins_with_nothing(fresh: Emulator) -> None:
    added = fresh.add_user("streamer_a", broadcaster_type="affiliate")
    twitch = fresh.client("streamer_a")
    assert twitch.get_users().data[0].broadcaster_type == "affiliate"
    assert twitch.get_channel_followers(added["id"]).total == 0
    assert twitch.get_custom_reward(added["id"]).data == []
    assert twitch.get_chat_settings(added["id"]).data[0].broadcaster_id == added["id"]
    assert not twitch.get_streams(user_ids=[added["id"]]).data


def test_a_stream_begins_and_ends_and_says_so(fresh: Emulator) -> None:
    id = fresh.add_user("streamer_a")["id"]
    twitch = fresh.client("streamer_a")
    with EventSubSocket(twitch) as socket:
        began, ended = socket.listen_stream_online(id), socket.listen_stream_offline(id)
        stream = fresh.set_stream("streamer_a", title="Hello", game="chess")
        assert next(iter(began)).data.broadcaster_user_id == id
        (found,) = twitch.get_streams(user_logins=["streamer_a"]).data
        assert (found.id, found.title, found.game_name, found.type) == (stream["id"], "Hello", "Chess", "live")
        assert [one.title for one in twitch.get_channel_information([id])] == ["Hello"]
        assert [one.is_live for one in twitch.search_channels("streamer_a")] == [True]
        twitch.modify_channel_information(id, title="Bye")
        assert [one.title for one in twitch.get_streams(user_ids=[id]).data] == ["Bye"]
        fresh.end_stream("streamer_a")
        assert next(iter(ended)).data.broadcaster_user_id == id
        assert twitch.get_streams(user_ids=[id]).data == []
    with pytest.raises(ValueError, match="streamer_a isn't live"):
        fresh.end_stream("streamer_a")


def test_a_stream_of_the_default_world_can_end_too(fresh: Emulator) -> None:
    fresh.end_stream(LIVE[0])
    assert [one.user_login for one in fresh.client().get_streams(first=100).data] == list(LIVE[1:])


def test_a_follower_is_seen_from_both_sides_and_brings_the_event(fresh: Emulator) -> None:
    streamer, viewer = fresh.add_user("streamer_a"), fresh.add_user("viewer_b")
    twitch = fresh.client("streamer_a")
    with EventSubSocket(twitch) as socket:
        followed = socket.listen_channel_follow(streamer["id"], streamer["id"])
        fresh.add("channel_followers", {"broadcaster": "streamer_a", "user": "viewer_b"})
        assert next(iter(followed)).data.user_login == "viewer_b"
    assert [one.user_id for one in twitch.get_channel_followers(streamer["id"])] == [viewer["id"]]
    assert [one.broadcaster_login for one in fresh.client("viewer_b").get_followed_channels(viewer["id"])] == ["streamer_a"]


def item_of(kind: str) -> dict[str, Any]:
    """The least that an item of that kind needs."""
    found = KINDS[kind]
    needed = {*found.keys, *found.told} - {"client_id"}
    values = {"reward_id": REWARD, "segment": "broadcaster"}
    return {name: str(FIRST_ID + 1) if name in found.people.values() else values.get(name, "something") for name in sorted(needed)}


REWARD = "92af127c-7326-4483-a52b-b0da0be61c01"


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"users"}))
def test_whatever_a_get_returns_can_be_added_and_is_as_the_spec_says(fresh: Emulator, kind: str) -> None:
    fresh.add("custom_reward", {"broadcaster_id": str(FIRST_ID + 1), "id": REWARD})
    (added,) = fresh.add(kind, item_of(kind))
    found = KINDS[kind]
    drifts: list[tuple[str, ...]] = []
    found.shape.read(added, lambda *drift: drifts.append(drift), kind)
    assert drifts == []
    assert found.resource.name in {key[0] for key, count in fresh.world.state.sizes() if count}


def test_every_get_has_its_kind() -> None:
    gets = {name for name, operation in operations.items() if operation.method == "GET"}
    assert {f"get_{name}" for name in KINDS} | DERIVED == gets


@pytest.mark.parametrize(("kind", "item", "said"), [
    ("clips", {"broadcaster": "my_username", "titel": "x"}, "clips has no field 'titel'; did you mean 'title'?"),
    ("clips", {"broadcaster": "my_username", "view_count": "3"}, "clips.view_count must be int, not '3'"),
    ("clips", {"broadcaster": "my_usernam"}, "clips.broadcaster: there is no user 'my_usernam'; did you mean 'my_username'?"),
    ("clips", {"broadcaster_id": "1"}, "clips.broadcaster_id: there is no user of the id '1'"),
    ("clip", {}, "there is no kind 'clip'; did you mean 'clips'?"),
    ("channel_followers", {"broadcaster": "my_username"}, "channel_followers needs user_id, or user with a login"),
    ("custom_reward_redemption", {"broadcaster": ME, "reward_id": "1"}, "custom_reward_redemption.reward_id: there is no reward of the id '1'"),
    ("followed_streams", {}, "followed_streams can't be added, since they follow from others: add channel_followers and streams"),
    ("streams", {"user": "my_username", "game": "ches"}, "streams.game: there is no category 'ches'; did you mean 'Chess'?"),
    ("streams", {"user": WITHOUT_CHANNEL}, f"streams: the user {WITHOUT_CHANNEL} has no channel"),
    ("polls", {"broadcaster": "my_username", "choices": [{"titel": "x"}]}, "polls.choices[0] has no field 'titel'; did you mean 'title'?"),
    ("polls", {"broadcaster": "my_username", "status": "ACTIV"}, "polls.status can't be 'ACTIV'; did you mean 'ACTIVE'?"),
    ("users", {"login": "no spaces"}, "a user needs a login of letters, digits and underscores"),
    ("users", {"login": "somebody", "id": str(FIRST_ID)}, f"users.id can't be '{FIRST_ID}': my_username has it"),
    ("users", {"login": "somebody", "banned": "yes"}, "users.banned must be true or false"),
])  # fmt: skip
def test_a_mistake_is_named_with_what_was_probably_meant_and_nothing_is_added(fresh: Emulator, kind: str, item: dict[str, Any], said: str) -> None:
    before = fresh.world.state.sizes()
    first = [{"login": "fine"}] if kind == "users" else [item_of(kind)] if kind in KINDS and kind != "custom_reward_redemption" else []
    with pytest.raises(ValueError) as raised:  # its whole text is looked at
        fresh.add(kind, *first, item)
    assert said in str(raised.value)
    assert fresh.world.state.sizes() == before


def test_the_control_api_answers_with_what_was_added(fresh: Emulator) -> None:
    told = {"users": [{"login": "ada_example"}], "clips": [{"broadcaster": "ada_example", "title": "A goal"}], "end_streams": [LIVE[0]]}
    answer = ask(fresh.url, "POST", "/emulator/world", body=json.dumps(told).encode())
    assert answer.status == 200
    assert {kind: len(items) for kind, items in answer.json.items()} == {"users": 1, "clips": 1, "end_streams": 1}
    assert answer.json["clips"][0]["broadcaster_id"] == answer.json["users"][0]["id"]
    assert fresh.client().get_clips(broadcaster_id=answer.json["users"][0]["id"]).data[0].title == "A goal"
    shown = ask(fresh.url, "GET", "/emulator/world").json
    assert "ada_example" in {one["login"] for one in shown["users"]}
    assert LIVE[0] not in shown["live"]
    refused = ask(fresh.url, "POST", "/emulator/world", body=b'{"users": [{"login": "bob"}], "clips": [{"broadcaster": "bobby"}]}')
    assert (refused.status, "did you mean 'bob'" in refused.json["message"]) == (400, True)
    assert fresh.client().get_users(logins=["bob"]).data == []


WORLD = """
users:
  - login: streamer_a
    display_name: Streamer A
    created_at: 2020-01-02T03:04:05Z
streams:
  - {user: streamer_a, title: Hello, game: Music, started_at: 2026-03-01T18:00:00Z}
channel_followers:
  - {broadcaster: streamer_a, user: amber_plays}
"""


def test_a_world_comes_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "world.yaml"
    file.write_text(WORLD, "utf-8")
    emulator = Emulator(world=file)
    with emulator:
        (found,) = emulator.client().get_streams(user_logins=["streamer_a"]).data
        assert (found.user_name, found.title, found.game_name) == ("Streamer A", "Hello", "Music")
    as_json = tmp_path / "world.json"
    as_json.write_text(json.dumps({"users": [{"login": "streamer_b"}]}), "utf-8")
    assert read_world(str(as_json)) == {"users": [{"login": "streamer_b"}]}


@pytest.mark.parametrize(("name", "text", "said"), [
    ("w.yaml", "users: [", "w.yaml"), ("w.json", "{", "w.json:1"), ("w.yaml", "- 1", "an object of lists"),
    ("w.yaml", "users: {a: 1}", "users must be a list"),
])  # fmt: skip
def test_a_file_that_isnt_a_world_says_where(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(ValueError, match=said):
        Emulator(world=tmp_path / name)


def test_the_schema_in_docs_is_what_the_models_say_and_takes_a_world() -> None:
    assert json.loads((ROOT / "docs" / "emulator-world.schema.json").read_text("utf-8")) == schema()
    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())
    assert not list(validator.iter_errors({"users": [{"login": "a"}], "streams": [{"user": "a", "game": "Chess"}], "clips": [{"broadcaster": "a"}]}))
    assert list(validator.iter_errors({"clips": [{"titel": "x"}]}))
