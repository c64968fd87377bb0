"""Entries of the docs that the spec lacks → drafts in the spec's files, beside handwritten entries."""

import re
from collections import Counter
from pathlib import Path

from generator import names
from generator.docs.draft import draft_group
from generator.docs.draft_events import draft_family, family_of
from generator.kinds import is_object
from generator.load import Spec, load_spec, suggest
from generator.surface import Endpoint, EventType, Surface
from generator.write import replace
from generator.yaml_source import Problem, SpecError, parse

_SECTION = re.compile(r"^(?:#.*\n)*(\w+):", re.M)  # with the comment right above it
_FILE_NAME = re.compile(r"[a-z0-9_]{1,100}")
_ORDER = ("group", "family", "enums", "models", "inputs", "operations", "types")
_SPACED = ("operations", "types")  # a blank line between their entries
_START = {"scopes.yaml": "scopes: {}\n", "glossary.yaml": "names: {}\n"}


def import_docs(folder: Path, docs: Surface, only: frozenset[str] = frozenset()) -> list[str]:
    """Add drafts, and return a line about each. Raises SpecError if the spec can't be read, if a draft can't be inserted into a file as it is
    written, if no file can be named after its group, and for an `only` that the docs lack. Then it changes nothing.
    """
    known = [*docs.endpoints, *docs.scopes, *(docs.events or ())]
    unknown = only.difference(known)
    if unknown:
        raise SpecError([Problem("--only", f"the docs have no {name!r}{suggest(name, known)}") for name in sorted(unknown)])
    (folder / "helix").mkdir(parents=True, exist_ok=True)
    replace({folder / name: start for name, start in _START.items() if not (folder / name).exists()}, folder)
    spec = load_spec(folder)
    there = {anchor for group in spec.groups.values() for anchor in group.operations}
    taken = {name for group in spec.groups.values() for name in (*group.enums, *group.models, *group.inputs)} | {"Pagination"}
    missing: dict[str, list[Endpoint]] = {}
    for anchor, endpoint in docs.endpoints.items():
        if anchor not in there and (not only or anchor in only):
            missing.setdefault(endpoint.group, []).append(endpoint)
    families = _missing_types(spec, docs, only)
    first = {group: found[0].anchor for group, found in missing.items()} | {family: found[0].key for family, found in families.items()}
    nameless = [name for name in first if not _FILE_NAME.fullmatch(names.module(name))]
    if nameless:
        raise SpecError([Problem(first[name], f"no file can be named after its group, {name[:40]!r}") for name in nameless])
    added: list[str] = []
    texts: dict[Path, str] = {}
    for group, endpoints in missing.items():
        path = folder / "helix" / f"{names.module(group)}.yaml"
        draft = draft_group(group, endpoints, taken)
        texts[path] = merged(_read(path), draft) if path.exists() else draft
        added += [f"{folder.name}/helix/{path.name}: {endpoint.anchor}" for endpoint in endpoints]
    taken = {name for family in spec.events.values() for name in (*family.enums, *family.models)} | {"Pagination"}
    for family, types in families.items():
        path = folder / "eventsub" / f"{names.module(family)}.yaml"
        draft = draft_family(family, types, taken)
        texts[path] = merged(_read(path), draft) if path.exists() else draft
        added += [f"{folder.name}/eventsub/{path.name}: {one.key}" for one in types]
    scopes = [name for name in docs.scopes if name not in spec.scopes and (not only or name in only)]
    if scopes:
        path = folder / "scopes.yaml"
        text = re.sub(r"^scopes: \{\}$", "scopes:", _read(path), flags=re.M).rstrip("\n")
        texts[path] = "\n".join([text, *(f"  {name}:" for name in scopes), ""])
        added += [f"{folder.name}/scopes.yaml: {name}" for name in scopes]
    problems = [problem for path, text in texts.items() for problem in _lost(path, folder, text)]
    if problems:
        raise SpecError(problems)
    for path in texts:
        path.parent.mkdir(exist_ok=True)
    replace(texts, folder)
    return added


def _missing_types(spec: Spec, docs: Surface, only: frozenset[str]) -> dict[str, list[EventType]]:
    """Family → its new types. Each type goes to the family with most types of the same prefix, or to a new family."""
    there = {key: family.family for family in spec.events.values() for key in family.types}
    found: dict[str, list[EventType]] = {}
    for key, one in (docs.events or {}).items():
        if key not in there and (not only or key in only):
            beginning = _beginning(one.type)
            alike = Counter(family for other, family in there.items() if _beginning(other) == beginning)
            family = alike.most_common(1)[0][0] if alike else family_of(one.type)
            found.setdefault(family, []).append(one)
    return found


def _beginning(key: str) -> str:
    """`channel.poll` of `channel.poll.begin@1`."""
    return key.partition("@")[0].rpartition(".")[0]


def _read(path: Path) -> str:
    """The complete text, including carriage returns."""
    return path.read_bytes().decode("utf-8")


def _lost(path: Path, folder: Path, text: str) -> list[Problem]:
    """The reason why the text can't replace the file: it isn't YAML, or it would change handwritten content."""
    shown = path.relative_to(folder.parent).as_posix()
    problems: list[Problem] = []
    new, old = parse(text, shown, problems), parse(_read(path), shown, []) if path.exists() else None
    reasons = [problem.message for problem in problems]
    if new is not None and old is not None and is_object(new.value) and is_object(old.value):
        reasons += [f"{name!r} would change" for name, value in old.value.items() if not _holds(new.value.get(name), value)]
    if not reasons:
        return []
    return [Problem(f"{shown}:1", f"drafts can't be added to this file unless it is in block style, indented by two spaces ({reasons[0]})")]


def _holds(new: object, old: object) -> bool:
    return new == old or (is_object(new) and is_object(old) and all(new.get(key) == value for key, value in old.items()))


def merged(text: str, draft: str) -> str:
    """A file with the draft's enums, models, inputs and operations or types after its own. The file loses no character."""
    ours, theirs = _sections(text if text.endswith("\n") else f"{text}\n"), _sections(draft)
    order = list(ours)
    for name in _ORDER[2:]:
        if name in ours and name in theirs:
            kept = ours[name][: ours[name].index("\n", len(ours[name].rstrip()))]  # to the end of the last line that isn't blank
            _, _, lines = theirs[name].partition("\n")
            ours[name] = kept + ("\n\n" if name in _SPACED else "\n") + lines.rstrip() + ours[name][len(kept) :]
        elif name in theirs:
            behind = [order.index(later) for later in _ORDER[_ORDER.index(name) :] if later in order]
            order.insert(min(behind, default=len(order)), name)
    text = ""
    for name in order:
        text += ours[name] if name in ours else ("" if text.endswith("\n\n") else "\n") + f"{theirs[name].rstrip()}\n\n"
    return text if order[-1] in ours else text.removesuffix("\n")


def _sections(text: str) -> dict[str, str]:
    """Top-level key → its text, up to the next key. The text before the first key is under an empty key."""
    starts = [(found.start(), found.group(1)) for found in _SECTION.finditer(text)]
    parts = {"": text[: starts[0][0] if starts else len(text)]}
    for (start, name), (end, _) in zip(starts, [*starts[1:], (len(text), "")], strict=True):
        parts[name] = text[start:end]
    return parts
