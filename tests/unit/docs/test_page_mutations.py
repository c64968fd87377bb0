"""A single change of Twitch's pages is reported exactly once, in the right words, and nothing else is."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.unit.docs.support import changed_page, only, outcome, told


def row(*cells: str) -> str:
    """A row whose first cells are these, as a pattern; what they hold can be put back with \\g<0>."""
    return r"<tr>\s*" + r"\s*".join(f"<td>{cell}</td>" for cell in cells)


NEW = "<tr><td>{}</td><td>String</td><td>{}</td><td>New.</td></tr>"
FIELD = "<tr><td>\xa0\xa0\xa0{}</td><td>{}</td><td>{}</td></tr>"
# section, pattern, replacement, kind, where, what the page now says
MUTATIONS: list[tuple[str, str, str, str, str, object]] = [
    ("get-creator-goals", "GET https://", "POST https://", "method", "get-creator-goals", "POST"),
    ("get-creator-goals", "helix/goals", "helix/goalz", "path", "get-creator-goals", "/goalz"),
    ("get-stream-key", "helix/streams/key", "helix/streams/keys", "path", "get-stream-key", "/streams/keys"),
    ("get-creator-goals", "Requires a ", "Requires an app access token or ", "tokens", "get-creator-goals", ["app", "user"]),
    ("get-conduits", "app access token", "user access token", "tokens", "get-conduits", ["user"]),
    ("get-channel-icalendar", r"are not required\.", "are required: app access token.", "tokens", "get-channel-icalendar", ["app"]),
    ("get-creator-goals", "channel:read:goals", "channel:read:aims", "scopes", "get-creator-goals", ["channel:read:aims"]),
    ("get-polls", "<strong>channel:read:polls</strong> or ", "", "scopes", "get-polls", ["channel:manage:polls"]),
    ("send-whisper", "429 Too Many Requests", "425 Too Early", "codes", "send-whisper", [204, 400, 401, 403, 404, 425]),
    (
        "get-creator-goals",
        row("401 Unauthorized"),
        r"<tr><td>409 Conflict</td><td>x</td></tr>\g<0>",
        "codes",
        "get-creator-goals",
        [200, 400, 401, 409],
    ),
    ("get-creator-goals", "<p>Gets", "<p><strong>BETA</strong> Gets", "status", "get-creator-goals", "beta"),
    ("get-creator-goals", "<p>Gets", "<p>This endpoint is deprecated. Gets", "status", "get-creator-goals", "deprecated"),
    ("get-creator-goals", "<p>Gets", "<p>It answers with 410 since May. Gets", "status", "get-creator-goals", "gone"),
    ("get-polls", row("after"), NEW.format("before", "No") + r"\g<0>", "added", "get-polls.query.before", "string"),
    ("create-poll", row("title"), NEW.format("subtitle", "No") + r"\g<0>", "added", "create-poll.body.subtitle", "string"),
    (
        "get-users",
        row("[^<]*display_name"),
        FIELD.format("nickname", "String", "New.") + r"\g<0>",
        "added",
        "get-users.response.data.nickname",
        "string",
    ),
    (
        "get-creator-goals",
        row("[^<]*current_amount", "[^<]*", ".*?") + r"\s*</tr>",
        "",
        "removed",
        "get-creator-goals.response.data.current_amount",
        None,
    ),
    ("get-users", row("login", "String", "No", ".*?") + r"\s*</tr>", "", "removed", "get-users.query.login", None),
    ("get-creator-goals", "current_amount</td>", "amount_now</td>", "renamed", "get-creator-goals.response.data.current_amount", "amount_now"),
    ("create-poll", "<td>duration</td>", "<td>length</td>", "renamed", "create-poll.body.duration", "length"),
    ("get-creator-goals", r"(target_amount</td>\s*<td>)Integer", r"\1String", "type", "get-creator-goals.response.data.target_amount", "string"),
    ("get-streams", r"(\btags</td>\s*<td>)String\[\]", r"\1String", "type", "get-streams.response.data.tags", "string"),
    ("get-games", r"(<td>id</td>\s*<td>)String", r"\1Integer", "type", "get-games.query.id", "integer[]"),
    ("create-poll", r"(<td>duration</td>\s*<td>)Integer", r"\1Float", "type", "create-poll.body.duration", "float"),
    ("get-users", r"(<td>login</td>\s*<td>String</td>\s*<td>)No", r"\1Yes", "required", "get-users.query.login", True),
    ("create-poll", r"(<td>title</td>\s*<td>String</td>\s*<td>)Yes", r"\1No", "required", "create-poll.body.title", False),
    (
        "get-creator-goals",
        r"(current_amount</td>\s*<td>Integer</td>\s*<td>)",
        r"\1May be null. ",
        "nullable",
        "get-creator-goals.response.data.current_amount",
        True,
    ),
    (
        "get-charity-campaign",
        r"or <strong>null</strong>|<strong>null</strong>|\bnull\b",
        "or nothing",
        "nullable",
        "get-charity-campaign.response.data.target_amount",
        False,
    ),
    (
        "get-creator-goals",
        "<li>subscription_count",
        "<li>sub_count",
        "enum",
        "get-creator-goals.response.data.type",
        ["follower", "new_subscription", "new_subscription_count", "sub_count", "subscription"],
    ),
    ("get-videos", "<li>trending", "<li>hot — Hot</li><li>trending", "enum", "get-videos.query.sort", ["hot", "time", "trending", "views"]),
    ("end-poll", "<li>ARCHIVED.*?</li>", "", "enum", "end-poll.body.status", ["TERMINATED"]),
    ("get-polls", "maximum of 20 IDs", "maximum of 25 IDs", "bounds", "get-polls.query.id", {"max_items": 25}),
    (
        "get-top-games",
        "the maximum is 100",
        "the maximum is 200",
        "bounds",
        "get-top-games.query.first",
        {"minimum": 1.0, "maximum": 200.0, "default": "20"},
    ),
    (
        "get-top-games",
        "The default is 20",
        "The default is 30",
        "bounds",
        "get-top-games.query.first",
        {"minimum": 1.0, "maximum": 100.0, "default": "30"},
    ),
    ("create-poll", "maximum of 60 characters", "maximum of 80 characters", "bounds", "create-poll.body.title", {"max_length": 80}),
    (
        "create-prediction",
        "minimum is 30 seconds",
        "minimum is 60 seconds",
        "bounds",
        "create-prediction.body.prediction_window",
        {"minimum": 60.0, "maximum": 1800.0},
    ),
    (
        "create-prediction",
        "up to a maximum of 10 choices",
        "up to a maximum of 8 choices",
        "bounds",
        "create-prediction.body.outcomes",
        {"min_items": 2, "max_items": 8},
    ),
    (
        "get-creator-goals",
        r"(target_amount</td>\s*<td>Integer</td>\s*<td>)",
        r"\1This field is deprecated. ",
        "status",
        "get-creator-goals.response.data.target_amount",
        "deprecated",
    ),
    (
        "create-poll",
        r"(title</td>\s*<td>String</td>\s*<td>Yes</td>\s*<td>)(The choice|One of)",
        r"\1This is deprecated. \2",
        "status",
        "create-poll.body.choices.title",
        "deprecated",
    ),
]


def test_untouched_pages_report_nothing(docs: Path, tmp_path: Path) -> None:
    found = outcome(ROOT / "spec", changed_page(docs, tmp_path, "reference", "get-users", "Get Users", r"\g<0>"))
    assert (found.open, found.idle) == ([], [])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (r"<tr>\s*<td>[^<]*(<[^>]*>)*chat:edit.*?</tr>", "", [("removed", "scope.chat:edit")]),
        ("</tbody>", "<tr><td>user:read:dreams</td><td>See dreams.</td></tr></tbody>", [("added", "scope.user:read:dreams")]),
    ],
)
def test_a_change_of_the_scopes_page_is_told_once(old: str, new: str, expected: list[tuple[str, str]], docs: Path, tmp_path: Path) -> None:
    assert told(outcome(ROOT / "spec", changed_page(docs, tmp_path, "scopes", "", old, new))) == expected


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation[3]} {mutation[4]}")
def test_a_change_of_the_reference_is_told_once(mutation: tuple[str, str, str, str, str, object], docs: Path, tmp_path: Path) -> None:
    anchor, old, new, kind, where, said = mutation
    found = outcome(ROOT / "spec", changed_page(docs, tmp_path, "reference", anchor, old, new))
    one = only(found)
    assert (one.kind, one.where, one.docs, one.anchor) == (kind, where, said, anchor)
    assert one.spec != said
    file, _, line = one.source.rpartition(":")
    assert (ROOT / file).is_file()
    assert int(line) > 0
