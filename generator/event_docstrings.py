"""The docstrings of the methods that listen to EventSub, and of chat's messages, which users read in their editor."""

from generator.docstrings import added, choices, granted
from generator.ir import ChatMessage, EventType, Scopes

_TRANSPORTS = {"webhook": "webhooks", "websocket": "WebSockets", "conduit": "conduits"}
_ONLY: dict[tuple[str, ...], str] = {("webhook",): "Webhooks only.", ("webhook", "conduit"): "Webhooks and conduits only."}
_MOST = 8  # maximum number of choices to write out


def event_manual(one: EventType) -> str:
    """The docstring of a method that subscribes."""
    lines = [one.description, ""]
    if one.status == "beta":
        lines += ["In beta: Twitch may change it without notice.", ""]
    if one.since:
        lines += [added(one.since), ""]
    lines += [f"`{one.type}` version {one.version}. {_tokens(one)}", "", "Args:"]
    lines += [f"    {part.name}: {part.description}" for part in one.parameters if part.required]
    lines.append(f"    callback: Called with each event; its `data` is a {one.model}. Without it, iterate over the subscription.")
    lines += [f"    {part.name}: {part.description}" for part in one.parameters if not part.required]
    if one.one_of:
        lines += ["", f"Pass exactly one of {' and '.join(one.one_of)}."]
    if one.batching:
        lines += ["", "Twitch sends these events in batches; the callback receives them one by one."]
    return "\n".join([*lines, "", "Returns: the subscription.", "", f"Raises: {_raised(one)}.", "", one.docs_url])


def _tokens(one: EventType) -> str:
    """The token for each transport, and its required scopes."""
    app = " and ".join(_TRANSPORTS[name] for name in one.transports if name != "websocket")
    text = f"{_ONLY[one.transports]} App token" if one.transports in _ONLY else f"Over WebSockets with a user token, over {app} with an app token"
    if one.scopes:
        text += f"; scope {shown(one.scopes)}"
    text += granted(one.grants, one.scopes, shown)
    if one.extra_scopes:
        text += f"; events have more fields with {', '.join(one.extra_scopes)}"
    return text + "."


def shown(scopes: Scopes) -> str:
    """The choice between sets of scopes. For many sets, each scope with its alternatives."""
    least = min(scopes, key=len, default=frozenset[str]())
    more = frozenset[str]().union(*scopes) - least
    if len(scopes) > 1 and all(least <= choice for choice in scopes):
        return f"{' and '.join(sorted(least))}, perhaps {' or '.join(sorted(more))} as well"
    if len(scopes) <= _MOST:
        return choices(scopes)
    return ", and ".join(" or ".join(sorted(part)) for part in _factors(scopes))


def _factors(scopes: Scopes) -> list[frozenset[str]]:
    """Groups of scopes. A set takes one scope of each group; scopes that never share a set belong to the same group."""
    groups: list[frozenset[str]] = []
    for scope in sorted(frozenset[str]().union(*scopes)):
        rivals = frozenset(other for other in frozenset[str]().union(*scopes) if not any({scope, other} <= choice for choice in scopes))
        group = rivals | {scope}
        if group not in groups:
            groups.append(group)
    return groups


def _raised(one: EventType) -> str:
    local = "ParameterError, TokenError, " if one.condition else "TokenError, "
    return f"{local}ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError"


def chat_manual(one: ChatMessage) -> str:
    """The docstring of a message's class."""
    lines = [one.description]
    if one.ended:
        lines += ["", one.ended]
    if one.kinds:
        lines += ["", f"`{one.command}` with the `msg-id` {' or '.join(f'`{kind}`' for kind in one.kinds)}."]
    else:
        needs = f" Twitch sends it to connections with {' and '.join(f'`{need}`' for need in one.needs)}." if one.needs else ""
        lines += ["", f"`{one.form}`{'.' + needs if needs else ''}"]
    return "\n".join([*lines, *(["", one.docs_url] if one.docs_url else [])])


def tag_names(one: ChatMessage) -> str:
    """The names of a message's own tags, those in brackets that don't always come."""
    tags = ", ".join(f"[`{tag.name}`]" if tag.absent else f"`{tag.name}`" for tag in one.tags)
    return f"as `{one.like}`{', ' * bool(tags)}{tags}" if one.like else tags
