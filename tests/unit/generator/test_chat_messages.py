"""Messages of chat in the spec: what is wrong is told where it is. `#!` marks the line where a problem is due."""

from pathlib import Path

import pytest

from tests.unit.generator.support import api_of, assert_problems, spec_files

HELD = ": it is a string, int, bool, an enum, string[], Badge[], EmoteRange[], MarkedRange[]"
TALK = {
    "head": "Talk:",
    "command": "command: TALK",
    "direction": "direction: both",
    "form": "form: TALK",
    "description": "description: Somebody talks.",
    "parts": "parts:\n  room: {at: 0, description: Where.}",
    "tags": "tags:\n  loud: {type: bool, description: Whether it is loud.}",
}
LECTURE = {"head": "Lecture:", "like": "like: Talk", "kinds": "kinds: [lecture]", "description": "description: Somebody talks for long."}


def message(base: dict[str, str], **changed: str) -> str:
    head, *lines = [text for text in (base | changed).values() if text]
    return f"  {head}\n" + "".join(f"    {line}\n" for text in lines for line in text.split("\n"))


def files(*messages: str, name: str = "Talks", file: str = "talks") -> dict[str, str]:
    text = f"chat: {name}\nenums:\n  Mood: {{description: x, values: {{calm: y}}}}\nmessages:\n{''.join(messages)}"
    return spec_files() | {f"chat/{file}.yaml": text}


@pytest.mark.parametrize(
    "changed",
    [
        {"command": "command: talk  #! 'talk' must be a command, such as PRIVMSG or 353"},
        {"command": "command: '12'  #! '12' must be a command, such as PRIVMSG or 353"},
        {"head": "Talk:  #! a message needs its `direction` and its `form`, or `like`", "form": ""},
        {"head": "Talk:  #! `like` and `kinds` belong together", "more": "kinds: [x]"},
        {"description": "description: ''  #! Talk has no description"},
        {
            "parts": "parts:\n  room: {at: 15, description: x}  #! "
            "`at` is `sender`, -1 for the last parameter, or the index of another (at most 14), not 15"
        },
        {
            "parts": "parts:\n  room: {at: nick, description: x}  #! "
            "`at` is `sender`, -1 for the last parameter, or the index of another (at most 14), not 'nick'"
        },
        {"parts": "parts:\n  room: {at: 0, type: int, description: x}  #! a part of a line is a string or a string[], not int"},
        {"parts": "parts:\n  room: 0  #! the part 'room' has no description; give it one, or add 'room' to glossary.yaml"},
        {
            "parts": "parts:\n  line: {at: 0, description: x}  #! "
            "'line' would be 'line' in Python, which can't be used there; set another with `python: line_`"
        },
        {"tags": "tags:\n  a b: {type: bool, description: x}  #! 'a b' can't be the name of a tag; use letters, digits and -"},
        {"tags": "tags:\n  loud: bool  #! the tag 'loud' has no description; give it one, or add 'loud' to glossary.yaml"},
        {"tags": "tags:\n  loud: {type: Moode, description: x}  #! unknown type 'Moode' (did you mean 'Mood'?)"},
        {"tags": "tags:\n  loud: {type: float, description: x}  #! a tag can't hold float" + HELD},
        {"tags": "tags:\n  loud: {type: 'int[]', description: x}  #! a tag can't hold int[]" + HELD},
        {"tags": "tags:\n  loud: {type: Badge, description: x}  #! a tag can't hold Badge" + HELD},
        {"tags": "tags:\n  loud: {type: datetime, description: x}  #! a tag can't hold datetime" + HELD},
        {"tags": "tags:\n  loud: {type: bool, unit: seconds, description: x}  #! `unit` is for int, which bool is not"},
        {"tags": "tags:\n  loud: {type: int, unit: hours, description: x}  #! 'hours' is not a unit; known: seconds, minutes, unix_milliseconds"},
        {
            "tags": "tags:\n  loud: {type: int, empty: true, description: x}  #! "
            "`empty` is for text and enums, and int is not; a list can always be empty"
        },
        {"tags": "tags:\n  room: {type: bool, description: x}  #! the Python name 'room' is there twice (first in spec/chat/talks.yaml:11)"},
    ],
    ids=lambda changed: next(reversed(changed.values()))[-50:],
)
def test_what_is_wrong_with_a_message_is_told_where_it_is(tmp_path: Path, changed: dict[str, str]) -> None:
    assert_problems(tmp_path, files(message(TALK, **changed)))


@pytest.mark.parametrize(
    "changed",
    [
        {
            "like": "like: Tlak  #! there is no message 'Tlak' above, with a command of its own (did you mean 'Talk'?)",
            "more": "direction: both\nform: x",
        },
        {"more": "direction: both  #! Talk already says the `direction`"},
        {"tags": "tags:\n  loud: {type: bool, description: x}  #! the Python name 'loud' is there twice (first in spec/chat/talks.yaml:14)"},
        {
            "tags": "tags:\n  msg-param-loud: {type: bool, description: x}  #! "
            "the Python name 'loud' is there twice (first in spec/chat/talks.yaml:14)"
        },
    ],
    ids=lambda changed: next(reversed(changed.values()))[-50:],
)
def test_what_is_wrong_with_a_kind_is_told_where_it_is(tmp_path: Path, changed: dict[str, str]) -> None:
    more = {"command": "command: LECTURE"} if "Tlak" in changed.get("like", "") else {}
    assert_problems(tmp_path, files(message(TALK), message(LECTURE, **changed, **more)))


def test_commands_and_kinds_are_there_once(tmp_path: Path) -> None:
    again = message(TALK, head="Chatter:  #! the command 'TALK' is there twice (first in spec/chat/talks.yaml:5)")
    kind = message(LECTURE, head="Sermon:  #! the kind of notice 'lecture' is there twice (first in spec/chat/talks.yaml:23)")
    assert_problems(tmp_path, files(message(TALK), again, message(LECTURE), kind))


def test_a_file_is_named_after_its_messages(tmp_path: Path) -> None:
    due = "chat: Talks  #! the messages 'Talks' belong in a file talks.yaml"
    assert_problems(tmp_path, {name: text.replace("chat: Talks", due) for name, text in files(message(TALK), file="words").items()})


def test_a_kind_has_the_tags_of_its_message_and_its_own_without_their_prefix(tmp_path: Path) -> None:
    tags = "tags:\n  msg-param-leaves: {type: int, when: sometimes, description: Number of pages.}"
    api = api_of(tmp_path, files(message(TALK), message(LECTURE, tags=tags)))
    talk, lecture = api.chat[0].messages
    assert (lecture.command, lecture.kinds, [one.python for one in lecture.fields]) == ("TALK", ("lecture",), ["leaves"])
    assert lecture.fields[0].description == "Number of pages. Twitch sends it sometimes."
    assert lecture.fields[0].absent
    assert [one.name for one in talk.tags] == ["loud"]
