"""Messages of chat over IRC, by command and by kind of notice, and the parser that reads lines into them.

Made by `python -m generator generate` from spec/chat. Edits here are lost.
"""

from twitchapi_gen.api.chat.moods import ShelfMood
from twitchapi_gen.api.chat.shelves import Lecture, Silence, Talk
from twitchapi_gen.runtime.chat.received import IrcMessage, Parser, UnknownMessage

__all__ = [
    "COMMANDS",
    "IrcMessage",
    "Lecture",
    "NOTICES",
    "parse",
    "ShelfMood",
    "Silence",
    "Talk",
    "UnknownMessage",
]

COMMANDS: dict[str, type[IrcMessage]] = {
    "TALK": Talk,
    "123": Silence,
}
"""The class of each command."""
NOTICES: dict[str, type[IrcMessage]] = {
    "lecture": Lecture,
    "sermon": Lecture,
}
"""The class of each kind of notice, by the tag `msg-id`."""
parse = Parser(COMMANDS, NOTICES)
"""Read a line of chat into the class of its command."""
