"""The reference: a section for each endpoint and for each event type, with the example that ran."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.docstrings import ERRORS, about_field, about_parameter, about_value, choices, returns
from generator.event_docstrings import shown
from generator.export.prose import STATUS, rule_text
from generator.export.schemas import Types
from generator.ir import WHO, Api, EnumValue, EventType, Field, Group, Input, Operation, Parameter, Scopes
from generator.types import Type
from generator.words import cell
from website.pages import Page
from website.running import Ran

_KINDS = {"app": "app token", "user": "user token", "jwt": "extension JWT"}
_TRANSPORTS = {"websocket": "WebSockets", "webhook": "webhooks", "conduit": "conduits"}
_MEANINGS = {
    200: "success", 202: "accepted", 204: "success, without a body", 400: "a parameter is wrong", 401: "the token is wrong, or lacks a scope",
    403: "not allowed", 404: "not found", 409: "in conflict with what exists", 410: "withdrawn", 422: "can't be processed",
    425: "too early", 429: "too many requests", 500: "Twitch's error", 503: "Twitch's error",
}  # fmt: skip
_DEEPEST = 6


@frozen(kw_only=True)
class Row:
    """A row of a table: a parameter or a field."""

    name: str
    type: str
    about: str
    place: str = ""
    required: bool = False


class Reference:
    """Writes sections. `groups` are those that refer to each other."""

    def __init__(self, groups: tuple[Group, ...]) -> None:
        self._types = Types.of(groups)
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
            keep_trailing_newline=True,
        )  # fmt: skip
        self._templates.filters |= {"cell": _cell, "ticked": ticked}
        macros = vars(self._templates.get_template("macros.jinja").module)
        self._templates.globals |= {
            "fields_table": macros["table_of_fields"],
            "example": macros["tabs"],
            "status_text": lambda status: STATUS[status],
        }

    def endpoint(self, one: Operation, ran: Ran) -> str:
        """The section of an endpoint."""
        return self._templates.get_template("endpoint.md.jinja").render(
            one=one, ran=ran, facts=endpoint_facts, returns=_first_upper(returns(one, is_async=False)), codes=codes_text(one),
            rows=list(self._parameters(one)), rules=[rule_text(rule, one) for rule in one.rules],
            fields=list(self.fields(one.response)) if one.reply == "fields" else [],
            reply_title=f"The reply of this example ({ran.status})" if ran.reply else f"Twitch replies {ran.status} without a body",
        )  # fmt: skip

    def event(self, one: EventType, ran: Ran, many: bool) -> str:
        """The section of an event type. many: whether the type has several versions."""
        return self._templates.get_template("event.md.jinja").render(
            one=one, ran=ran, facts=event_facts, many=many, anchor=event_anchor(one), fields=list(self.fields(self._types.models[one.model].fields))
        )

    def _parameters(self, one: Operation) -> Iterator[Row]:
        for place, parameters in (("query", one.query), ("body", one.body)):
            for parameter in parameters:
                yield self._parameter(parameter, place)
                if parameter.type.core.kind == "input":
                    yield from self._given(parameter.python, self._types.inputs[parameter.type.core.name], place)

    def _parameter(self, one: Parameter, place: str, prefix: str = "") -> Row:
        about = about_parameter(one)
        name = f"{prefix}{one.python if not prefix else one.name}"
        return Row(
            name=name, place=place, required=one.required, type=self._type(one.type, many=one.many), about=_cell(about + self._values(one.type))
        )

    def _given(self, prefix: str, given: Input, place: str, depth: int = 1) -> Iterator[Row]:
        for one in given.fields:
            yield self._parameter(one, place, f"{prefix}[].")
            if one.type.core.kind == "input" and depth < _DEEPEST:
                yield from self._given(f"{prefix}[].{one.name}", self._types.inputs[one.type.core.name], place, depth + 1)

    def fields(self, fields: tuple[Field, ...], prefix: str = "", depth: int = 1) -> Iterator[Row]:
        """A row for each field, those inside models behind them."""
        for one in fields:
            if one.type.core.name == "Pagination":
                yield Row(name=f"{prefix}{one.name}.cursor", type="string", about="Cursor of the next page; empty on the last one.")
                continue
            notes = [about_field(one).replace("\n\n", " ")]
            if one.type.nullable:
                notes.append("May be null.")
            if one.absent:
                notes.append("May be absent.")
            if one.empty:
                notes.append("May be empty.")
            yield Row(name=f"{prefix}{one.name}", type=self._type(one.type), about=_cell(" ".join(notes) + self._values(one.type)))
            core = one.type.core
            if core.kind == "model" and core.name in self._types.models and depth < _DEEPEST:
                inner = f"{prefix}{one.name}{'[]' if one.type.kind == 'list' else ''}."
                yield from self.fields(self._types.models[core.name].fields, inner, depth + 1)

    def _type(self, type_: Type, many: int = 0) -> str:
        core = type_.core
        text = core.name if core.kind in ("model", "input", "enum") else core.kind
        if core.kind == "enum":
            text = "enum"
        text = {"json": "object", "model": "object"}.get(text, text)
        if type_.kind == "list":
            text = f"list of {text}"
        elif type_.kind == "map":
            text = f"map of {text}"
        return f"{text}, one or many" if many else text

    def _values(self, type_: Type) -> str:
        if type_.core.kind != "enum":
            return ""
        return f" One of {', '.join(map(_enum_value, self._types.enums[type_.core.name].values))}."


def _enum_value(one: EnumValue) -> str:
    text = f"`{one.value}`" if one.value else "an empty text"
    since = f", since {one.since}" if one.since else ""
    about = about_value(one).split("\n\n")[0].rstrip(".") if one.description else ""
    return f"{text} ({about}{since})" if about else f"{text}{f' (since {one.since})' if since else ''}"


def scopes_text(scopes: Scopes) -> str:
    """`a`; any of `a`, `b`; all of `a`, `b`."""
    if len(scopes) == 1:
        (only,) = scopes
        return f"`{next(iter(only))}`" if len(only) == 1 else f"all of {', '.join(map(ticked, sorted(only)))}"
    if all(len(choice) == 1 for choice in scopes):
        return f"any of {', '.join(ticked(scope) for choice in scopes for scope in choice)}"
    return shown(scopes)


def endpoint_facts(one: Operation) -> str:
    """Token, scopes, users and dates, as a list."""
    lines = [("Token", " or ".join(_KINDS[kind] for kind in one.tokens) or "none")]
    if one.token_by:
        lines.append(("Token by value", "; ".join(f"`{value}`: {_KINDS[kind]}" for value, kind in one.token_by)))
    lines.append(("Scopes", scopes_text(one.scopes) + (" (returns less without it)" if one.partial_without_scopes else "") if one.scopes else "none"))
    lines += _grants(one.grants, one.scopes)
    if one.extra_scopes:
        lines.append(("More fields with", ", ".join(map(ticked, one.extra_scopes))))
    who = [
        f"`{parameter.python}`: {WHO[parameter.who][0].lower()}{WHO[parameter.who][1:].rstrip('.')}"
        for parameter in one.parameters
        if WHO.get(parameter.who)
    ]
    lines.append(("Permitted users", "; ".join(who) if who else "any"))
    lines += _new(
        one.since, one.app_since, [*((part.python, part.since) for part in one.parameters), *((part.name, part.since) for part in one.response)]
    )
    return "\n".join(f"- **{name}**: {text}" for name, text in lines)


def _grants(grants: tuple[tuple[str, Scopes], ...], scopes: Scopes) -> Iterator[tuple[str, str]]:
    for name, choice in grants:
        if name or choice != scopes:
            yield (
                "With an app token",
                f"the user of `{name}` must have granted the app {scopes_text(choice)}"
                if name
                else f"users must have granted the app {scopes_text(choice)}",
            )


def _new(since: str, app_since: str, parts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    found = ([f"the endpoint, {since}"] if since else []) + ([f"app tokens, {app_since}"] if app_since else [])
    found += [f"`{name}`, {when}" for name, when in parts if when]
    if found:
        yield "New", "; ".join(found)


def event_facts(one: EventType) -> str:
    """Transports, token, scopes and dates, as a list."""
    lines = [("Transports", ", ".join(_TRANSPORTS[name] for name in one.transports))]
    apps = " and ".join(_TRANSPORTS[name] for name in one.transports if name != "websocket")
    lines.append(("Token", f"over WebSockets a user token, over {apps} an app token" if "websocket" in one.transports else "app token"))
    lines.append(("Scopes", scopes_text(one.scopes) if one.scopes else "none"))
    lines += _grants(one.grants, one.scopes)
    if one.extra_scopes:
        lines.append(("More fields with", ", ".join(map(ticked, one.extra_scopes))))
    if one.since:
        lines.append(("New", f"the type, {one.since}"))
    return "\n".join(f"- **{name}**: {text}" for name, text in lines)


def event_anchor(one: EventType) -> str:
    """The anchor of a type's section."""
    return one.key.replace("@", "-").replace(".", "-")


