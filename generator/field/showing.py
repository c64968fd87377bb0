"""The changes that reports require, for a terminal or a program."""

import json

import attrs
import click
from rich.console import Console
from rich.markup import escape

from generator.field.changes import Finding, Outcome
from generator.field.logs import Logs, Report

FORMATS = ("text", "json")


def show(outcome: Outcome, logs: Logs, kind: str) -> int:
    """Print the changes. Returns 0 if there is nothing to do, else 1."""
    if kind == "json":
        click.echo(json.dumps(_as_json(outcome, logs), indent=1, ensure_ascii=False))
    else:
        _text(outcome, logs)
    return 1 if outcome.findings or outcome.foreign else 0


def _as_json(outcome: Outcome, logs: Logs) -> dict[str, object]:
    return {
        "findings": [attrs.asdict(one) for one in outcome.findings],
        "settled": [attrs.asdict(one) for one in outcome.settled],
        "foreign": [{"report": attrs.asdict(one), "reason": reason} for one, reason in outcome.foreign],
        "damaged": [attrs.asdict(one) for one in logs.damaged],
    }


def _text(outcome: Outcome, logs: Logs) -> None:
    console = Console(highlight=False, soft_wrap=True, emoji=False)
    for one in outcome.findings:
        _finding(console, one)
    if outcome.foreign:
        console.print("[bold]The spec has no place for these; another version of the package may have reported them:[/]")
        for report, reason in outcome.foreign:
            console.print(f"  {escape(str(report))}  [dim]{escape(_times(report))}, by {escape(report.package)}[/]\n    {escape(reason)}")
    for problem in logs.damaged:
        console.print(f"[yellow]{escape(problem.source)}[/]: {escape(problem.message)}; the line was skipped")
    todo = len(outcome.findings)
    lead = f"[red]{_number(todo, 'line')} of the spec to look at[/]" if todo else "[green]✓[/] nothing to change in the spec"
    rest = f"; the spec already covers {len(outcome.settled)}" if outcome.settled else ""
    rest += f"; {len(outcome.foreign)} have no place in it" if outcome.foreign else ""
    console.print(f"{lead}, by {_number(len(logs.reports), 'report')}{rest}")


def _finding(console: Console, one: Finding) -> None:
    console.print(f"[bold]{escape(one.source)}[/]  {escape(one.what)}")
    for report in one.reports:
        console.print(f"  [yellow]{escape(str(report))}[/]  [dim]{_times(report)}[/]")
    for note in one.notes:
        console.print(f"  [dim]{escape(note)}[/]")
    for line in one.draft.splitlines():
        console.print(f"    {escape(line)}")
    console.print()


def _times(report: Report) -> str:
    when = report.first if report.first == report.last else f"from {report.first} to {report.last}"
    return f"{report.count}×, {when}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"
