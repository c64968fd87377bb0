"""Find a program's uses of an old library, line by line, with the modern equivalents. Runs and changes nothing."""

import ast
import re
import warnings
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Literal

from attrs import define, field, frozen

from twitchapi_gen.moving.moves import Move, Moves

UseVerdict = Literal["same", "differs", "edit", "withdrawn"]
Verdict = Literal["unused", "enough", "edits", "withdrawn"]
_NOTHING = "there is nothing in its place"


@frozen(order=True)
class Use:
    """A name that a program uses. `what`: its old name; `note`: a difference or a necessary change; `today`: the modern call."""

    line: int
    what: str
    verdict: UseVerdict
    note: str = ""
    today: str = ""


@frozen
class Edit:
    """A place in the source, in bytes of its line, and its replacement."""

    line: int
    start: int
    end: int
    text: str


@frozen
class Reading:
    """A program. `uses` are in order of lines."""

    uses: tuple[Use, ...]
    edits: tuple[Edit, ...]

    @property
    def verdict(self) -> Verdict:
        """`enough`: it runs with other imports; `edits`: lines must be changed by hand; `withdrawn`: it uses what Twitch no longer has."""
        found = {use.verdict for use in self.uses}
        if not found:
            return "unused"
        return "withdrawn" if "withdrawn" in found else "edits" if "edit" in found else "enough"


@frozen
class Bound:
    """The meaning of a name in the program. `kind`: the package, a module of it, one of its classes, or an object of a class."""

    kind: Literal["package", "module", "class", "object"]
    name: str = ""


@define
class _Program:
    """The state of reading. `names`: meanings by dotted text, such as `self.twitch`, anywhere in the file."""

    moves: Moves
    source: list[bytes]
    names: dict[str, Bound] = field(factory=dict[str, Bound])
    uses: set[Use] = field(factory=set[Use])
    edits: list[Edit] = field(factory=list[Edit])
    tree: ast.Module = field(factory=lambda: ast.Module([], []))

    def verdict(self, note: str) -> UseVerdict:
        """A name that exists: whether its new import is enough. Without a module that has the old names, each line must be changed."""
        return ("differs" if note else "same") if self.moves.face else "edit"

    def use(self, node: ast.AST, what: str, verdict: UseVerdict, note: str = "", today: str = "") -> None:
        self.uses.add(Use(getattr(node, "lineno", 1), what, verdict, note, today))


def read(source: bytes, moves: Moves) -> Reading:
    """Find the program's uses of the library. Raises SyntaxError, or ValueError for a source with a NUL."""
    program = _Program(moves, source.splitlines(keepends=True))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the program's own warnings are irrelevant
        program.tree = ast.parse(source)
    for node in ast.walk(program.tree):
        if isinstance(node, ast.Import):
            _import(program, node)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and _is_ours(program, node.module or ""):
            _import_from(program, node)
    if program.uses:
        _bind(program)
        _subclasses(program)
        called = {id(node.func): node for node in ast.walk(program.tree) if isinstance(node, ast.Call)}
        for node in ast.walk(program.tree):
            if isinstance(node, ast.Attribute):
                _attribute(program, node, called.get(id(node)))
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                _name(program, node)
            elif isinstance(node, ast.Await | ast.AsyncFor):
                _awaited(program, node)
    _texts(program)
    return Reading(tuple(sorted(program.uses)), tuple(program.edits))


def _is_ours(program: _Program, module: str) -> bool:
    return module.partition(".")[0] == program.moves.package


