"""Pages of the new layout, rendered from a surface in words of our own. Shares nothing with the reader but what a surface is."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.surface import Bounds, Endpoint, EventType, Node, Surface

SITE = "https://dev.twitch.tv/docs"
KINDS = {"string": "String", "integer": "Integer", "float": "Float", "boolean": "Boolean", "object": "Object", "map": "Map"}
TOKENS = {
    "user": f"A [user access token]({SITE}/authentication.md#user-access-tokens)",
    "app": f"An [app access token]({SITE}/authentication.md#app-access-tokens)",
    "jwt": f"A [JSON Web Token]({SITE}/extensions/jwt.md)",
}
WHO = "by whoever the *broadcaster_id* stands for"
TRANSPORTS = {"webhook": "Webhook", "websocket": "WebSocket", "conduit": "Conduit"}


def slug(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")


def rendered(surface: Surface) -> dict[str, str]:
    """Path → page, for everything that the surface has."""
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in surface.endpoints.values():
        groups.setdefault(endpoint.group, []).append(endpoint)
    pages = {
        "api/reference.md": index("api", "API Reference", {name: [(one.title, one.anchor) for one in inside] for name, inside in groups.items()})
    }
    for name, inside in groups.items():
        entries = [(one.title, one.anchor, endpoint_page(one)) for one in inside]
        pages[f"api/reference/{slug(name)}.md"] = group_page("api", name, entries)
    families: dict[str, list[EventType]] = {}
    for one in (surface.events or {}).values():
        families.setdefault(one.type.partition(".")[0].capitalize(), []).append(one)
    named = {name: [(one.title, event_anchor(one)) for one in inside] for name, inside in families.items()}
    pages["eventsub/reference.md"] = index("eventsub", "EventSub Reference", named)
    for name, types in families.items():
        pages[f"eventsub/reference/{slug(name)}.md"] = group_page(
            "eventsub", name, [(one.title, event_anchor(one), event_page(one)) for one in types]
        )
    pages["authentication/scopes.md"] = scopes_page(list(surface.scopes))
    return pages


def write(pages: dict[str, str], folder: Path) -> str:
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return str(folder)


def event_anchor(one: EventType) -> str:
    return slug(one.type) + (f"-v{one.version}" if one.version.isdigit() and one.version != "1" else "")


def head(title: str, path: str) -> str:
    return f"# {title}\n\nAll there is about {title.lower()}, said once.\n\nSource: {SITE}/{path}/\n\n"


def index(kind: str, title: str, groups: dict[str, list[tuple[str, str]]]) -> str:
    out = head(title, f"{kind}/reference")
    for name, listed in groups.items():
        out += f"## {name} {{#{slug(name)}}}\n\nWhat belongs to {name}.\n\n"
        out += "".join(f"- [{one}]({SITE}/{kind}/reference/{slug(name)}.md#{anchor}): Does what its name says.\n" for one, anchor in listed) + "\n"
    return out


def group_page(kind: str, name: str, entries: list[tuple[str, str, str]]) -> str:
    out = head(name, f"{kind}/reference/{slug(name)}")
    if len(entries) > 1:
        listed = "".join(f"- [{title}](#{anchor})\n" for title, anchor, _ in entries)
        out += f"## Contents {{#contents}}\n\n{len(entries)} entries on this page:\n\n{listed}\n"
    return out + "".join(f"## {title} {{#{anchor}}}\n\n{body}" for title, anchor, body in entries)


def endpoint_page(one: Endpoint) -> str:
    out = f"Does one thing, as *{one.anchor}* says, and\nnothing more.\n\n> **Note** Invented\n> for a test.\n\n"
    out += f"### Endpoint\n\n`{one.method} https://api.twitch.tv/helix{one.path}`\n\n"
    out += authorization(one.tokens, one.scopes, one.app_scopes)
    for title, nodes in (("Query Parameters", one.query), ("Request Body", one.body), ("Response Body", one.response)):
        if nodes:
            out += f"### {title}\n\n{''.join(fields(nodes, is_query=title.startswith('Query')))}\n"
    if one.codes:
        codes = "".join(f"- **{code} {'OK' if code < 300 else 'Oh No'}** — It went that way.\n" for code in one.codes)
        out += f"### Response Codes\n\n{codes}\n"
    out += f"### Request Example\n\n```bash\n# a comment, no heading\ncurl -X {one.method} 'https://example.com{one.path}' \\\n  -H 'X: y'\n```\n\n"
    return out + ('### Response Example\n\n```json\n{\n  "data": []\n}\n```\n\n' if one.response else "")


def event_page(one: EventType) -> str:
    out = f"The `{one.type}` subscription type tells of one thing.\n\n"
    names = ", ".join(name for key, name in TRANSPORTS.items() if key in one.transports)
    out += f"### Subscription\n\n- Type: `{one.type}`\n- Version: `{one.version}`\n- Transports: {names}\n\n"
    out += "### Endpoint\n\n`POST https://api.twitch.tv/helix/eventsub/subscriptions`\n\nThe same for all types.\n\n"
    out += authorization(frozenset({"user", "app"}) if one.scopes else frozenset(), one.scopes, one.app_scopes)
    out += "### Subscription Request Body\n\n"
    out += (
        f"- `type` — String, **Required**. The subscription type name: `{one.type}`.\n- `version` — String, **Required**. Must be `{one.version}`.\n"
    )
    out += "- `condition` — Object, **Required**. What is listened to.\n" + "".join(fields(one.condition, "condition.", "  "))
    out += "- `transport` — Object, **Required**. Transport-specific parameters.\n"
    out += (
        "  - `transport.method` — String, **Required**. How it comes.\n    Possible values:\n    - `webhook`\n    - `websocket`\n    - `conduit`\n\n"
    )
    name = "events" if one.batching else "event"
    out += "### Notification Payload\n\n- `subscription` — Object. The subscription itself.\n  - `subscription.id` — String. Its id.\n"
    out += f"- `{name}` — Object{'[]' * one.batching}. What happened.\n" + "".join(fields(one.event, f"{name}.", "  ")) + "\n"
    return out + '### Notification Example\n\n```json\n{\n  "event": {}\n}\n```\n\n'


def authorization(tokens: frozenset[str], scopes: frozenset[str], app_scopes: frozenset[str]) -> str:
    out = "### Authorization\n\n"
    if not tokens:
        return out + "No authorization required.\n\n"
    out += "Any of these will do:\n\n"
    for kind in ("user", "app", "jwt"):
        if kind not in tokens:
            continue
        out += f"- {TOKENS[kind]}"
        out += f" that includes the {either(scopes)} scope.\n" if kind == "user" and scopes else ".\n"
        if kind == "app" and app_scopes:
            out += "  Users must have granted the application:\n"
            out += f"  - The {either(app_scopes)} scope {WHO}.\n"
    return out + "\n"


def either(scopes: frozenset[str]) -> str:
    *rest, last = (f"**{name}**" for name in sorted(scopes))
    return f"{', '.join(rest)}{', or ' if len(rest) > 1 else ' or '}{last}" if rest else last


def fields(nodes: tuple[Node, ...], way: str = "", indent: str = "", *, is_query: bool = False) -> Iterator[str]:
    """The list items; every third one has its text on lines of its own, as Twitch's have."""
    for place, node in enumerate(nodes):
        many = "" if is_query or not node.many else "[]"
        required = ", **Required**" if node.required else ""
        text = " ".join(said(node, is_query=is_query))
        if place % 3 == 2:
            first, _, rest = text.partition(" ")
            body = f"\n{indent}  {first}\n{indent}  {rest}\n"
            body += f"\n{indent}  Note that:\n\n{indent}  - one thing is so\n{indent}  - another one isn't, see [there](#contents)\n"
        else:
            body = f". {text}\n"
        yield f"{indent}- `{way}{node.name}` — {KINDS[node.type]}{many}{required}{body}"
        if node.enum:
            yield f"{indent}  Possible values:\n"
            for number, value in enumerate(node.enum):
                yield f"{indent}  - `{value or chr(34) * 2}`" + (": What it stands for.\n" if number % 2 else "\n")
        yield from fields(node.nodes, f"{way}{node.name}.", f"{indent}  ", is_query=is_query)


