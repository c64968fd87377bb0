"""The command line: `twitchapi-gen`, or `python -m twitchapi_gen`. It needs the extra `cli`, and says so where that is missing."""

import sys


def main() -> int:
    """Run the command line; return its exit code."""
    try:
        import click  # noqa: F401
        import rich  # noqa: F401
    except ImportError as error:
        sys.stderr.write(f"error: twitchapi-gen needs {error.name}, which isn't installed; run: pip install 'twitchapi-gen[cli]'\n")
        return 2
    from twitchapi_gen.cli.main import run  # only now: it needs both

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
