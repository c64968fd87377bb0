"""The chat window of the page `/emulator/`: a form that says something, and the latest messages."""

from html import escape
from itertools import islice

from twitchapi_gen.emulator.default_world import ME
from twitchapi_gen.emulator.irc.hub import ChatHub
from twitchapi_gen.emulator.irc.said import Said

_SHOWN, _MOST_USERS = 30, 500


def chat_form(hub: ChatHub) -> str:
    """The form: the channel, who speaks, and the text, which is cleared once it is said."""
    people = "".join(f"<option>{escape(one.login)}</option>" for one in islice(hub.world.accounts.everybody(), _MOST_USERS))
    return (
        f'<h2>Chat</h2><datalist id="people">{people}</datalist><form action="/emulator/chat" id="chat">'
        f'<label>channel<input name="channel" list="people" value="{ME}" required></label>'
        '<label>speaker<input name="login" list="people" value="viewer_example" required></label>'
        '<label class="wide">text<input name="text" data-clear maxlength="500" autocomplete="off" required></label><button>Say</button></form>'
    )


def chat_log(hub: ChatHub) -> str:
    """The latest messages of all channels, the newest last, with the connections that read them."""
    lines = "".join(map(_line, hub.latest[-_SHOWN:]))
    readers = ", ".join(f"{escape(peer.nick)} in {escape(', '.join(sorted(peer.rooms)) or 'no channel')}" for peer in hub.peers if peer.nick)
    return f'<h2>Chat</h2><ol id="chat-log">{lines or "<li>nobody has said anything</li>"}</ol><p><small>Over IRC: {readers or "nobody"}.</small></p>'


def _line(said: Said) -> str:
    who = said.who
    badges = "".join(f" <small>{escape(name)}</small>" for name, _, _ in who.badges)
    answer = f" <small>to {escape(said.reply.who.user.display_name)}</small>" if said.reply is not None else ""
    text = escape(said.text)
    return (
        f"<li><small>#{escape(said.channel.login)}</small> <b>{escape(who.user.display_name)}</b>{badges}{answer}: "
        f"{f'<i>{text}</i>' if said.is_action else text}{f' <small>{said.bits} Bits</small>' if said.bits else ''}</li>"
    )
