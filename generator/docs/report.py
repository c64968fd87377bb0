"""The differences, for a terminal, a report or a program."""

import json
from collections.abc import Iterable
from itertools import groupby

import attrs
import click
from rich.console import Console
from rich.markup import escape

from generator.docs.differences import Difference, Fact
from generator.docs.drift import Outcome


def report(outcome: Outcome, over: str, kind: str) -> int:
    """Print unexplained differences; `over` names what was compared. Returns 0 if nothing differs and no entry of drift.yaml is unused, else 1."""
    if kind == "json":
        click.echo(json.dumps([attrs.asdict(one) for one in outcome.open], indent=1, ensure_ascii=False))
    elif kind == "markdown":
        click.echo(markdown(outcome.open))
    else:
        _text(outcome, over)
    for problem in outcome.idle:
        click.echo(str(problem), err=True)
    return 1 if outcome.open or outcome.idle else 0


def _text(outcome: Outcome, over: str) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for anchor, group in groupby(outcome.open, key=lambda one: one.anchor):
        console.print(f"[bold]{escape(anchor)}[/]")
        for one in group:
            console.print(f"  [yellow]{one.kind:<9}[/] {escape(one.where)}  [dim]{escape(one.source)}[/]")
            console.print(f"            spec: {escape(shown(one.spec))}\n            docs: {escape(shown(one.docs))}")
    count = f"[red]{len(outcome.open)} differences[/]" if outcome.open else "[green]✓[/] no difference"
    console.print(f"{count} over {over}; {len(outcome.explained)} more are explained by drift.yaml")


def markdown(found: Iterable[Difference]) -> str:
    """A table for an issue."""
    rows = [f"| {one.kind} | `{one.where}` | {_cell(one.spec)} | {_cell(one.docs)} | {one.source} |" for one in found]
    return "\n".join(["| kind | where | spec | docs | source |", "|---|---|---|---|---|", *rows, "", f"{len(rows)} differences"])


def _cell(value: Fact) -> str:
    return shown(value).replace("|", "\\|").replace("\n", " ")


def shown(value: Fact) -> str:
    """A value for reading: `-` when absent."""
    if value is None:
        return "-"
    if isinstance(value, list):
        return ", ".join(map(shown, value)) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{name} {shown(part)}" for name, part in value.items()) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)
