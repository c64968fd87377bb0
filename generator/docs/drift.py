"""`spec/drift.yaml`: intentional differences between the spec and Twitch's pages. Each entry explains exactly the differences that it names."""

from pathlib import Path
from typing import Any, get_args

from attrs import define, field, frozen

from generator.docs.differences import Difference, Fact
from generator.kinds import is_array, is_object
from generator.surface import Layout
from generator.yaml_source import Problem, Source, SpecError, load

_KEYS = ("why", "evidence", "at")
_PLACE_KEYS = ("kind", "where", "spec", "docs", "pages")
_LAYOUTS = tuple(name for name in get_args(Layout) if name)
"""An endpoint or a subscription type, not a part of it."""


@frozen
class Explained:
    """One intentional difference. `source` is the line of drift.yaml, `pages` the layout that it applies to, "" for both."""

    kind: str
    where: str
    spec: Fact
    docs: Fact
    why: str
    evidence: str
    source: str
    pages: str = ""


@define
class Outcome:
    """The result after drift.yaml: differences without an explanation, and unused entries."""

    open: list[Difference] = field(factory=list[Difference])
    explained: list[tuple[Difference, Explained]] = field(factory=list[tuple[Difference, Explained]])
    idle: list[Problem] = field(factory=list[Problem])


def load_drift(folder: Path) -> list[Explained]:
    """Read drift.yaml; without the file there are no intentional differences. Raises SpecError."""
    path = folder / "drift.yaml"
    if not path.exists():
        return []
    problems: list[Problem] = []
    source = load(path, f"{folder.name}/drift.yaml", problems)
    found = list(_entries(source, problems)) if source is not None else []
    if problems:
        raise SpecError(problems)
    return found


def _entries(source: Source, problems: list[Problem]) -> list[Explained]:
    value: Any = source.value
    entries = value.get("drift") if is_object(value) else None
    if not is_array(entries):
        problems.append(Problem(source.at(()), "needs a list under `drift`"))
        return []
    found: list[Explained] = []
    for index, entry in enumerate(entries):
        if not _is_entry(entry):
            at = source.at(("drift", index))
            problems.append(Problem(at, f"an entry has {', '.join(_KEYS)}: texts, and a list of places; it may have pages"))
            continue
        for number, place in enumerate(entry["at"]):
            line = source.at(("drift", index, "at", number))
            wrong = _wrong(place, entry)
            if wrong:
                problems.append(Problem(line, wrong))
                continue
            pages = place.get("pages", entry.get("pages", ""))
            one = Explained(place["kind"], place["where"], place.get("spec"), place.get("docs"), entry["why"], entry["evidence"], line, pages)
            if any(_overlap(one, other) for other in found):
                problems.append(Problem(line, f"{one.kind} {one.where} is explained twice"))
            found.append(one)
    return found


def _is_entry(entry: Any) -> bool:
    if not is_object(entry) or set(entry) - {"pages"} != set(_KEYS):
        return False
    return is_array(entry["at"]) and all(isinstance(entry[key], str) for key in _KEYS[:2])


def _wrong(place: Any, entry: dict[str, Any]) -> str:
    """An error message for a place that can't be used; empty for one that can."""
    if not is_object(place) or not set(place) <= set(_PLACE_KEYS) or not {"kind", "where"} <= set(place):
        return f"a place has {', '.join(_PLACE_KEYS)}; omit spec or docs if that side has nothing, and pages for both layouts"
    if not isinstance(place["kind"], str) or not isinstance(place["where"], str):
        return "a place's kind and where are texts"
    said = [one["pages"] for one in (place, entry) if "pages" in one]
    if len(said) > 1 or any(one not in _LAYOUTS for one in said):
        return f"pages is {' or '.join(_LAYOUTS)}, set once: on the entry or on the place"
    return ""


def _overlap(one: Explained, other: Explained) -> bool:
    return (one.kind, one.where) == (other.kind, other.where) and (one.pages == other.pages or "" in (one.pages, other.pages))


def explain(differences: list[Difference], drift: list[Explained], *, layout: Layout = "html", with_events: bool = True) -> Outcome:
    """Remove differences that drift.yaml explains. If the values have changed since, a difference is open again and reported once.

    layout: the layout of the compared pages. Entries for the other layout are ignored. An entry without a layout was written for the old pages,
    which the new ones may have corrected: on the new pages, only entries for these alone are reported as unused.
    with_events: whether EventSub was compared; if not, its entries don't count as unused.
    """
    outcome = Outcome()
    met: set[tuple[str, str]] = set()
    here = [entry for entry in drift if entry.pages in ("", layout)]
    known = {(entry.kind, entry.where): entry for entry in here}
    for one in differences:
        entry = known.get((one.kind, one.where))
        if entry is not None:
            met.add((one.kind, one.where))
        if entry is not None and _same(entry.spec, one.spec) and _same(entry.docs, one.docs):
            outcome.explained.append((one, entry))
        else:
            outcome.open.append(one)
    for entry in here:
        compared = (with_events or "@" not in entry.where) and (layout == "html" or entry.pages == layout)
        if compared and (entry.kind, entry.where) not in met and not _gone(entry.where, outcome.open):
            outcome.idle.append(Problem(entry.source, f"explains a difference that isn't there any more: {entry.kind} {entry.where}"))
    return outcome


def _gone(where: str, found: list[Difference]) -> bool:
    """Whether another report already covers the place: the page lacks it, or has something else there."""
    return any(one.kind in ("removed", "type") and f"{where}.".startswith(f"{one.where}.") for one in found)


def apart(drift: list[Explained], layout: Layout = "html") -> frozenset[str]:
    """Places that only one side has, on purpose."""
    return frozenset(one.where for one in drift if one.kind in ("added", "removed") and one.pages in ("", layout))


def _same(ours: Fact, theirs: Fact) -> bool:
    if is_object(ours) and is_object(theirs):
        return ours.keys() == theirs.keys() and all(_same(ours[key], theirs[key]) for key in ours)
    return ours == theirs
