"""The page `/emulator/`: the emulator's content and its requests, with buttons for events and faults. One small script posts its forms."""

import secrets
from collections.abc import Callable, Iterable
from html import escape
from itertools import islice
from typing import Any

from attrs import define
from orjson import dumps

from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.event_form import event_form
from twitchapi_gen.emulator.eventsub.hub import EventSub, Happening
from twitchapi_gen.emulator.faults import KINDS
from twitchapi_gen.emulator.guarding import masked
from twitchapi_gen.emulator.irc.hub import ChatHub
from twitchapi_gen.emulator.irc.window import chat_form, chat_log
from twitchapi_gen.emulator.world import World
from twitchapi_gen.emulator.world_summary import summary

_SHOWN = 50
_MOST_USERS = 200
_STYLE = """
*{box-sizing:border-box}
body{font:15px/1.4 system-ui,sans-serif;margin:1rem auto;max-width:70rem;padding:0 1rem;color:#222;background:#fafafa}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 .4rem}table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
td,th{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}td{max-width:32rem;overflow-wrap:anywhere}
form,form div{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem;margin:.4rem 0;align-items:end}
td form{display:inline}details,.wide,form>button{grid-column:1/-1}summary{cursor:pointer}label{display:block}small{color:#666}
input,select,textarea,button{font:inherit;padding:.4rem .5rem;max-width:100%}label>*:last-child{display:block;width:100%}
button{background:#5b2da8;color:#fff;border:0;border-radius:4px;justify-self:start}
ol{list-style:none;padding:0;margin:.4rem 0;overflow-wrap:anywhere}.no{color:#a11}#said{white-space:pre-wrap;overflow-wrap:anywhere;min-height:1.4rem}
#said:not(:empty){position:sticky;bottom:0;background:#fff;border:1px solid #ddd;padding:.4rem;max-height:30vh;overflow-y:auto}
"""
_SCRIPT = """
const said = document.getElementById("said")
document.addEventListener("submit", async (event) => {
  event.preventDefault()
  const body = {}
  for (const [name, value] of new FormData(event.target)) {
    if (value === "") continue
    const kind = event.target.elements[name].dataset?.kind, way = name.split("."), last = way.pop()
    let inside = body
    for (const part of way) inside = inside[part] ??= {}
    try { inside[last] = kind === "json" ? JSON.parse(value) : kind === "number" ? Number(value) : kind === "list" ? [value] : value }
    catch (error) { said.textContent = name + ": " + error.message; return }
  }
  const reply = await fetch(event.target.action, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)})
  said.textContent = reply.status + " " + (await reply.text()).slice(0, 2000)
  if (reply.ok) event.target.querySelectorAll("[data-clear]").forEach((one) => { one.value = ""; one.focus() })
  await refresh()
})
document.addEventListener("change", async (event) => {
  if (event.target.dataset.form) (await read("?type=" + encodeURIComponent(event.target.value)))
    .querySelectorAll("#" + event.target.dataset.form).forEach((form) => document.getElementById(form.id).replaceWith(form))
})
async function read(query) {
  return new DOMParser().parseFromString(await (await fetch("/emulator/" + query)).text(), "text/html")
}
async function refresh() {
  const page = await read(""), open = [...document.querySelectorAll("#shown details")].filter((one) => one.open).map((one) => one.id)
  page.querySelectorAll("#shown details").forEach((one) => { one.open = open.includes(one.id) })
  document.getElementById("shown").replaceWith(page.getElementById("shown"))
}
setInterval(() => { if (!document.hidden) refresh() }, 2000)
"""


