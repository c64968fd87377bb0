"""A single change of EventSub's spec is reported exactly once, in the right words and at the right line, and nothing else is."""

from pathlib import Path

import pytest

from tests.unit.docs.event_support import pages
from tests.unit.docs.support import changed_spec, only, outcome

CHANNELS, USERS, MODERATION, STREAMS = (f"eventsub/{name}.yaml" for name in ("channels", "users", "moderation", "streams"))
APPS, SUBSCRIPTIONS, HYPE, POLLS, STAR = (f"eventsub/{name}.yaml" for name in ("apps", "subscriptions", "hype_train", "polls", "guest_star"))
DISABLED = "    event: ConduitShardDisabled\n"
FOLLOW = "title: Channel Follow\n    description: Notifies when a user follows the channel.\n"
FOLLOWED = "    condition:\n      broadcaster_user_id: required\n      moderator_user_id: required\n    event: ChannelFollow\n"
# file, old, new, kind, where, what the spec now says, the line
MUTATIONS: list[tuple[str, str, str, str, str, object, str]] = [
    (CHANNELS, "  channel.follow@2:\n", "  channel.follow@3:\n", "renamed", "channel.follow@3", "channel.follow@3", "  channel.follow@3:"),
    (CHANNELS, "  channel.follow@2:\n", "  channel.fans@2:\n", "renamed", "channel.fans@2", "channel.fans@2", "  channel.fans@2:"),
    (CHANNELS, "    scopes: moderator:read:followers\n", "", "scopes", "channel.follow@2", [], "  channel.follow@2:"),
    (
        CHANNELS,
        "scopes: moderator:read:followers\n",
        "scopes: channel:read:goals\n",
        "scopes",
        "channel.follow@2",
        ["channel:read:goals"],
        "    scopes:",
    ),
    (
        CHANNELS,
        "scopes: moderator:read:followers\n",
        "scopes: {all: [moderator:read:followers, bits:read]}\n",
        "scopes",
        "channel.follow@2",
        ["bits:read", "moderator:read:followers"],
        "    scopes:",
    ),
    (
        CHANNELS,
        FOLLOW,
        FOLLOW + "    app_scopes: bits:read\n",
        "scopes",
        "channel.follow@2",
        {"token": ["moderator:read:followers"], "app": ["bits:read"]},
        "    app_scopes:",
    ),
    (
        CHANNELS,
        FOLLOW,
        FOLLOW + "    extra_scopes: [bits:read]\n",
        "scopes",
        "channel.follow@2",
        ["bits:read", "moderator:read:followers"],
        "    scopes:",
    ),
    (USERS, "    extra_scopes: [user:read:email]\n", "", "scopes", "user.update@1", [], "  user.update@1:"),
    (CHANNELS, FOLLOW, FOLLOW + "    transports: [webhook]\n", "tokens", "channel.follow@2", ["app"], "    transports: [webhook]"),
    (
        APPS,
        DISABLED + "    transports: [webhook, conduit]\n",
        DISABLED,
        "tokens",
        "conduit.shard.disabled@1",
        ["app", "user"],
        "  conduit.shard.disabled@1:",
    ),
    (APPS, "    batching: true\n", "", "type", "drop.entitlement.grant@1.event", "object", "  drop.entitlement.grant@1:"),
    (CHANNELS, FOLLOW, FOLLOW + "    batching: true\n", "type", "channel.follow@2.event", "object[]", "    batching: true"),
    (CHANNELS, FOLLOW, FOLLOW + "    status: beta\n", "status", "channel.follow@2", "beta", "    status: beta"),
    (
        CHANNELS,
        FOLLOWED,
        FOLLOWED.replace("id: required\n    e", "id: optional\n    e"),
        "required",
        "channel.follow@2.condition.moderator_user_id",
        False,
        "      moderator_user_id: optional",
    ),
    (
        CHANNELS,
        FOLLOWED,
        FOLLOWED.replace("      moderator_user_id: required\n", ""),
        "added",
        "channel.follow@2.condition.moderator_user_id",
        None,
        "    condition:",
    ),
    (
        CHANNELS,
        FOLLOWED,
        FOLLOWED.replace("moderator_user_id", "user_id"),
        "renamed",
        "channel.follow@2.condition.user_id",
        "user_id",
        "      user_id: required",
    ),
    (
        CHANNELS,
        FOLLOWED,
        FOLLOWED.replace("    event", "      user_id: optional\n    event"),
        "removed",
        "channel.follow@2.condition.user_id",
        "string",
        "      user_id: optional",
    ),
    (CHANNELS, "      followed_at: datetime\n", "", "added", "channel.follow@2.event.followed_at", None, "    event: ChannelFollow"),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        "      followed_at: datetime\n      bits: int\n",
        "removed",
        "channel.follow@2.event.bits",
        "integer",
        "      bits: int",
    ),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        "      since: {type: datetime, description: When.}\n",
        "renamed",
        "channel.follow@2.event.since",
        "since",
        "      since:",
    ),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        "      followed_at: int\n",
        "type",
        "channel.follow@2.event.followed_at",
        "integer",
        "      followed_at: int",
    ),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        '      followed_at: "datetime[]"\n',
        "type",
        "channel.follow@2.event.followed_at",
        "string[]",
        "      followed_at:",
    ),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        '      followed_at: "datetime?"\n',
        "nullable",
        "channel.follow@2.event.followed_at",
        True,
        "      followed_at:",
    ),
    (
        CHANNELS,
        "      followed_at: datetime\n",
        "      followed_at: {type: datetime, deprecated: Soon.}\n",
        "status",
        "channel.follow@2.event.followed_at",
        "deprecated",
        "      followed_at:",
    ),
    (
        STREAMS,
        "      premiere: A premiere\n",
        "",
        "enum",
        "stream.online@1.event.type",
        ["live", "playlist", "rerun", "watch_party"],
        "  StreamType:",
    ),
    (
        STREAMS,
        "      premiere: A premiere\n",
        "      premiere: A premiere\n      nap: A nap\n",
        "enum",
        "stream.online@1.event.type",
        ["live", "nap", "playlist", "premiere", "rerun", "watch_party"],
        "  StreamType:",
    ),
    (
        USERS,
        "      text: {type: string, description: The whispered text.}\n",
        "      words: {type: string, description: The whispered text.}\n",
        "renamed",
        "user.whisper.message@1.event.whisper.words",
        "words",
        "      words:",
    ),
    (APPS, "      sku: string\n", "", "added", "extension.bits_transaction.create@1.event.product.sku", None, "product: Product"),
    (
        STAR,
        "    status: beta\n    condition:\n      broadcaster_user_id: required\n      moderator_user_id: required\n    event: GuestStarGuestUpdate\n",
        "    condition:\n      broadcaster_user_id: required\n      moderator_user_id: required\n    event: GuestStarGuestUpdate\n",
        "status",
        "channel.guest_star_guest.update@beta",
        None,
        "  channel.guest_star_guest.update@beta:",
    ),
]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation[3]} {mutation[4]} {mutation[5]}")
def test_a_change_of_the_spec_is_told_once(mutation: tuple[str, str, str, str, str, object, str], docs: Path, tmp_path: Path) -> None:
    file, old, new, kind, where, said, line = mutation
    spec = changed_spec(tmp_path, file, old, new)
    one = only(outcome(spec, pages(docs)))
    assert (one.kind, one.where, one.spec) == (kind, where, said)
    assert one.spec != one.docs
    shown, _, number = one.source.rpartition(":")
    assert shown == f"spec/{file}"
    lines = (spec / file).read_text(encoding="utf-8").splitlines()
    assert line in lines[int(number) - 1], f"{one.source}: {lines[int(number) - 1]!r}"


