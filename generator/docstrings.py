"""The docstrings of methods, models and fields, which users read in their editor."""

from collections.abc import Callable

from generator import annotations
from generator.ir import WHO, EnumValue, Field, Grants, Operation, Parameter, Scopes, Topic, TopicParameter, together

ERRORS = {
    400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict", 410: "Gone", 422: "UnprocessableEntity",
    429: "RateLimited", 500: "ServerError",
}  # fmt: skip
_STATUS = {
    "beta": "In beta: Twitch may change it without notice.",
    "deprecated": "Deprecated by Twitch.",
    "gone": "Twitch has removed this endpoint; the method exists for completeness only.",
}
_TOKENS = {"app": "app", "user": "user", "jwt": "extension JWT"}


def manual(operation: Operation, is_async: bool) -> str:
    """The docstring of a method."""
    lines = [operation.description, ""]
    if operation.status:
        lines += [_STATUS[operation.status], ""]
    if operation.since:
        lines += [added(operation.since), ""]
    lines += [f"`{operation.method} /helix{operation.path}`, {token_text(operation)}", ""]
    if operation.parameters or operation.pages:
        lines += ["Args:", *(f"    {one.python}: {about_parameter(one)}" for one in operation.parameters)]
        if operation.pages:
            lines.append("    limit: Maximum number of items when iterating, over all pages.")
        lines.append("")
    lines += [f"Returns: {returns(operation, is_async)}", ""]
    errors = [ERRORS[code] for code in operation.codes if code in ERRORS]
    local = ["ParameterError"] if operation.parameters else []
    lines += [f"Raises: {', '.join([*local, *errors, 'and the errors of every call (NetworkError, TokenError)'])}.", "", operation.docs_url]
    return "\n".join(lines)


def token_text(operation: Operation) -> str:
    if not operation.tokens:
        return "no token."
    kinds = " or ".join(_TOKENS[kind] for kind in operation.tokens)
    text = f"{kinds}{' token' if operation.tokens != ('jwt',) else ''}"
    if operation.scopes:
        text += f"; scope {scope_text(operation)}"
        if operation.partial_without_scopes:
            text += " (returns less without it)"
    text += granted(operation.grants, operation.scopes, choices, operation.app_since)
    if operation.extra_scopes:
        text += f"; the reply has more fields with {', '.join(operation.extra_scopes)}"
    return text + "."


def granted(grants: Grants, scopes: Scopes, shown: Callable[[Scopes], str], since: str = "") -> str:
    """The grants that an app token needs. Empty if the user is unknown and the scopes equal those of the user token."""
    when = f"with an app token{f' (since {since})' if since else ''}, "
    named = [f"the user of {name} must have granted the app {shown(choice)}" for name, choice in grants if name]
    if named:
        return f"; {when}{', and '.join(named)}"
    if grants and together(grants) != scopes:
        return f"; {when}users must have granted the app {shown(together(grants))}"
    return f"; {when.removesuffix(', ')}, too" if since else ""


def added(since: str) -> str:
    """The day on which Twitch added it."""
    return f"Added to Twitch's API on {since}."


def scope_text(operation: Operation) -> str:
    """`a`, `a or b`, `a and b`."""
    return choices(operation.scopes)


def choices(scopes: Scopes) -> str:
    """`a`, `a or b`, `a and b or c`."""
    return " or ".join(" and ".join(sorted(choice)) for choice in scopes)


def returns(operation: Operation, is_async: bool) -> str:
    if operation.reply == "none":
        return "nothing."
    if operation.reply == "calendar":
        return "the calendar as text (iCalendar, RFC 5545)."
    data = operation.data
    text = data.description if data else "the reply."
    of = annotations.item(operation)
    if of is None:
        return text
    how = "`async for` iterates over all pages, `await` returns the first page." if is_async else "Iterating fetches all pages."
    return f"{text} {how}" if operation.pages else text


def about_field(one: Field) -> str:
    """The docstring of a model's attribute."""
    return "\n\n".join(filter(None, (one.description, one.since and added(one.since), one.deprecated and f"Deprecated: {one.deprecated}")))


def about_value(one: EnumValue) -> str:
    """The docstring of an enum's member."""
    return "\n\n".join(filter(None, (one.description, one.since and added(one.since))))


def about_parameter(one: Parameter) -> str:
    """The description of a parameter, with its bounds."""
    parts = [one.description]
    if WHO.get(one.who) and "token" not in one.description:
        parts.append(WHO[one.who])
    if one.many > 0:
        parts.append(f"The client splits more than {one.many} over several requests.")
    if one.unit:
        parts.append(f"{one.unit.capitalize()}, or a timedelta.")
    parts += [
        text
        for text in (
            _span(one.minimum, one.maximum, f" {one.unit.removesuffix('s')}" if one.unit else ""),
            _span(one.min_length, one.max_length, " character"),
            _span(one.min_items, one.max_items, " value"),
        )
        if text
    ]
    if one.default is not None:
        parts.append(f"Default: {str(one.default).lower() if isinstance(one.default, bool) else one.default}.")
    if one.since:
        parts.append(added(one.since))
    if one.deprecated:
        parts.append(f"Deprecated: {one.deprecated}")
    return " ".join(parts)


def _span(low: float | None, high: float | None, unit: str) -> str:
    unit += "s" if unit and (low if high is None else high) != 1 else ""
    if low is not None and high is not None:
        return f"{low:,g} to {high:,g}{unit}." if high < 10**6 else f"{int(low):,} to {int(high):,}{unit}."
    if high is not None:
        return f"At most {high:,g}{unit}." if high < 10**6 else f"At most {int(high):,}{unit}."
    return f"At least {low:,g}{unit}." if low is not None else ""


def about_reply(operation: Operation) -> str:
    """The docstring of a reply's own class."""
    return f"Reply of `{operation.name}`."


def topic_manual(topic: Topic, retired: str) -> str:
    """The docstring of a method that subscribes to a topic, or listens to it."""
    hooked = topic.template.startswith("/")
    system = "webhooks" if hooked else "PubSub"
    successor = f" EventSub's {topic.successor} replaced it." if topic.successor else ""
    lines = [topic.description, "", f"Retired: Twitch shut down its {system} on {retired}.{successor}", ""]
    scopes = f"; scope {choices(topic.scopes)}" if topic.scopes else ""
    lines += [f"`{topic.template}`{'' if topic.documented else ', which Twitch never documented'}{scopes}.", "", "Args:"]
    lines += [f"    {one.name}: {about_topic_parameter(one)}" for one in topic.parameters if not one.optional]
    lines.append("    callback_func: Called with the UUID that this method returns, and the message.")
    lines += [f"    {one.name}: {about_topic_parameter(one)}" for one in topic.parameters if one.optional]
    what = "whether Twitch has accepted the subscription, and its UUID" if hooked else "the UUID of this callback, for `unlisten`"
    lines += ["", f"Returns: {what}.", "", f"Raises: ParameterError, TokenError, {'ApiError' if hooked else 'PubSubError'}, NetworkError."]
    return "\n".join(lines)


def about_topic_parameter(one: TopicParameter) -> str:
    return f"{one.description} One of {', '.join(one.values)}." if one.values else one.description