def said(node: Node, *, is_query: bool) -> Iterator[str]:
    bounds: Bounds = node.bounds
    yield f"The {node.name.replace('_', ' ')} of it."
    if is_query and node.many and bounds.max_items is None:
        yield "To name several, include this parameter for each one of them."
    if bounds.max_items is not None:
        yield f"Please specify a maximum of {bounds.max_items} IDs."
    if bounds.min_items is not None:
        yield f"The list must contain at least {bounds.min_items} choices."
    if bounds.min_length == 1:
        yield "It must not be empty."
    elif bounds.min_length is not None:
        yield f"It takes a minimum of {bounds.min_length} characters."
    if bounds.max_length is not None:
        yield f"Its length is limited to a maximum of {bounds.max_length:,} characters."
    if bounds.minimum is not None:
        yield f"The minimum value is {bounds.minimum:,.0f}."
    if bounds.maximum is not None:
        yield f"The maximum value is {bounds.maximum:,.0f}."
    if bounds.default is not None:
        yield f"Default: {bounds.default}."
    if node.nullable:
        yield "It is **null** when there is none."
    if node.deprecated:
        yield "It is deprecated; do not count on it."


def scopes_page(names: list[str]) -> str:
    out = (
        head("Twitch Access Token Scopes", "authentication/scopes") + "## Twitch API and EventSub scopes\n\n| Scope | What it allows |\n| -- | -- |\n"
    )
    out += "".join(f"| **{name}** | Lets an app do this \\| that. |\n" for name in names if ":" in name)
    return out
