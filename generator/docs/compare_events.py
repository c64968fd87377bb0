"""EventSub's types, one by one: the spec compared with Twitch's pages."""

from collections.abc import Iterator

from attrs import evolve

from generator.docs.differences import Comparer, Difference, Fact, in_order, scopes, scopes_key
from generator.surface import EventType


def compare_events(comparer: Comparer, spec: dict[str, EventType], docs: dict[str, EventType]) -> list[Difference]:
    """A renamed type or version is reported once, and compared under its old name. A type that the page has but no longer lists counts as removed."""
    found: list[Difference] = []
    only_spec, only_docs = spec.keys() - docs.keys() - comparer.apart, docs.keys() - spec.keys() - comparer.apart
    renamed = dict(_renamed([spec[key] for key in only_spec], [docs[key] for key in only_docs]))
    for key in sorted({*spec, *docs} - set(renamed.values())):
        ours, theirs = spec.get(key), docs.get(renamed.get(key, key))
        if ours and theirs and theirs.listed:
            found += _event_type(comparer, ours, theirs)
        elif theirs and not ours:
            found.append(Difference(kind="added", where=key, spec=None, docs=key, source="spec/eventsub", anchor=theirs.anchor))
        elif ours:
            found.append(Difference(kind="removed", where=key, spec=key, docs=None, source=ours.source, anchor=ours.anchor))
    return found


def _renamed(ours: list[EventType], theirs: list[EventType]) -> Iterator[tuple[str, str]]:
    """Match one of our unmatched types with one of theirs, if the type is the same or only the name differs."""
    if len(ours) == len(theirs) == 1 and (ours[0].type == theirs[0].type or _alike(ours[0], theirs[0])):
        yield ours[0].key, theirs[0].key


def _tokens(ours: EventType, theirs: EventType) -> tuple[Fact, Fact]:
    """The tokens, which follow from the transports; where those alone differ, the transports."""
    if ours.tokens == theirs.tokens and ours.transports and theirs.transports:
        return in_order(ours.transports), in_order(theirs.transports)
    return in_order(ours.tokens), in_order(theirs.tokens)


def _alike(ours: EventType, theirs: EventType) -> bool:
    status = ours.status if theirs.status is None else theirs.status
    return ours == evolve(theirs, key=ours.key, title=ours.title, anchor=ours.anchor, status=status)


def _event_type(comparer: Comparer, ours: EventType, theirs: EventType) -> Iterator[Difference]:
    def differs(kind: str, spec: Fact, docs: Fact, part: str, where: str = ours.key) -> Iterator[Difference]:
        if spec != docs:
            yield Difference(kind=kind, where=where, spec=spec, docs=docs, source=ours.sources.get(part, ours.source), anchor=theirs.anchor)

    names = {theirs.key, *theirs.stated} - {ours.key}  # a page may call it by several names
    yield from differs("renamed", ours.key, ", ".join(sorted(names)) or ours.key, "")
    yield from differs("tokens", *_tokens(ours, theirs), "transports")
    yield from differs("scopes", *scopes(ours, theirs), scopes_key(ours, theirs))
    if theirs.status is not None:
        yield from differs("status", ours.status or None, theirs.status or None, "status")
    condition, event = f"{ours.key}.condition", f"{ours.key}.event"
    yield from differs("type", "object" + "[]" * ours.batching, "object" + "[]" * theirs.batching, "batching", event)
    told: set[tuple[str, str]] = set()
    for said in (theirs.condition, *([theirs.condition_again] if theirs.condition_again is not None else [])):
        for one in comparer.nodes(condition, theirs.anchor, ours.sources.get("condition", ours.source), ours.condition, said):
            if (one.kind, one.where) not in told:
                yield one
            told.add((one.kind, one.where))
    yield from comparer.nodes(event, theirs.anchor, ours.sources.get("event", ours.source), ours.event, theirs.event)
