"""Reports on programs, as text, as Markdown for an issue, or as JSON."""

from collections.abc import Iterable
from typing import Any

from attrs import asdict, frozen

from twitchapi_gen.moving.moves import Moves
from twitchapi_gen.moving.reading import Reading, Use

_VERDICTS = {
    "unused": "doesn't use it",
    "enough": "the new import is enough",
    "edits": "has lines to change by hand",
    "withdrawn": "uses what Twitch has withdrawn",
    "unreadable": "can't be read",
}
_MARKS = {"same": " ", "differs": "~", "edit": "!", "withdrawn": "✗"}


@frozen
class Program:
    """The result for one program. `written`: True if its imports were changed; `problem`: the reason why it couldn't be read or written."""

    path: str
    reading: Reading | None
    written: bool = False
    problem: str = ""


def as_text(programs: Iterable[Program], moves: Moves) -> str:
    lines: list[str] = []
    for one in _shown(programs):
        lines.append(f"{one.path}: {_said(one)}")
        lines += [_line(use) for use in one.reading.uses] if one.reading is not None else []
    return "\n".join([*lines, _summary(programs, moves), ""])


def _line(use: Use) -> str:
    note = f"  {use.note}" if use.note else ""
    today = f"  (today: {use.today})" if use.today and use.verdict != "edit" else ""
    return f"  {_MARKS[use.verdict]} {use.line:4}  {use.what}{note}{today}"


def as_markdown(programs: Iterable[Program], moves: Moves) -> str:
    """Return a report for an issue. Of the program, it contains only names of the library and the path."""
    lines = [f"**{_summary(programs, moves)}**", ""]
    for one in _shown(programs):
        lines += [f"### `{one.path}`: {_said(one)}", ""]
        if one.reading is not None and one.reading.uses:
            lines += ["| line | uses | | note | today |", "|---|---|---|---|---|"]
            lines += [
                f"| {use.line} | `{use.what}` | {use.verdict} | {_cell(use.note)} | {f'`{_cell(use.today)}`' if use.today else ''} |"
                for use in one.reading.uses
            ]
            lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(programs: Iterable[Program]) -> list[dict[str, Any]]:
    return [
        {
            "path": one.path,
            "verdict": "unreadable" if one.reading is None else one.reading.verdict,
            "written": one.written,
            "problem": one.problem,
            "uses": [asdict(use) for use in one.reading.uses] if one.reading is not None else [],
        }
        for one in programs
    ]


def _shown(programs: Iterable[Program]) -> list[Program]:
    return [one for one in programs if one.problem or (one.reading is not None and one.reading.uses)]


def _said(one: Program) -> str:
    if one.reading is None:
        return f"{_VERDICTS['unreadable']}: {one.problem}"
    return f"{_VERDICTS[one.reading.verdict]}{'; its imports are changed' if one.written else ''}{f'; {one.problem}' if one.problem else ''}"


def _summary(programs: Iterable[Program], moves: Moves) -> str:
    verdicts = ["unreadable" if one.reading is None else one.reading.verdict for one in programs]
    using = len(verdicts) - verdicts.count("unused") - verdicts.count("unreadable")
    counts = [(said, verdicts.count(kind)) for kind, said in _VERDICTS.items() if kind != "unused"]
    parts = "; ".join(f"{said}: {count}" for said, count in counts if count)
    return f"{len(verdicts)} {'file' if len(verdicts) == 1 else 'files'}, {using} with {moves.about}{f' ({parts})' if parts else ''}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
