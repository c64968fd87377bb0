"""The surface of the docs → draft YAML for the spec. The drafts are a starting point: a person names and describes everything."""

import re
from itertools import chain, count
from typing import Any

from attrs import define, field

from generator import names
from generator.docs import examples
from generator.kinds import is_array, is_object
from generator.quoting import literal
from generator.surface import Endpoint, Node

_TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d")
_VERBS = re.compile(
    r"^(Get|Create|Update|Delete|Modify|Start|Snooze|Send|Check|Manage|Add|Remove|Resolve|End|Cancel|Search|Ban|Unban|Warn|Block|Unblock|Set|Assign)\s+(a\s+)?"
)
_TYPES = {"string": "string", "integer": "int", "float": "float", "boolean": "bool", "map": "map[json]", "any": "json", "object": "json"}
_PLAIN = re.compile(r"[A-Za-z/][\w ./:-]*\w")
"""Text that needs no quotes in YAML, except for the words below and text that looks like a key."""
_MEANT_OTHERWISE = {"yes", "no", "on", "off", "true", "false", "null"}
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
_LITERALS = {"bool": re.compile("true|false"), "int": _NUMBER, "float": _NUMBER}
_EMPTY = re.compile(r"empty string", re.I)
_ABSENT = re.compile(r"includes? this field only|only if|is included only|not included", re.I)


