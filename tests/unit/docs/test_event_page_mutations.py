"""A single change of EventSub's pages is reported exactly once, in the right words, and nothing else is."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.unit.docs.event_support import REFERENCE, TYPES, changed, compared, pages, read, section, texts
from tests.unit.docs.support import only, told

CELL = r'<td><code class="highlighter-rouge">{}</code></td>\s*'


def row(name: str) -> str:
    """A whole row whose first cell is this, as a pattern."""
    return rf"<tr>\s*<td>(?:<code[^>]*>)?(?:&nbsp;|\s|\xa0)*{name}(?:</code>)?\s*</td>(?:(?!</tr>).)*</tr>"


FIELD = r"<tr><td>{}</td><td>{}</td><td>New.</td></tr>\g<0>"
CONDITION = r"<tr><td>{}</td><td>String</td><td>{}</td><td>New.</td></tr>\g<0>"
# page, section ("" for the table of contents), pattern, replacement, kind, where, what the page now says
MUTATIONS: list[tuple[str, str, str, str, str, str, object]] = [
    (TYPES, "", r"(channel\.follow</code></td>\s*<td><code[^>]*>)2", r"\g<1>3", "renamed", "channel.follow@2", "channel.follow@3"),
    (TYPES, "", r"channel\.follow</code>", "channel.followed</code>", "renamed", "channel.follow@2", "channel.followed@2"),
    (TYPES, "channelfollow", r"(version: <code[^>]*>)2", r"\g<1>3", "renamed", "channel.follow@2", "channel.follow@3"),
    (TYPES, "channelfollow", r"(name: <code[^>]*>)channel\.follow", r"\g<1>channel.fans", "renamed", "channel.follow@2", "channel.fans@2"),
    (TYPES, "", r'<tr>\s*<td><a href="#channelfollow">.*?</tr>', "", "removed", "channel.follow@2", None),
    (TYPES, "", r'(<a href="#channelfollow">Channel Follow</a>)', r"\1 <strong>BETA</strong>", "status", "channel.follow@2", "beta"),
    (TYPES, "channelfollow", "moderator:read:followers", "moderator:read:fans", "scopes", "channel.follow@2", ["moderator:read:fans"]),
    (TYPES, "channelpollend", "<code[^>]*>channel:read:polls</code> or ", "", "scopes", "channel.poll.end@1", ["channel:manage:polls"]),
    (TYPES, "channelraid", "No authorization required", "Must have bits:read", "scopes", "channel.raid@1", ["bits:read"]),
    (TYPES, "channelmoderate-v2", "moderator:read:vips", "moderator:manage:vips", "scopes", "channel.moderate@2", ...),
    (TYPES, "channelfollow", "<p>The", "<p>Only supported by webhooks. The", "tokens", "channel.follow@2", ["app"]),
    (TYPES, "dropentitlementgrant", "is only supported by webhooks", "likes webhooks", "tokens", "drop.entitlement.grant@1", ["app"]),
    (TYPES, "conduitsharddisabled", "App access token", "User access token", "tokens", "conduit.shard.disabled@1", ["app", "user"]),
    (TYPES, "dropentitlementgrant", CELL.format("events"), "<td>event</td>", "type", "drop.entitlement.grant@1.event", "object"),
    (TYPES, "channelshield_modebegin", row("moderator_user_id"), r"", "removed", "channel.shield_mode.begin@1.condition.moderator_user_id", None),
    (
        TYPES,
        "channelshield_modebegin",
        r"(moderator_user_id</td>\s*<td>String</td>\s*<td>)Yes",
        r"\1No",
        "required",
        "channel.shield_mode.begin@1.condition.moderator_user_id",
        False,
    ),
    (
        TYPES,
        "channelcharity_campaignstart",
        r"broadcaster_user_id</td>",
        "channel_id</td>",
        "renamed",
        "channel.charity_campaign.start@1.condition.broadcaster_user_id",
        "channel_id",
    ),
    (
        REFERENCE,
        "channel-follow-condition",
        row("moderator_user_id"),
        CONDITION.format("user_id", "no"),
        "added",
        "channel.follow@2.condition.user_id",
        "string",
    ),
    (REFERENCE, "channel-follow-condition", row("moderator_user_id"), "", "removed", "channel.follow@2.condition.moderator_user_id", None),
    (REFERENCE, "channel-follow-condition", "moderator_user_id<", "mod_id<", "renamed", "channel.follow@2.condition.moderator_user_id", "mod_id"),
    (
        REFERENCE,
        "channel-points-custom-reward-update-condition",
        r"(reward_id.*?<td>)no",
        r"\1yes",
        "required",
        "channel.channel_points_custom_reward.update@1.condition.reward_id",
        True,
    ),
    (
        REFERENCE,
        "channel-follow-condition",
        r"(moderator_user_id</code></td>\s*<td>)string",
        r"\1integer",
        "type",
        "channel.follow@2.condition.moderator_user_id",
        "integer",
    ),
    (REFERENCE, "channel-follow-event", row("followed_at"), FIELD.format("app", "string"), "added", "channel.follow@2.event.app", "string"),
    (REFERENCE, "channel-follow-event", row("followed_at"), "", "removed", "channel.follow@2.event.followed_at", None),
    (REFERENCE, "channel-follow-event", "followed_at<", "since<", "renamed", "channel.follow@2.event.followed_at", "since"),
    (
        REFERENCE,
        "channel-follow-event",
        r"(followed_at</code></td>\s*<td>)string",
        r"\1integer",
        "type",
        "channel.follow@2.event.followed_at",
        "integer",
    ),
    (
        REFERENCE,
        "channel-update-event",
        r"(content_classification_labels</code></td>\s*<td>)string\[\]",
        r"\1string",
        "type",
        "channel.update@2.event.content_classification_labels",
        "string",
    ),
    (REFERENCE, "channel-follow-event", "RFC3339 timestamp", "Null, or an RFC3339 timestamp", "nullable", "channel.follow@2.event.followed_at", True),
    (REFERENCE, "channel-ban-event", "Is <strong>null</strong> if", "Or", "nullable", "channel.ban@1.event.ends_at", False),
    (
        REFERENCE,
        "channel-follow-event",
        "RFC3339 timestamp",
        "This is deprecated. RFC3339 timestamp",
        "status",
        "channel.follow@2.event.followed_at",
        "deprecated",
    ),
    (
        REFERENCE,
        "stream-online-event",
        "<code[^>]*>premiere</code>,\xa0",
        "",
        "enum",
        "stream.online@1.event.type",
        ["live", "playlist", "rerun", "watch_party"],
    ),
    (REFERENCE, "channel-poll-end-event", r"archived", "filed", "enum", "channel.poll.end@1.event.status", ["completed", "filed", "terminated"]),
    (
        REFERENCE,
        "automod-terms-update-event",
        r"<li>\s*(<code[^>]*>)?remove_blocked(</code>)?\s*</li>",
        "",
        "enum",
        "automod.terms.update@1.event.action",
        ["add_blocked", "add_permitted", "remove_permitted"],
    ),
    (REFERENCE, "whisper-received-event", ">text<", ">words<", "renamed", "user.whisper.message@1.event.whisper.text", "words"),
    (REFERENCE, "stream-online-condition", row("broadcaster_user_id"), "", "removed", "stream.online@1.condition.broadcaster_user_id", None),
    (
        REFERENCE,
        "channel-guest-star-session-end-condition",
        row("moderator_user_id"),
        "",
        "removed",
        "channel.guest_star_session.end@beta.condition.moderator_user_id",
        None,
    ),
    (REFERENCE, "channel-moderate-event", r"(<td><code[^>]*>)ban<", r"\1banned<", "renamed", "channel.moderate@1.event.ban", "banned"),
    (REFERENCE, "product", "sku<", "number<", "renamed", "extension.bits_transaction.create@1.event.product.sku", "number"),
    (
        REFERENCE,
        "product",
        row("sku"),
        FIELD.format("price", "integer"),
        "added",
        "extension.bits_transaction.create@1.event.product.price",
        "integer",
    ),
]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation[4]} {mutation[5]} {mutation[6]}")
def test_a_change_of_the_pages_is_told_once(mutation: tuple[str, str, str, str, str, str, object], docs: Path) -> None:
    name, anchor, old, new, kind, where, said = mutation
    found = changed(docs, name, anchor, old, new)
    if said == ["app"] and where == "drop.entitlement.grant@1":  # its authorization says it, too
        assert told(found) == []
        return
    one = only(found)
    assert (one.kind, one.where) == (kind, where)
    assert one.docs == said or said is ...
    assert one.spec != one.docs
    known = pages(docs).events or {}
    gone = kind == "removed" and said is None and "." not in where.partition("@")[2]
    assert one.anchor == ("channel-follow" if gone else known[where.partition(".condition")[0].partition(".event")[0]].anchor)
    file, _, line = one.source.rpartition(":")
    assert (ROOT / file).is_file()
    assert int(line) > 0


@pytest.mark.parametrize("key", ["channel.moderate@2", "channel.shield_mode.begin@1", "channel.shoutout.create@1"])
def test_a_type_that_is_no_longer_listed_is_told_once_though_its_section_is_there(key: str, docs: Path) -> None:
    """One whose table calls it by another version, one with a table of another kind, one whose event is found by its title only."""
    anchor = (pages(docs).events or {})[key].anchor
    one = only(changed(docs, TYPES, "", rf'<tr>\s*<td><a href="#{anchor}">(?:(?!</tr>).)*</tr>', ""))
    assert (one.kind, one.where, one.docs) == ("removed", key, None)


def test_a_type_that_is_new_is_told_once(docs: Path) -> None:
    found = texts(docs)
    page = found[TYPES]
    listed = re.search(r'<tr>\s*<td><a href="#streamoffline">.*?</tr>', page, re.S)
    assert listed is not None
    start, _ = section(page, "streamoffline")
    whole = page[page.rindex("<h3", 0, start) : page.index("<h2", start)]
    page = page.replace(whole, whole + whole.replace("streamoffline", "streampaused").replace("stream.offline", "stream.paused"), 1)
    new = listed.group().replace("streamoffline", "streampaused").replace("stream.offline", "stream.paused")
    types, problems = read(found | {TYPES: page.replace(listed.group(), listed.group() + new, 1)})
    assert problems == []
    one = only(compared(docs, types))
    assert (one.kind, one.where, one.spec, one.docs, one.anchor) == ("added", "stream.paused@1", None, "stream.paused@1", "streampaused")


def test_untouched_pages_report_nothing(docs: Path) -> None:
    types, problems = read(texts(docs))
    assert (len(types), problems) == (82, [])
    found = compared(docs, types)
    assert (found.open, found.idle) == ([], [])
    assert len([one for one, _ in found.explained if "@" in one.where]) > 50
