"""The terminal display of long operations and of errors."""

from collections.abc import Generator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape

from generator.yaml_source import SpecError

console = Console(stderr=True, highlight=False, emoji=False)


@contextmanager
def step(text: str) -> Generator[None]:
    """Show the progress of an operation on a terminal; elsewhere nothing."""
    with console.status(text):
        yield


def done(text: str) -> None:
    console.print(f"[green]✓[/] {escape(text)}", soft_wrap=True)


def failed(text: str) -> None:
    console.print(f"[red]✗[/] {escape(text)}", soft_wrap=True)


def show_problems(error: SpecError) -> None:
    """Print each problem on its own line, with a place that editors can open."""
    for problem in error.problems:
        console.print(f"[bold]{escape(problem.source)}[/]: {escape(problem.message)}", soft_wrap=True)
    count = len(error.problems)
    failed(f"{count} problem{'s' * (count != 1)} in the spec; nothing was written")
