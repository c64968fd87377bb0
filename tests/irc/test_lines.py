"""The grammar of a line: what is written is read back, and nothing that a user gives can become another line."""

import pytest
from hypothesis import example, given, strategies as st

from tests.examples import at_least
from tests.irc.lines import LINES, WRITABLE
from twitchapi_gen import ParameterError
from twitchapi_gen.irc import Line, escape, parse_line, split_frame, unescape


@at_least(1_000)
@given(WRITABLE)
@example(Line("PRIVMSG", ("#c", ""), {"a": "\\: \r\n;"}, "x"))
@example(Line("PING"))
@example(Line("PING", ("",)))
def test_what_is_written_is_read_back(line: Line) -> None:
    text = line.to_text()
    assert parse_line(text) == line
    assert parse_line(f"{text}\r\n") == line
    assert split_frame(f"{text}\r\n{text}\r\n") == [text, text]


@at_least(1_000)
@given(st.text(max_size=60))
@example("@")
@example("@a")
@example("@ :x")
@example(":")
@example("")
@example("@a=b")
@example(":x  PING  :")
def test_any_text_is_a_line_and_if_it_can_be_written_the_same_line(text: str) -> None:
    for part in [text, *split_frame(text)]:
        line = parse_line(part)
        try:
            again = line.to_text()
        except ParameterError:
            continue
        assert parse_line(again) == line


@given(st.text(max_size=20))
def test_a_value_of_a_tag_is_unescaped_as_it_was(value: str) -> None:
    written = escape(value)
    assert unescape(written) == value
    assert not set(written) & set(" ;\r\n")


@pytest.mark.parametrize(("escaped", "value"), [(r"a\:b", "a;b"), (r"\s\\\r\n", " \\\r\n"), (r"\b\x", "bx"), ("end\\", "end"), (r"\\s", r"\s")])
def test_escapes_are_those_of_ircv3(escaped: str, value: str) -> None:
    assert unescape(escaped) == value
    assert parse_line(f"@k={escaped} PING").tags == {"k": value}


@pytest.mark.parametrize("text", LINES)
def test_twitchs_own_lines_are_written_as_they_came(text: str) -> None:
    assert parse_line(text).to_text() == text


def test_the_parts_of_a_line() -> None:
    line = parse_line("@id=1;flag;empty= :ada!ada@ada.tmi.twitch.tv PRIVMSG #chan :hello : there :)")
    assert line == Line("PRIVMSG", ("#chan", "hello : there :)"), {"id": "1", "flag": "", "empty": ""}, "ada!ada@ada.tmi.twitch.tv")
    assert line.sender == "ada"
    assert parse_line(":tmi.twitch.tv RECONNECT").sender == "tmi.twitch.tv"


BAD = ["a\r\nQUIT", "a\nb", "a\rb", "nul\0", "half \ud83d of an emoji"]


@pytest.mark.parametrize("text", BAD)
def test_a_text_that_would_be_two_lines_is_refused(text: str) -> None:
    with pytest.raises(ParameterError, match="at index"):
        Line("PRIVMSG", ("#chan", text)).to_text()
    with pytest.raises(ParameterError):
        Line("PRIVMSG", ("#chan", "x"), prefix=text).to_text()
    with pytest.raises(ParameterError):
        Line("PRIVMSG", ("#chan", "x"), {text: "x"}).to_text()


@pytest.mark.parametrize("text", ["nul\0", "half \ud83d of an emoji"])
def test_a_tag_escapes_line_breaks_and_refuses_the_rest(text: str) -> None:
    assert Line("PRIVMSG", ("#c", "x"), {"k": "a\r\nQUIT"}).to_text() == r"@k=a\r\nQUIT PRIVMSG #c :x"
    with pytest.raises(ParameterError, match="the tag k"):
        Line("PRIVMSG", ("#chan", "x"), {"k": text}).to_text()


@pytest.mark.parametrize("line", [
    Line(""), Line("PRIV MSG"), Line("12"), Line("PRIVMSG\r\n"), Line("JOIN", ("#a b", "x")), Line("JOIN", ("", "x")), Line("JOIN", (":a", "x")),
    Line("JOIN", ("x",), {"a b": ""}), Line("JOIN", ("x",), {"": ""}), Line("JOIN", ("x",), {"a;b": ""}), Line("JOIN", ("x",) * 16),
    Line("JOIN", ("x",), {}, "a b"), Line("JOIN", ("x",), {}, ":a"),
])  # fmt: skip
def test_what_the_grammar_has_no_place_for_is_refused(line: Line) -> None:
    with pytest.raises(ParameterError):
        line.to_text()
