"""The differences, for a terminal, a report or a program."""

import json
from collections.abc import Iterable
from itertools import groupby

import attrs
import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from generator.docs.compare import Difference, Fact, compare
from generator.surface import Surface

FORMATS = ("text", "markdown", "json")


def report(spec: Surface, docs: Surface, kind: str) -> int:
    """Prints what differs. 0 when nothing does, else 1."""
    found = compare(spec, docs)
    if kind == "json":
        click.echo(json.dumps([attrs.asdict(one) for one in found], indent=1, ensure_ascii=False))
    elif kind == "markdown":
        click.echo(markdown(found))
    else:
        _text(found, len(docs.endpoints))
    return 1 if found else 0


def _text(found: list[Difference], endpoints: int) -> None:
    console = Console(highlight=False)
    for anchor, group in groupby(found, key=lambda one: one.anchor):
        console.print(f"[bold]{escape(anchor)}[/]")
        table = Table(box=None, padding=(0, 2, 0, 2), show_header=False)
        for one in group:
            table.add_row(
                f"[yellow]{one.kind}[/]",
                escape(one.where),
                f"[dim]{escape(one.source)}[/]",
                escape(f"spec: {shown(one.spec)}  docs: {shown(one.docs)}"),
            )
        console.print(table)
    console.print(f"{len(found)} differences over {endpoints} endpoints" if found else f"[green]✓[/] no differences over {endpoints} endpoints")


def markdown(found: Iterable[Difference]) -> str:
    """A table that can be pasted into an issue."""
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
    return str(value)