def codes_text(one: Operation) -> str:
    """The status codes, with the errors that they become."""
    parts = []
    for code in one.codes:
        name = f" → `{ERRORS[code]}`" if code in ERRORS else ""
        parts.append(f"{code} {_MEANINGS.get(code, '')}{name}".strip())
    return f"**Codes:** {'; '.join(parts)}."


def ticked(text: str) -> str:
    return f"`{text}`"


def _cell(text: str) -> str:
    return cell(" ".join(text.split())).replace("<", "&lt;")


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def group_pages(api: Api, examples: Mapping[str, Ran]) -> list[Page]:
    """An index of all endpoints, and a page for each group."""
    reference = Reference(api.groups)
    pages = list[Page]()
    index = [
        "# Endpoints",
        "",
        f"All {len(api.operations)} endpoints of Helix. Every example on these pages ran against the emulator while the site was built.",
        "",
    ]
    for group in api.groups:
        path = f"reference/endpoints/{group.module}.md"
        index += [f"## [{group.title}](endpoints/{group.module}.md)", "", "| endpoint | method | token | scopes |", "|---|---|---|---|"]
        index += [
            f"| [{one.title}](endpoints/{group.module}.md#{one.name}) | `{one.name}` | {', '.join(one.tokens) or 'none'} "
            f"| {_cell(choices(one.scopes)) or 'none'} |"
            for one in group.operations
        ] + [""]
        sections = [reference.endpoint(one, examples[one.name]) for one in group.operations]
        text = f"# {group.title}\n\n" + "\n".join(sections)
        pages.append(Page(title=group.title, path=path, text=text, source=path))
    path = "reference/endpoints.md"
    return [Page(title="All endpoints", path=path, text="\n".join(index), source=path), *pages]