def test_a_type_that_the_spec_lacks_is_told_once(docs: Path, tmp_path: Path) -> None:
    old = """  stream.offline@1:
    title: Stream Offline
    description: Notifies when a stream ends.
    condition:
      broadcaster_user_id: required
    event: StreamOffline
"""
    one = only(outcome(changed_spec(tmp_path, STREAMS, old, ""), pages(docs)))
    assert (one.kind, one.where, one.spec, one.docs, one.source, one.anchor) == (
        "added", "stream.offline@1", None, "stream.offline@1", "spec/eventsub", "streamoffline",
    )  # fmt: skip


def test_a_type_that_the_pages_lack_is_told_once(docs: Path, tmp_path: Path) -> None:
    old = "  stream.offline@1:\n"
    new = """  stream.paused@1:
    title: Stream Paused
    anchor: streampaused
    description: Notifies when a stream pauses.
    condition:
      broadcaster_user_id: required
    event: StreamOffline

"""
    one = only(outcome(changed_spec(tmp_path, STREAMS, old, new + old), pages(docs)))
    assert (one.kind, one.where, one.spec, one.docs, one.anchor) == ("removed", "stream.paused@1", "stream.paused@1", None, "streampaused")
    assert one.source.startswith("spec/eventsub/streams.yaml:")
