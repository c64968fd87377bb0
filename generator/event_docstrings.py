"""What users read in their editor of the methods that listen to EventSub."""

from generator.docstrings import added, choices, granted
from generator.ir import EventType, Scopes

_TRANSPORTS = {"webhook": "webhooks", "websocket": "WebSockets", "conduit": "conduits"}
_ONLY: dict[tuple[str, ...], str] = {("webhook",): "Webhooks only.", ("webhook", "conduit"): "Webhooks and conduits only."}
_MOST = 8  # choices that are written out


def event_manual(one: EventType) -> str:
    """The docstring of a method that subscribes."""
    lines = [one.description, ""]
    if one.status == "beta":
        lines += ["In beta: Twitch may change it without notice.", ""]
    if one.since:
        lines += [added(one.since), ""]
    lines += [f"`{one.type}` version {one.version}. {_tokens(one)}", "", "Args:"]
    lines += [f"    {part.name}: {part.description}" for part in one.parameters if part.required]
    lines.append(f"    callback: Called with each event; its `data` is a {one.model}. Left out, the events can be iterated.")
    lines += [f"    {part.name}: {part.description}" for part in one.parameters if not part.required]
    if one.one_of:
        lines += ["", f"Exactly one of {' and '.join(one.one_of)} must be given."]
    if one.batching:
        lines += ["", "Twitch sends such events in batches; the callback gets them one by one."]
    return "\n".join([*lines, "", "Returns: the subscription.", "", f"Raises: {_raised(one)}.", "", one.docs_url])


def _tokens(one: EventType) -> str:
    """Which token over which transport, and what it must be allowed."""
    app = " and ".join(_TRANSPORTS[name] for name in one.transports if name != "websocket")
    text = f"{_ONLY[one.transports]} App token" if one.transports in _ONLY else f"Over WebSockets with a user token, over {app} with an app token"
    if one.scopes:
        text += f"; scope {shown(one.scopes)}"
    text += granted(one.grants, one.scopes, shown)
    if one.extra_scopes:
        text += f"; tells more with {', '.join(one.extra_scopes)}"
    return text + "."


def shown(scopes: Scopes) -> str:
    """The choice between sets of scopes; where there are many, each scope and those that may stand for it."""
    least = min(scopes, key=len, default=frozenset[str]())
    more = frozenset[str]().union(*scopes) - least
    if len(scopes) > 1 and all(least <= choice for choice in scopes):
        return f"{' and '.join(sorted(least))}, perhaps {' or '.join(sorted(more))} as well"
    if len(scopes) <= _MOST:
        return choices(scopes)
    return ", and ".join(" or ".join(sorted(part)) for part in _factors(scopes))


def _factors(scopes: Scopes) -> list[frozenset[str]]:
    """Groups of scopes, one of each of which makes a set: those that never stand in one set together are of one group."""
    groups: list[frozenset[str]] = []
    for scope in sorted(frozenset[str]().union(*scopes)):
        rivals = frozenset(other for other in frozenset[str]().union(*scopes) if not any({scope, other} <= choice for choice in scopes))
        group = rivals | {scope}
        if group not in groups:
            groups.append(group)
    return groups


def _raised(one: EventType) -> str:
    local = "ParameterError, TokenError, " if one.condition else "TokenError, "
    return f"{local}ApiError where Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError"
