"""`spec/drift.yaml`: where the spec departs from Twitch's pages on purpose. Each entry explains exactly the differences it names."""

from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from generator.docs.differences import Difference, Fact
from generator.kinds import is_array, is_object
from generator.yaml_source import Problem, Source, SpecError, load

_KEYS = ("why", "evidence", "at")
_PLACE_KEYS = ("kind", "where", "spec", "docs")


@frozen
class Explained:
    """One difference that is meant. `source` is the line of drift.yaml."""

    kind: str
    where: str
    spec: Fact
    docs: Fact
    why: str
    evidence: str
    source: str


@define
class Outcome:
    """What is left after drift.yaml: differences without an explanation, and entries that explain nothing any more."""

    open: list[Difference] = field(factory=list[Difference])
    explained: list[tuple[Difference, Explained]] = field(factory=list[tuple[Difference, Explained]])
    idle: list[Problem] = field(factory=list[Problem])


def load_drift(folder: Path) -> list[Explained]:
    """Reads drift.yaml; no such file means no departures. Raises SpecError."""
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
        at = source.at(("drift", index))
        if not is_object(entry) or set(entry) != set(_KEYS) or not is_array(entry["at"]) or not all(isinstance(entry[key], str) for key in _KEYS[:2]):
            problems.append(Problem(at, f"an entry has {', '.join(_KEYS)}: texts, and a list of places"))
            continue
        for number, place in enumerate(entry["at"]):
            line = source.at(("drift", index, "at", number))
            if not is_object(place) or not set(place) <= set(_PLACE_KEYS) or not {"kind", "where"} <= set(place):
                problems.append(Problem(line, f"a place has {', '.join(_PLACE_KEYS)}; spec or docs may be left out where it has nothing"))
                continue
            if not isinstance(place["kind"], str) or not isinstance(place["where"], str):
                problems.append(Problem(line, "a place's kind and where are texts"))
                continue
            one = Explained(place["kind"], place["where"], place.get("spec"), place.get("docs"), entry["why"], entry["evidence"], line)
            if any((one.kind, one.where) == (other.kind, other.where) for other in found):
                problems.append(Problem(line, f"{one.kind} {one.where} is explained twice"))
            found.append(one)
    return found


def explain(differences: list[Difference], drift: list[Explained], *, with_events: bool = True) -> Outcome:
    """Takes away what drift.yaml explains. A difference whose values have changed since is open again, and told once.

    with_events: whether EventSub was compared; if not, what is explained there isn't missed.
    """
    known = {(one.kind, one.where): one for one in drift}
    outcome = Outcome()
    met: set[tuple[str, str]] = set()
    for one in differences:
        entry = known.get((one.kind, one.where))
        if entry is not None:
            met.add((one.kind, one.where))
        if entry is not None and _same(entry.spec, one.spec) and _same(entry.docs, one.docs):
            outcome.explained.append((one, entry))
        else:
            outcome.open.append(one)
    for entry in drift:
        if (entry.kind, entry.where) not in met and (with_events or "@" not in entry.where) and not _gone(entry.where, outcome.open):
            outcome.idle.append(Problem(entry.source, f"explains a difference that isn't there any more: {entry.kind} {entry.where}"))
    return outcome


def _gone(where: str, found: list[Difference]) -> bool:
    """Whether it is told already that the page has no such place any more, or something else there."""
    return any(one.kind in ("removed", "type") and f"{where}.".startswith(f"{one.where}.") for one in found)


def apart(drift: list[Explained]) -> frozenset[str]:
    """Places that only one side has, on purpose."""
    return frozenset(one.where for one in drift if one.kind in ("added", "removed"))


def _same(ours: Fact, theirs: Fact) -> bool:
    if is_object(ours) and is_object(theirs):
        return ours.keys() == theirs.keys() and all(_same(ours[key], theirs[key]) for key in ours)
    return ours == theirs