def event_pages(api: Api, examples: Mapping[str, Ran]) -> list[Page]:
    """An index of all event types, and a page for each family."""
    reference = Reference(api.events)
    families = [family for family in api.events if family.types]
    kinds = [one for family in families for one in family.types]
    versions = {one.type: sum(other.type == one.type for other in kinds) for one in kinds}
    pages = list[Page]()
    index = [
        "# Events",
        "",
        f"All {len(kinds)} subscription types of EventSub. Every example on these pages received its event from the emulator while the "
        "site was built.",
        "",
    ]
    for family in families:
        path = f"reference/events/{family.module}.md"
        index += [f"## [{family.title}](events/{family.module}.md)", "", "| type | version | method | scopes |", "|---|---|---|---|"]
        index += [
            f"| [{one.type}](events/{family.module}.md#{event_anchor(one)}) | {one.version} | `{one.method}` "
            f"| {_cell(shown(one.scopes)) if one.scopes else 'none'} |"
            for one in family.types
        ] + [""]
        sections = [reference.event(one, examples[one.key], versions[one.type] > 1) for one in family.types]
        pages.append(Page(title=family.title, path=path, text=f"# Events: {family.title}\n\n" + "\n".join(sections), source=path))
    path = "reference/events.md"
    return [Page(title="All events", path=path, text="\n".join(index), source=path), *pages]
