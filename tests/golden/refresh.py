"""`python -m tests.golden.refresh` writes `expected/` anew, after the templates or the tiny spec changed on purpose.

Read the diff before you commit it.
"""

from generator.write import apply, compare
from tests.golden.golden import EXPECTED, generated


def main() -> None:
    changes = compare(generated(), EXPECTED)
    apply(changes, EXPECTED)
    print("\n".join([*sorted(changes.written), *(f"{path} removed" for path in changes.orphans)]) or "nothing changed")


if __name__ == "__main__":
    main()
