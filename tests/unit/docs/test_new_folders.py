"""Folders of the new layout that are damaged, foreign, huge or contradictory: exit 2 with page, line, entry and reason, soon and cheaply."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import programs
from tests.unit.docs.new_layout import write
from tests.unit.docs.new_support import changed, entry, read, some_pages

INDEX, EVENT_INDEX, SCOPES = "api/reference.md", "eventsub/reference.md", "authentication/scopes.md"
USERS, POLLS, CHAT, CHANNEL, STREAM = (
    *(f"api/reference/{name}.md" for name in ("users", "polls", "chat")), *(f"eventsub/reference/{name}.md" for name in ("channel", "stream")),
)  # fmt: skip
SITE = "https://dev.twitch.tv/docs"
Pages = dict[str, str | bytes]
ROW = "  - `data.email` — String. The email of it.\n"


def put(path: str, text: str | bytes) -> Callable[[], Pages]:
    return lambda: {**some_pages(), path: text}


def put_in(path: str, anchor: str, old: str, new: str) -> Callable[[], Pages]:
    return lambda: {**changed(path, anchor, old, new)}


def without(path: str) -> Callable[[], Pages]:
    return lambda: {name: text for name, text in some_pages().items() if name != path}


def cut(path: str, before: str) -> Callable[[], Pages]:
    """The page up to the last place of this text."""
    return lambda: {**some_pages(), path: some_pages()[path][: some_pages()[path].rindex(before)]}


def no_entry(path: str, anchor: str) -> Callable[[], Pages]:
    def pages() -> Pages:
        start, end = entry(some_pages()[path], anchor)
        return {**some_pages(), path: some_pages()[path][:start] + some_pages()[path][end:]}

    return pages


def twice(path: str, anchor: str) -> Callable[[], Pages]:
    def pages() -> Pages:
        start, end = entry(some_pages()[path], anchor)
        return {**some_pages(), path: some_pages()[path] + some_pages()[path][start:end]}

    return pages


DAMAGED: dict[str, tuple[Callable[[], Pages], str]] = {
    "no index": (without(INDEX), "api/reference.md can't be read: No such file"),
    "no index of events": (without(EVENT_INDEX), "eventsub/reference.md can't be read: No such file"),
    "no scopes": (without(SCOPES), "authentication/scopes.md can't be read: No such file"),
    "no page of a group": (without(POLLS), "api/reference.md:%: polls: its page isn't there"),
    "empty": (put(USERS, ""), "api/reference/users.md:1: not a page of Twitch's documentation in Markdown: it begins with ''"),
    "HTML": (
        put(USERS, "<!DOCTYPE html><html><body>Log in</body></html>"),
        "users.md:1: not a page of Twitch's documentation in Markdown: it begins",
    ),
    "not UTF-8": (put(USERS, "# Users\n\ncafé".encode("latin-1")), "users.md is not UTF-8 text"),
    "NUL": (put(USERS, "\0" * 1_000), "users.md:1: not a page of Twitch's documentation in Markdown"),
    "another page": (
        put(USERS, "# Whispers\n\nx\n\n## Sending {#sending}\n"),
        "users.md:5: not a page of Twitch's documentation in Markdown: no line",
    ),
    "a page of another group": (lambda: {**some_pages(), USERS: some_pages()[POLLS]}, "users.md:1: the page says that it is 'api/reference/polls'"),
    "an excerpt": (put(USERS, "<!-- excerpt: first 1500 characters -->\n# Users\n"), "api/reference/users.md:1: an excerpt, not the whole page"),
    "huge": (put(USERS, "x" * 20_000_001), "users.md has more than 20,000,000 bytes"),
    "huge together": (lambda: {**some_pages(), USERS: "a" * 19_900_000, POLLS: "b" * 200_000}, "have more than 20,000,000 characters"),
    "cut off in a list of fields": (cut(USERS, "### Response Codes"), "no example of a request; is the page cut off?"),
    "cut off in a line": (cut(USERS, "` — String"), "not understood as a parameter or field: '`"),
    "cut off in an example": (cut(USERS, "  -H 'X: y'"), "a block of code that doesn't end; is the page cut off?"),
    "cut off in an event": (cut(CHANNEL, "### Notification Payload"), "nothing says what its event holds; is the page cut off?"),
    "cut off behind an event": (
        cut(STREAM, "### Notification Example"),
        "eventsub/reference/stream.md:%: stream-online: no example, while other types have some",
    ),
    "half an index": (lambda: {**some_pages(), INDEX: some_pages()[INDEX][:900]}, "not listed in api/reference.md"),
    "an entry that is gone": (no_entry(USERS, "get-users"), "users.md:%: get-users: listed on its page, which has no such entry"),
    "an entry that is gone from the index": (
        put_in(INDEX, "", f"- [Get Users]({SITE}/api/reference/users.md#get-users): Does what its name says.\n", ""),
        "users.md:%: get-users: not listed in api/reference.md",
    ),
    "an entry twice": (twice(USERS, "get-users"), "users.md:%: get-users: the anchor is there twice (first in line"),
    "an entry on two pages": (
        lambda: {**some_pages(), POLLS: some_pages()[POLLS].replace("{#get-polls}", "{#get-users}").replace("(#get-polls)", "(#get-users)")},
        "get-users: get-users is on two pages (first api/reference/",
    ),
    "a page that nobody lists": (put("api/reference/fish.md", "# Fish\n"), "api/reference/fish.md:1: not listed in api/reference.md"),
    "a wrong count": (
        put_in(POLLS, "", "3 entries on this page", "4 entries on this page"),
        "polls.md:7: the page says that it has 4 entries, and lists 3",
    ),
    "an unknown section": (put_in(USERS, "get-users", "### Query Parameters", "### Inputs"), "get-users: a section that isn't known: 'Inputs'"),
    "a section twice": (
        put_in(USERS, "get-users", "### Response Body", "### Query Parameters"),
        "a second section 'Query Parameters' (first in line",
    ),
    "an unknown type": (
        put_in(USERS, "get-users", "`data.email` — String", "`data.email` — Strng"),
        "users.md:%: get-users: not understood as a param",
    ),
    "an unknown mark": (
        put_in(USERS, "get-users", "`data.email` — String", "`data.email` — String, **Odd**"),
        "not understood as a parameter or field",
    ),
    "a field of nothing": (put_in(USERS, "get-users", ROW, ROW.replace("data.", "date.")), "get-users: 'date.email' stands below nothing"),
    "a field with two types": (
        put_in(USERS, "get-users", ROW, ROW + ROW.replace("String", "Integer")),
        "'data.email' is there twice, with two types",
    ),
    "a table of fields": (
        put_in(USERS, "get-users", "### Response Body\n\n", "### Response Body\n\n| Field | Type |\n| -- | -- |\n\n"),
        "get-users: a table where a list of fields is expected: '| Field | Type |'",
    ),
    "no token": (
        put_in(USERS, "get-users", "A [user access token]", "A [magic wand]"),
        "get-users: what token it needs isn't understood: 'A magic wand",
    ),
    "no scope": (put_in(POLLS, "create-poll", "**channel:manage:polls** scope", "right scope"), "create-poll: no scope where one is announced"),
    "nothing granted": (
        put_in(CHANNEL, "channel-follow-v2", "  - The **moderator:read:followers** scope by", "  - The scope by"),
        "channel-follow-v2: no scope where one is announced: 'The scope by",
    ),
    "an unknown code": (put_in(USERS, "get-users", "- **400 Oh No**", "- **Four hundred**"), "users.md:%: get-users: response code not understood"),
    "no URL": (
        put_in(USERS, "get-users", "`GET https://api.twitch.tv/helix/users`", "`GET /users`"),
        "get-users: its method and URL aren't understood",
    ),
    "no heading": (
        put_in(USERS, "get-users", "\n## Get Users {#get-users}", "\n## Get Users"),
        "users.md:%: a heading without an anchor: 'Get Users'",
    ),
    "an unknown transport": (
        put_in(STREAM, "stream-online", "WebSocket", "Pigeon"),
        "stream-online: its transport isn't understood: 'Webhook, Pigeon",
    ),
    "no version": (put_in(STREAM, "stream-online", "- Version: `1`\n", ""), "stream-online: its version isn't understood: ''"),
    "no condition": (put_in(STREAM, "stream-online", "### Subscription Request Body", "### Response Body"), "nothing says what its condition is"),
    "a link elsewhere": (
        put_in(INDEX, "", f"{SITE}/api/reference/users.md#get-users", "https://example.com/x#y"),
        "not understood as an entry of the",
    ),
    "a way out": (
        put_in(INDEX, "", f"{SITE}/api/reference/users.md#get-users", "../../etc/passwd#get-users"),
        "not understood as an entry of the index",
    ),
    "no scope in the table": (
        put_in(SCOPES, "", "| **bits:read** |", "| Bits! |"),
        "scopes.md:%: Twitch API and EventSub scopes: not understood as a scope",
    ),
    "a value that is none": (put_in(USERS, "get-users", "    - `staff`", "    - !!"), "not understood as a value of 'data.type': '!!'"),
    "deep": (
        put_in(USERS, "get-users", ROW, "".join(f"- `data{'.a' * deep}` — Object.\n" for deep in range(1, 3_000))),
        "nested more than 30 levels deep",
    ),
}


def test_there_are_enough_of_them_and_the_pages_themselves_are_sound() -> None:
    assert len(DAMAGED) >= 30
    assert read(some_pages())[1] == []


@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_wrong_is_named(name: str, tmp_path: Path) -> None:
    make, message = DAMAGED[name]
    for path, text in make().items():
        if isinstance(text, bytes):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(text)
        else:
            write({path: text}, tmp_path)
    done = programs.module("generator", "diff", "--format", "json", "--docs", str(tmp_path), before=programs.MEASURED)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    before, _, after = message.partition("%")
    assert any(before in line and after in line.partition(before)[2] for line in done.stderr.splitlines()), done.stderr[:3_000]
    assert int(done.stderr.rpartition("KiB ")[2]) < 320 * 1024