@define
class Page:
    """Render the page for each request."""

    world: World
    eventsub: EventSub
    sessions: Callable[[], list[dict[str, Any]]]
    chat: ChatHub

    def answer(self, type: str = "") -> Answer:
        """type: of the event that the form fires."""
        nonce = secrets.token_urlsafe(12)
        policy = (
            f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"
        )
        text = (
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
            f'<title>The emulated Twitch</title><style nonce="{nonce}">{_STYLE}</style></head><body><h1>The emulated Twitch</h1>{self._forms(type)}'
            f'<p id="said" role="status"></p><main id="shown">{self._shown()}</main><script nonce="{nonce}">{_SCRIPT}</script></body></html>'
        )
        return Answer(200, text.encode(), "text/html; charset=utf-8", {"Content-Security-Policy": policy, "Cache-Control": "no-store"})

    def _forms(self, type: str) -> str:
        kinds = "".join(f"<option>{escape(kind)}</option>" for kind in KINDS)
        return (
            f"<h2>Fire an event</h2>{event_form(self.eventsub, type)}{chat_form(self.chat)}"
            "<h2>Inject a fault</h2>"
            f'<form action="/emulator/faults" id="fault"><select name="kind" aria-label="kind">{kinds}</select>'
            '<input name="path" placeholder="path: /helix/users"><input name="times" data-kind="number" inputmode="numeric" placeholder="times: 1">'
            "<button>Inject</button></form>"
            '<h2>Move the clock</h2><form action="/emulator/clock" id="clock">'
            '<input name="hours" data-kind="number" inputmode="decimal" placeholder="hours">'
            '<input name="forward" data-kind="number" inputmode="decimal" placeholder="seconds"><button>Forward</button></form>'
        )

    def _shown(self) -> str:
        facts = summary(self.world)
        live = [
            f'{escape(login)} <form action="/emulator/world"><input type="hidden" name="end_streams" data-kind="list" value="{escape(login)}">'
            "<button>End stream</button></form>"
            for login in facts["live"]
        ]  # fmt: skip
        return "".join((
            chat_log(self.chat),
            f"<h2>World</h2><p>{len(facts['users'])} users, {len(facts['live'])} live channels.</p>",
            f'<details id="live"><summary>Live</summary>{_table(("channel",), ([one] for one in live), raw=True)}</details>',
            f'<details id="users"><summary>Users</summary>{_table(("id", "login", "name"), self._users(facts))}</details>',
            "<h2>Events</h2>", self._events(),
            "<h2>Requests</h2>", _table(("", "path", "status", "why it was refused"), self._requests()),
            "<h2>Sockets</h2>", _table(("session", "connected", "used"), ([one["id"], one["connected_at"], one["used"]] for one in self.sessions())),
            "<h2>Subscriptions</h2>",
            _table(("type", "version", "condition", "over", "status"), (
                [one.type, one.version, one.condition, one.method, one.status] for one in self.eventsub.book.newest(_SHOWN)
            )),
        ))  # fmt: skip

    @staticmethod
    def _users(facts: dict[str, Any]) -> Iterable[list[object]]:
        users = facts["users"]
        yield from ([*one.values()] for one in users[:_MOST_USERS])
        if len(users) > _MOST_USERS:
            yield ["", f"and {len(users) - _MOST_USERS} more", ""]

    def _events(self) -> str:
        """Return the events, the newest first, as expandable rows."""
        nobody = '<span class="no">nobody subscribes</span>'
        rows = [
            [one.at, _folded(one), one.version, f"{one.delivered} of {one.subscribed}" if one.subscribed else nobody]
            for one in islice(reversed(self.eventsub.fired), _SHOWN)
        ]
        return _table(("at", "type", "version", "delivered"), rows, raw=True)

    def _requests(self) -> Iterable[list[object]]:
        for one, why in islice(zip(reversed(self.world.requests), reversed(self.world.reasons), strict=False), _SHOWN):
            request = masked(one)
            query = "&".join(f"{name}={value}" for name, value in request["query"])
            yield [request["method"], f"{request['path']}{query and '?'}{query}", request["status"], why]


def _folded(one: Happening) -> str:
    return f'<details id="event-{one.number}"><summary>{escape(one.type)}</summary><code>{escape(dumps(one.event).decode())}</code></details>'


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]], *, raw: bool = False) -> str:
    top = "".join(f"<th>{escape(head)}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell if raw else escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body or '<tr><td>none</td></tr>'}</tbody></table>"
