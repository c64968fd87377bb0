"""`make soak`: all soaks, or the named ones, one after another. Exits with 1 if a figure isn't reached."""

import pkgutil
import sys
from importlib import import_module

from rich.console import Console
from rich.table import Table

from benchmarks import soak
from benchmarks.soak.figures import Figure

_TOOLS = {"__main__", "figures"}


def main(wanted: list[str]) -> int:
    names = [one.name for one in pkgutil.iter_modules(soak.__path__) if one.name not in _TOOLS and not one.name.startswith("_")]
    unknown = set(wanted) - set(names)
    if unknown:
        print(f"there is no soak {', '.join(sorted(unknown))}; there are: {', '.join(names)}")
        return 2
    console, missed = Console(), 0
    for name in wanted or names:
        with console.status(f"{name} …"):
            figures: list[Figure] = import_module(f"benchmarks.soak.{name}").run()
        table = Table("what", "measured", "reach", "", title=name, title_justify="left")
        for one in figures:
            reach = "" if one.reach is None else f"{one.sign} {one.reach:,g} {one.unit}"
            table.add_row(one.what, f"{one.value:,.6g} {one.unit}", reach, "✓" if one.reached else "✗ missed")
            missed += not one.reached
        console.print(table)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