def _import(program: _Program, node: ast.Import) -> None:
    for alias in node.names:
        if not _is_ours(program, alias.name):
            continue
        module = alias.name.partition(".")[2]
        if not program.moves.face:
            name = alias.asname or alias.name.partition(".")[0]
            program.names[name] = Bound("module", module) if module and alias.asname else Bound("package")
            program.use(node, f"import {alias.name}", "edit", program.moves.notes.get(module, _NOTHING))
            continue
        if module and not _known_module(program, node, module):
            continue
        target = f"{program.moves.target}.{module}" if module else program.moves.target
        if alias.asname is not None:
            text = f"{target} as {alias.asname}"
            program.names[alias.asname] = Bound("module", module) if module else Bound("package")
        else:  # it binds the package, with its modules as attributes
            text = f"{program.moves.target} as {program.moves.package}"
            program.names[program.moves.package] = Bound("package")
        program.edits.append(Edit(alias.lineno, alias.col_offset, alias.end_col_offset or 0, text))
        program.use(node, f"import {alias.name}", "same", today=f"import {text}")


def _import_from(program: _Program, node: ast.ImportFrom) -> None:
    module = (node.module or "").partition(".")[2]
    if module and module not in program.moves.exports and not program.moves.face:
        program.use(node, node.module or "", "edit", _NOTHING)
        return
    if module and not _known_module(program, node, module):
        return
    exports = program.moves.exports[module] if module else program.moves.top | frozenset(program.moves.exports)
    found = _where(program, node) if program.moves.face else None
    if found is not None:
        program.edits.append(found)
    names = sorted(exports) if any(alias.name == "*" for alias in node.names) else []
    for alias in node.names:
        if alias.name == "*":
            program.use(node, f"from {node.module} import *", "same", today=f"from {_target(program, module)} import *")
        elif alias.name in exports or not program.moves.face:
            note = program.moves.notes.get(f"{module}.{alias.name}".removeprefix("."), "")
            new = f"from {_target(program, module)} import {alias.name}" if program.moves.face else ""
            program.use(node, f"{node.module}.{alias.name}", program.verdict(note), note if program.moves.face else note or _NOTHING, new)
            names.append(alias.name)
        else:
            program.use(node, f"{node.module}.{alias.name}", "edit", f"{node.module} had no {alias.name}{_nearest(alias.name, exports)}")
    shown = {alias.name: alias.asname or alias.name for alias in node.names}
    for name in names:
        if (inner := f"{module}.{name}".removeprefix(".")) in program.moves.exports:
            program.names[shown.get(name, name)] = Bound("module", inner)
        else:
            program.names[shown.get(name, name)] = Bound("class", name)


def _known_module(program: _Program, node: ast.stmt, module: str) -> bool:
    if module in program.moves.exports:
        return True
    head, others = module.partition(".")[0], program.moves.others
    version = f": that is of {others[head]} (see --from)" if head in others else _nearest(module, program.moves.exports)
    program.use(node, f"{program.moves.package}.{module}", "edit", f"{program.moves.about} has no module {module}{version}")
    return False


def _target(program: _Program, module: str) -> str:
    return f"{program.moves.target}.{module}" if module else program.moves.target


def _where(program: _Program, node: ast.ImportFrom) -> Edit | None:
    """Find the package's name in the lines of an import, since the tree lacks its position. The name can be on a separate line."""
    for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
        start = node.col_offset if line == node.lineno else 0
        found = re.compile(rb"\b%s\b" % program.moves.package.encode()).search(program.source[line - 1], start)
        if found is not None:
            return Edit(line, found.start(), found.end(), program.moves.target)
    return None


def _bind(program: _Program) -> None:
    """Find the names of objects of the old classes, by assignments, annotations and other names."""
    pairs = list(_assigned(program.tree))
    before = -1
    while before != len(program.names):
        before = len(program.names)
        for name, value in pairs:
            bound = _bound(program, value)
            if bound is not None and name not in program.names:
                program.names[name] = bound


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Yield dotted names and their values; the value of a parameter is a call of its annotation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            yield from ((name, node.value) for target in node.targets if (name := dotted(target)))
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and (name := dotted(node.target)):
            if isinstance(node, ast.AnnAssign):
                yield name, ast.Call(_plain(node.annotation), [], [])
            if node.value is not None:
                yield name, node.value
        elif isinstance(node, ast.arg) and node.annotation is not None:
            yield node.arg, ast.Call(_plain(node.annotation), [], [])
        elif isinstance(node, ast.withitem) and node.optional_vars is not None and (name := dotted(node.optional_vars)):
            yield name, node.context_expr


