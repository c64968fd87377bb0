"""The page's form that fires an event: a field for each id of the type's condition and each field of its model, with its type."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, Moment, Nullable, Object, Shape, Span, Table

FIRST = "channel.follow"
_NUMBERS = ("int", "float", "number")
_DEPTH = 2
"""Objects within objects have fields of their own so deep; deeper ones are JSON."""


def event_form(hub: EventSub, type: str) -> str:
    """The whole form for that type, or for the first one where there is no such type."""
    names = sorted({name for name, _ in hub.types})
    chosen = type if type in names else FIRST
    kind = hub.kind(chosen, hub.newest(chosen))
    options = "".join(f"<option{' selected' * (name == chosen)}>{escape(name)}</option>" for name in names)
    return (
        '<form action="/emulator/events" id="fire"><input type="hidden" name="transport" value="eventsub">'
        f'<label class="wide">type <small>version {escape(kind.version)}</small><select name="type" data-form="fire">{options}</select></label>'
        f"<details open><summary>Condition: for whom it happens</summary><div>{''.join(_condition(kind))}</div></details>"
        f"<details><summary>Event: what isn't filled in is made up</summary><div>{''.join(_fields(kind))}</div></details>"
        '<button class="wide">Fire</button></form>'
    )


def _condition(kind: SubscriptionType) -> Iterable[str]:
    return [_labelled(f"condition.{one.name}", "text", "", one.name) for one in kind.parameters]


def _fields(kind: SubscriptionType) -> Iterator[str]:
    if kind.model:
        yield from _of(kind.table, "event.", 1)
    else:
        yield _labelled("event", "JSON", "json", "event")


def _of(table: "Table[Any]", before: str, depth: int) -> Iterator[str]:
    for one in table.fields:
        shape, name = _bare(one.shape), f"{before}{one.name}"
        if isinstance(shape, Object) and depth < _DEPTH:
            yield from _of(shape.table, f"{name}.", depth + 1)
        else:
            yield _field(name, shape, nullable=isinstance(one.shape, Nullable))


def _field(name: str, shape: Shape, *, nullable: bool) -> str:
    label = name.partition(".")[2]
    null = " or null" * nullable
    match shape:
        case Choice(enum):
            return _select(name, f"one of {enum.__name__}{null}", "", [str(one.value) for one in enum], label)
        case Exactly(kind, _) if kind == "bool":
            return _select(name, f"bool{null}", "json", ["true", "false"], label)
        case Exactly(kind, _) | Moment(kind) | Span(kind, _):
            return _labelled(name, f"{kind}{null}", "number" if kind in _NUMBERS else "", label)
        case _:
            return _labelled(name, f"JSON{null}", "json", label)


def _labelled(name: str, type: str, kind: str, label: str) -> str:
    how = f' data-kind="{kind}"' if kind else ""
    mode = ' inputmode="decimal"' if kind == "number" else ""
    inside = f'<textarea name="{name}"{how} rows="1"></textarea>' if kind == "json" else f'<input name="{name}"{how}{mode} autocomplete="off">'
    return f"<label>{escape(label)} <small>{escape(type)}</small>{inside}</label>"


def _select(name: str, type: str, kind: str, values: list[str], label: str) -> str:
    how = f' data-kind="{kind}"' if kind else ""
    options = "".join(f"<option>{escape(value)}</option>" for value in values if value)
    inside = f'<select name="{name}"{how}><option value="">made up</option>{options}</select>'
    return f"<label>{escape(label)} <small>{escape(type)}</small>{inside}</label>"


def _bare(shape: Shape) -> Shape:
    return shape.of if isinstance(shape, Nullable) else shape
