"""Lines of Twitch's chat over IRC: `parse` reads a line into a typed message, and `Line` is the line in its parts. For programs that hold the
connection themselves; `twitchapi_gen.chat` has whole clients."""

from twitchapi_gen.api import chat as _chat
from twitchapi_gen.api.chat import *  # noqa: F403  # generated: all messages, by name
from twitchapi_gen.runtime.chat.line import Line, escape, parse_line, split_frame, unescape
from twitchapi_gen.runtime.chat.tags import Badge, EmoteRange, MarkedRange

__all__ = ["Badge", "EmoteRange", "Line", "MarkedRange", "escape", "parse_line", "split_frame", "unescape"]
__all__ += _chat.__all__
