"""Lines as Twitch sends them, each with invented content, and strategies for other lines."""

from pathlib import Path

from hypothesis import strategies as st

from twitchapi_gen.irc import Line

LINES = (Path(__file__).parent / "lines.txt").read_text("utf-8").splitlines()
"""A line of each command, and more of those that come in several forms."""

_PLAIN = st.characters(codec="utf-8", exclude_characters="\r\n\0")
TEXTS = st.text(_PLAIN, max_size=12)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0 "), min_size=1, max_size=8).filter(lambda text: text[0] != ":")
KEYS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0 ;="), min_size=1, max_size=8)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
COMMANDS = st.sampled_from(["PRIVMSG", "USERNOTICE", "PING", "NOTICE", "353", "join"])
WRITABLE = st.builds(
    Line, COMMANDS, st.builds(lambda words, last: (*words, *last), st.lists(WORDS, max_size=4), st.lists(TEXTS, max_size=1)),
    st.dictionaries(KEYS, VALUES, max_size=4), st.just("") | WORDS,
)  # fmt: skip
"""Lines that can be written."""
