"""Two surfaces, one by one: the spec compared with Twitch's pages."""

from collections.abc import Iterator

from generator.docs.compare_events import compare_events
from generator.docs.differences import Comparer, Difference, Fact, in_order, scopes, scopes_key
from generator.surface import Endpoint, Surface


def compare(spec: Surface, docs: Surface, apart: frozenset[str] = frozenset()) -> list[Difference]:
    """Every difference. `apart` are places known to exist on one side only."""
    comparer = Comparer(apart)
    found: list[Difference] = []
    for anchor in sorted({*spec.endpoints, *docs.endpoints}):
        ours, theirs = spec.endpoints.get(anchor), docs.endpoints.get(anchor)
        if ours and theirs:
            found += _endpoint(comparer, ours, theirs)
        elif theirs:
            found.append(Difference(kind="added", where=anchor, spec=None, docs=f"{theirs.method} {theirs.path}", source="spec/helix", anchor=anchor))
        elif ours:
            found.append(Difference(kind="removed", where=anchor, spec=f"{ours.method} {ours.path}", docs=None, source=ours.source, anchor=anchor))
    for name in sorted({*spec.scopes, *docs.scopes}):
        if name not in spec.scopes:
            found.append(Difference(kind="added", where=f"scope.{name}", spec=None, docs=name, source="spec/scopes.yaml:1", anchor="scopes"))
        elif name not in docs.scopes:
            found.append(Difference(kind="removed", where=f"scope.{name}", spec=name, docs=None, source=spec.scopes[name].source, anchor="scopes"))
    if spec.events is not None and docs.events is not None:
        found += compare_events(comparer, spec.events, docs.events)
    return found


def _endpoint(comparer: Comparer, ours: Endpoint, theirs: Endpoint) -> Iterator[Difference]:
    def differs(kind: str, spec: Fact, docs: Fact, key: str = "") -> Iterator[Difference]:
        if spec != docs:
            source = ours.sources.get(key or kind, ours.source)
            yield Difference(kind=kind, where=ours.anchor, spec=spec, docs=docs, source=source, anchor=ours.anchor)

    yield from differs("method", ours.method, theirs.method)
    yield from differs("path", ours.path, theirs.path)
    yield from differs("tokens", in_order(ours.tokens), in_order(theirs.tokens))
    yield from differs("scopes", *scopes(ours, theirs), scopes_key(ours, theirs))
    yield from differs("codes", in_order(ours.codes), in_order(theirs.codes))
    if theirs.status is not None:
        yield from differs("status", ours.status or None, theirs.status or None)
    for part in ("query", "body", "response"):
        source = ours.sources.get(part, ours.source)
        yield from comparer.nodes(f"{ours.anchor}.{part}", ours.anchor, source, getattr(ours, part), getattr(theirs, part))