@define
class Draft:
    """The unfinished draft of one file."""

    taken: set[str]
    enums: dict[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    models: dict[str, list[str]] = field(factory=dict[str, list[str]])
    inputs: dict[str, list[str]] = field(factory=dict[str, list[str]])
    operations: list[str] = field(factory=list[str])

    def name(self, *wanted: str) -> str:
        more = (f"{wanted[-1]}{number}" for number in count(2))
        name = next(name for name in chain(wanted, more) if name not in self.taken)
        self.taken.add(name)
        return name

    def enum(self, values: tuple[str, ...], *wanted: str) -> str:
        kept = tuple(value for value in values if value)
        for name, known in self.enums.items():
            if known == kept:
                return name
        name = self.name(*wanted)
        self.enums[name] = kept
        return name

    def model(self, kind: dict[str, list[str]], lines: list[str], *wanted: str) -> str:
        for name, known in kind.items():
            if known == lines:
                return name
        name = self.name(*wanted)
        kind[name] = lines
        return name


def draft_group(group: str, endpoints: list[Endpoint], taken: set[str]) -> str:
    """The YAML of one group. `taken` are the type names that other groups use; new ones are added."""
    draft = Draft(taken)
    for endpoint in endpoints:
        _operation(draft, endpoint)
    out = ["# yaml-language-server: $schema=../schema.json", f"group: {quoted(group)}", "", *shapes(draft)]
    return "\n".join([*out, "operations:", *draft.operations]) + "\n"


def shapes(draft: Draft) -> list[str]:
    """The non-empty sections for enums, models and inputs."""
    out: list[str] = []
    if draft.enums:
        out.append("enums:")
        for name, values in draft.enums.items():
            out += [f"  {name}:", "    values:", *(f"      {quoted(value)}:" for value in dict.fromkeys(values))]
        out.append("")
    for title, kind in (("models", draft.models), ("inputs", draft.inputs)):
        if kind:
            out.append(f"{title}:")
            for name, lines in kind.items():
                out += [f"  {name}:", "    description:", "    fields:", *(f"      {line}" for line in lines)]
            out.append("")
    return out


def _operation(draft: Draft, endpoint: Endpoint) -> None:
    noun = class_name(names.singular(_VERBS.sub("", endpoint.title)), "Reply")
    sample = _sample(endpoint)
    out = [f"  {quoted(endpoint.anchor)}:", f"    title: {quoted(endpoint.title)}", f"    method: {endpoint.method}"]
    out += [f"    path: {quoted(endpoint.path)}", "    description:"]
    if endpoint.status:
        out.append(f"    status: {endpoint.status}")
    out.append(f"    tokens: [{', '.join(kind for kind in ('app', 'user', 'jwt') if kind in endpoint.tokens)}]")
    out += scope_lines(endpoint.scopes, endpoint.app_scopes)
    for part, nodes in (("query", endpoint.query), ("body", endpoint.body)):
        if nodes:
            out += [f"    {part}:", *(f"      {_parameter(draft, node, noun, part)}" for node in nodes)]
    out += _response(draft, endpoint, noun, sample)
    out.append(f"    codes: [{', '.join(map(str, endpoint.codes))}]")
    draft.operations += [*out, ""]


def scope_lines(scopes: frozenset[str], app_scopes: frozenset[str]) -> list[str]:
    """The keys `scopes` and `app_scopes`. By default, any of several scopes is sufficient."""
    return [
        f"    {key}: {names[0]}" if len(names) == 1 else f"    {key}: {{any: [{', '.join(names)}]}}"
        for key, names in (("scopes", sorted(scopes)), ("app_scopes", sorted(app_scopes)))
        if names
    ]


def _sample(endpoint: Endpoint) -> Any:
    for example in endpoint.examples:
        if example.kind == "response":
            try:
                return examples.repaired(example.text)
            except ValueError:
                continue
    return None


def _response(draft: Draft, endpoint: Endpoint, noun: str, sample: Any) -> list[str]:
    if not endpoint.response:
        return ["    response: text/calendar" if endpoint.path.endswith("icalendar") else "    response: none"]
    out = ["    response:"]
    paged = any(node.name == "after" for node in endpoint.query)
    nodes = endpoint.response
    for node in nodes:
        if node.name == "pagination":
            out.append("      pagination: Pagination" if node.type == "object" else "      pagination: string")
        else:
            out.append(f"      {field_line(draft, node, noun, below(sample, node.name))}")
    return [*out, "    pages: true"] if paged else out


def below(sample: Any, name: str) -> list[Any]:
    """Every value with this name in the sample, one level down."""
    found: list[Any] = []
    for one in sample if is_array(sample) else [sample]:
        if is_object(one) and name in one:
            found += one[name] if isinstance(one[name], list) else [one[name]]
    return found


def field_line(draft: Draft, node: Node, parent: str, samples: list[Any]) -> str:
    """A field of a model; its parts get their own models, named after the parent."""
    is_time = bool(samples) and any(isinstance(value, str) and _TIME.match(value) for value in samples)
    is_time = is_time or (node.type == "string" and bool(re.search(r"RFC ?3339|UTC date and time|UTC timestamp", node.text)))
    type_ = "datetime" if is_time and node.type == "string" else _TYPES[node.type]
    if node.nodes:
        own = parent if node.name == "data" else parent + names.camel(names.singular(node.name))
        lines = _fields(draft, node, own, samples)
        type_ = draft.model(draft.models, lines, own, own + "Reply")
        type_ = type_ if node.type == "object" else f"map[{type_}]"
    elif node.enum and node.type == "string":
        type_ = draft.enum(node.enum, parent + names.camel(node.name))
    type_ += "[]" if node.many else ""
    type_ += "?" if node.nullable or None in samples else ""
    marks: list[str] = []
    if type_.rstrip("?") not in ("bool", "int") and ("" in node.enum or _EMPTY.search(node.text)):
        marks.append("empty: true")
    if _ABSENT.search(node.text):
        marks.append("absent: true")
    if node.deprecated:
        marks.append("deprecated: TODO")
    return f"{quoted(node.name)}: {{{', '.join([f'type: {_type(type_)}', *marks])}}}" if marks else f"{quoted(node.name)}: {type_}"


def _fields(draft: Draft, node: Node, own: str, samples: list[Any]) -> list[str]:
    """A line for each field of an object. A duplicate in the docs is drafted once, with a remark."""
    lines: list[str] = []
    there: set[str] = set()
    for child in node.nodes:
        if child.name in there:
            lines.append(f"# TODO: the docs have {quoted(child.name)} twice")
        else:
            lines.append(field_line(draft, child, own, below(samples, child.name) if node.type == "object" else []))
        there.add(child.name)
    return lines


def _parameter(draft: Draft, node: Node, noun: str, part: str) -> str:
    type_ = _TYPES[node.type]
    if node.type == "string" and re.search(r"RFC ?3339", node.text):
        type_ = "datetime"
    if node.name == "first":
        type_ = "int"
    if node.nodes:
        lines = [_parameter(draft, child, noun, "inputs") for child in node.nodes]
        type_ = draft.model(draft.inputs, lines, noun + names.camel(names.singular(node.name)) + "Input")
    elif node.enum and node.type == "string":
        type_ = draft.enum(node.enum, noun + names.camel(node.name), noun + names.camel(node.name) + "Parameter")
    if node.many and part != "query":
        type_ += "[]"
    limits = node.bounds
    marks = [f"type: {_type(type_)}"]
    if node.required:
        marks.append("required: true")
    if node.many and part == "query":
        marks.append(f"many: {limits.max_items or 'true'}")
    for key, value in (
        ("default", _default(limits.default, type_)),
        ("min", limits.minimum),
        ("max", limits.maximum),
        ("min_length", limits.min_length),
        ("max_length", limits.max_length),
    ):
        if value is not None:
            marks.append(f"{key}: {value:.15g}" if isinstance(value, float) else f"{key}: {value}")
    if part != "query":
        marks += [f"{key}: {value}" for key, value in (("min_items", limits.min_items), ("max_items", limits.max_items)) if value is not None]
    if node.deprecated:
        marks.append("deprecated: TODO")
    return f"{quoted(node.name)}: {{{', '.join(marks)}}}" if len(marks) > 1 else f"{quoted(node.name)}: {type_}"


def _default(value: str | None, type_: str) -> str | None:
    is_literal = value is None or (type_ in _LITERALS and _LITERALS[type_].fullmatch(value))
    return value if is_literal else literal(value)


def _type(text: str) -> str:
    return f'"{text}"' if any(mark in text for mark in "[]{}?,") else text


def class_name(text: str, otherwise: str) -> str:
    """The name of a class from a title. One that begins with a digit, or with nothing, begins with `otherwise`."""
    found = names.camel(text)
    return found if found[:1].isalpha() else otherwise + found


def quoted(value: str) -> str:
    """YAML for any text: Python's escapes are valid in YAML, too."""
    plain = _PLAIN.fullmatch(value) and value.lower() not in _MEANT_OTHERWISE and ": " not in value
    return value if plain else literal(value)
