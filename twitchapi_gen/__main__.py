"""The command line: `twitchapi-gen`, or `python -m twitchapi_gen`. It needs the extra `cli`, and says so where that is missing."""

import sys
from importlib.util import find_spec


def main() -> int:
    """Run the command line; return its exit code."""
    missing = [name for name in ("click", "rich") if find_spec(name) is None]
    if missing:
        sys.stderr.write(f"error: twitchapi-gen needs {' and '.join(missing)}; run: pip install 'twitchapi-gen[cli]'\n")
        return 2
    from twitchapi_gen.cli.main import run  # only now: it needs both

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