def _subclasses(program: _Program) -> None:
    """Find what a program's own classes take from an old class: the methods that they define in its place, and those that they call."""
    for node in ast.walk(program.tree):
        if not isinstance(node, ast.ClassDef):
            continue
        bases = [bound.name for one in node.bases if (bound := _bound(program, one)) is not None and bound.kind == "class"]
        base = next((one for one in bases if one in program.moves.members), None)
        if base is None:
            continue
        members = program.moves.members[base]
        own = {one.name for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}
        called = {id(one.func): one for one in ast.walk(node) if isinstance(one, ast.Call)}
        for one in node.body:
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) and one.name in members:
                _moved(program, one, base, members[one.name], None, one.name)
        for inner in ast.walk(node):
            if (
                isinstance(inner, ast.Attribute)
                and isinstance(inner.value, ast.Name)
                and inner.value.id == "self"
                and inner.attr in members.keys() - own
            ):
                _moved(program, inner, base, members[inner.attr], called.get(id(inner)))


def _plain(annotation: ast.expr) -> ast.expr:
    """Return the class in an annotation; parses text, and unpacks `Optional[…]` and `… | None`."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            return _plain(ast.parse(annotation.value, mode="eval").body)
        except SyntaxError:
            return annotation
    if isinstance(annotation, ast.Subscript) and (dotted(annotation.value) or "").endswith("Optional"):
        return _plain(annotation.slice)
    if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
        return _plain(annotation.left)
    return annotation


def dotted(node: ast.AST) -> str | None:
    """`a.b.c` of names and attributes, None of anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (left := dotted(node.value)) is not None:
        return f"{left}.{node.attr}"
    return None


def _bound(program: _Program, node: ast.expr) -> Bound | None:
    """Return the meaning of an expression, or None if it is unknown."""
    if isinstance(node, ast.Await):
        return _bound(program, node.value)
    if isinstance(node, ast.Call):
        kind = _bound(program, node.func)
        return Bound("object", kind.name) if kind is not None and kind.kind == "class" and kind.name in program.moves.members else None
    name = dotted(node)
    if name is not None and name in program.names:
        return program.names[name]
    if isinstance(node, ast.Attribute) and (left := _bound(program, node.value)) is not None:
        if left.kind == "package":
            return Bound("module", node.attr) if node.attr in program.moves.exports else Bound("class", node.attr)
        if left.kind == "module":
            inner = f"{left.name}.{node.attr}"
            return Bound("module", inner) if inner in program.moves.exports else Bound("class", node.attr)
    return None


def _attribute(program: _Program, node: ast.Attribute, call: ast.Call | None) -> None:
    owner = _bound(program, node.value)
    moves = program.moves
    if owner is None:
        _by_name_alone(program, node, call)
    elif owner.kind in ("package", "module"):
        known = moves.exports[owner.name] if owner.kind == "module" else moves.top | frozenset(moves.exports)
        known |= frozenset(name.rpartition(".")[2] for name in moves.exports if name.rpartition(".")[0] == owner.name)
        what = ".".join(filter(None, (moves.package, owner.name, node.attr)))
        note = moves.notes.get(f"{owner.name}.{node.attr}", "")
        if node.attr in known or not moves.face:
            if note or moves.face:  # without a note, the import has said it
                program.use(node, what, program.verdict(note), note)
        elif not node.attr.startswith("__"):
            program.use(node, what, "edit", f"there was no such name{_nearest(node.attr, known)}")
    elif owner.name in moves.members:
        move = moves.members[owner.name].get(node.attr)
        if move is not None:
            _moved(program, node, owner.name, move, call)
        elif moves.face and not node.attr.startswith("__"):
            private = "it is private, and made otherwise here" if node.attr.startswith("_") else f"{moves.version} had no such name"
            program.use(node, f"{owner.name}.{node.attr}", "edit", f"{private}{_nearest(node.attr, moves.members[owner.name])}")
    elif (note := moves.enums.get(owner.name, {}).get(node.attr, "")) != "":
        program.use(node, f"{owner.name}.{node.attr}", "differs", note)


