"""What the docs have and the spec lacks → drafts, put into the spec's files beside what people wrote."""

import re
from pathlib import Path

from generator import names
from generator.docs.draft import draft_group
from generator.load import load_spec, suggest
from generator.surface import Endpoint, Surface
from generator.yaml_source import Problem, SpecError

_SECTION = re.compile(r"^(\w+):", re.M)
_ORDER = ("group", "enums", "models", "inputs", "operations")


def import_docs(folder: Path, docs: Surface, only: frozenset[str] = frozenset()) -> list[str]:
    """Adds drafts, and returns a line about each. Raises SpecError when the spec can't be read, and for an `only` that the docs don't have."""
    (folder / "helix").mkdir(parents=True, exist_ok=True)
    for name, start in (("scopes.yaml", "scopes: {}\n"), ("glossary.yaml", "names: {}\n")):
        if not (folder / name).exists():
            (folder / name).write_text(start, encoding="utf-8")
    unknown = only - docs.endpoints.keys() - docs.scopes.keys()
    if unknown:
        raise SpecError([Problem("--only", f"the docs have no {name!r}{suggest(name, [*docs.endpoints, *docs.scopes])}") for name in sorted(unknown)])
    spec = load_spec(folder)
    there = {anchor for group in spec.groups.values() for anchor in group.operations}
    taken = {name for group in spec.groups.values() for name in (*group.enums, *group.models, *group.inputs)} | {"Pagination"}
    missing: dict[str, list[Endpoint]] = {}
    for anchor, endpoint in docs.endpoints.items():
        if anchor not in there and (not only or anchor in only):
            missing.setdefault(endpoint.group, []).append(endpoint)
    added: list[str] = []
    for group, endpoints in missing.items():
        path = folder / "helix" / f"{names.module(group)}.yaml"
        draft = draft_group(group, endpoints, taken)
        path.write_text(merged(path.read_text(encoding="utf-8"), draft) if path.exists() else draft, encoding="utf-8")
        added += [f"{folder.name}/helix/{path.name}: {endpoint.anchor}" for endpoint in endpoints]
    scopes = [name for name in docs.scopes if name not in spec.scopes and (not only or name in only)]
    if scopes:
        path = folder / "scopes.yaml"
        text = path.read_text(encoding="utf-8").replace("scopes: {}", "scopes:").rstrip("\n")
        path.write_text("\n".join([text, *(f"  {name}:" for name in scopes), ""]), encoding="utf-8")
        added += [f"{folder.name}/scopes.yaml: {name}" for name in scopes]
    return added


def merged(text: str, draft: str) -> str:
    """A group's file with the draft's enums, models, inputs and operations behind its own. Not a character of the file is lost."""
    ours, theirs = _sections(text), _sections(draft)
    for name in _ORDER[1:]:
        if name not in theirs:
            continue
        _, _, lines = theirs[name].partition("\n")
        gap = "\n\n" if name == "operations" else "\n"
        ours[name] = f"{ours[name].rstrip()}{gap}{lines.rstrip()}\n\n" if name in ours else theirs[name]
    ordered = [ours.pop(name) for name in ("", *_ORDER) if name in ours]
    return "".join([*ordered, *ours.values()]).rstrip() + "\n"


def _sections(text: str) -> dict[str, str]:
    """Top-level key → its text, from the key to the next one; what stands before the first is under an empty key."""
    starts = [(found.start(), found.group(1)) for found in _SECTION.finditer(text)]
    parts = {"": text[: starts[0][0] if starts else len(text)]}
    for (start, name), (end, _) in zip(starts, [*starts[1:], (len(text), "")], strict=True):
        parts[name] = text[start:end]
    return parts
