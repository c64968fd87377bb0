"""`make mutate`: all groups, or those named. Exits 1 where a survivor isn't in the list, or fewer than 90 % of a group's mutants are killed."""

import json
import sys
import time

from attrs import asdict
from rich.console import Console
from rich.table import Table

from tests.mutation.constants import changed
from tests.mutation.copying import copied
from tests.mutation.groups import Group, groups, reasons
from tests.mutation.mutants import Key, Mutant
from tests.mutation.tool import CACHE, mutated

REACH = 90.0


def main(wanted: list[str]) -> int:
    known = groups()
    if unknown := set(wanted) - set(known):
        print(f"there is no group {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
        return 2
    console, listed, well = Console(), reasons(), True
    table = Table("group", "mutants", "killed", "%", "survivors listed", "not listed", "seconds")
    for name in wanted or known:
        began = time.monotonic()
        with console.status(f"{name} …"):
            found = _run(known[name])
        survivors = {mutant.key for mutant in found if mutant.survived}
        new = survivors - set(listed)
        killed = sum(not mutant.survived for mutant in found)
        share = 100 * killed / len(found)
        well = well and not new and share >= REACH
        cells = (len(found), killed, f"{share:.1f}", len(survivors & set(listed)), len(new), round(time.monotonic() - began))
        table.add_row(name, *map(str, cells))
        _tell(new, {key for key in listed if key[0] in known[name].paths} - survivors, {mutant.key for mutant in found})
    console.print(table)
    if not well:
        print(f"Not well: every survivor needs a test that kills it, or a reason in tests/mutation/survivors.yaml; {REACH:g} % must be killed.")
    return 0 if well else 1


def _run(group: Group) -> list[Mutant]:
    with copied() as copy:
        found = [*mutated(group, copy), *changed(group, copy)]  # in this order: mutmut tells at once where the tests fail without any change
    (CACHE / f"{group.name}.json").write_text(json.dumps([asdict(mutant) for mutant in found], indent=1, ensure_ascii=False))
    return found


def _tell(new: set[Key], gone: set[Key], made: set[Key]) -> None:
    for file, where, was, becomes in sorted(new):
        print(f"survived: {file}, {where}\n  - {was}\n  + {becomes}")
    for key in sorted(gone):
        file, where, was, becomes = key
        print(f"listed, but {'killed' if key in made else 'no longer made'}: {file}, {where}\n  - {was}\n  + {becomes}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