def _by_name_alone(program: _Program, node: ast.Attribute, call: ast.Call | None) -> None:
    """Handle a call on an unknown object, by a distinctive name that only one old class had."""
    owners = [(kind, members[node.attr]) for kind, members in program.moves.members.items() if node.attr in members]
    if call is not None and len(owners) == 1 and owners[0][1].parameters is not None and "_" in node.attr:
        _moved(program, node, owners[0][0], owners[0][1], call)


def _moved(program: _Program, node: ast.AST, kind: str, move: Move, call: ast.Call | None, name: str = "") -> None:
    what = f"{kind}.{name or getattr(node, 'attr', '')}"
    if call is None or move.parameters is None or not program.moves.face:
        program.use(node, what, move.verdict if program.moves.face else "edit", move.note, move.today)
        return
    given = [name for name, _ in zip(move.parameters, call.args, strict=False)] + [word.arg for word in call.keywords if word.arg is not None]
    dropped = [f"{name} has no effect: {why}" for name, why in (move.dropped or {}).items() if name in given]
    if problem := _misfit(move.parameters, call):
        program.use(node, what, "edit", problem)
    elif dropped:
        program.use(node, what, "differs", " ".join(dropped), move.call(given))
    else:
        program.use(node, what, move.verdict, move.note, move.call(given))


def _misfit(known: tuple[str, ...], call: ast.Call) -> str:
    """Return the reason why the call doesn't fit the parameters."""
    if len(call.args) > len(known) and not any(isinstance(one, ast.Starred) for one in call.args):
        return f"it takes {len(known)} arguments, not {len(call.args)}"
    unknown = [word.arg for word in call.keywords if word.arg is not None and word.arg not in known]
    return f"it has no parameter {unknown[0]}{_nearest(unknown[0], known)}" if unknown else ""


def _name(program: _Program, node: ast.Name) -> None:
    """Handle a name from a star import; only used names count."""
    bound = program.names.get(node.id)
    if bound is not None and bound.kind == "class" and bound.name in program.moves.members:
        today = f"{program.moves.target}.{program.moves.home(bound.name)}{bound.name}" if program.moves.face else ""
        program.use(node, bound.name, program.verdict(""), program.moves.notes.get(bound.name, ""), today)


def _awaited(program: _Program, node: ast.Await | ast.AsyncFor) -> None:
    value = node.value if isinstance(node, ast.Await) else node.iter
    if not isinstance(value, ast.Call) or program.moves.asynchronous:
        return
    how = "await" if isinstance(node, ast.Await) else "async for"
    owner = _bound(program, value.func.value) if isinstance(value.func, ast.Attribute) else _bound(program, value)
    if owner is not None and owner.kind == "object":
        what = f"{owner.name}.{value.func.attr}" if isinstance(value.func, ast.Attribute) else owner.name
        program.use(node, f"{how} {what}", "edit", f"{program.moves.version} isn't asynchronous: `{how}` is of versions 3 and 4 (see --from)")


def _texts(program: _Program) -> None:
    """Handle texts that name the package, in loggers, patches and dynamic imports."""
    pattern = re.compile(rf"{re.escape(program.moves.package)}(\.\w+)*")
    for node in ast.walk(program.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and pattern.fullmatch(node.value):
            program.use(
                node, repr(node.value), "edit", "a text names the package: a logger is called 'twitchapi_gen' here, an import needs the new name"
            )


def _nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""
