"""`python -m website build` builds the documentation site, `serve` shows it. Exit codes: 0 success, 1 the site has an error, 2 it can't be told."""

import argparse
import subprocess
import sys
from pathlib import Path

from tests.supply.venvs import Unavailable, python_of
from website.building import LOCK, OUT, build
from website.pages import SiteError


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m website", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in (("build", "build the site"), ("serve", "build the site, and serve it on 127.0.0.1")):
        command = commands.add_parser(name, help=about, description=about)
        command.add_argument("--out", type=Path, default=OUT, help=f"the folder of the site (default: {OUT})")
        command.add_argument("--reuse", action="store_true", help="take the reference's examples of the last build instead of running them")
        if name == "serve":
            command.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    try:
        pages = build(options.out, python_of("website", LOCK), reuse=options.reuse)
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    except SiteError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return 1
    print(f"{pages} pages: {options.out / 'index.html'}", flush=True)
    if options.command == "serve":
        server = [sys.executable, "-m", "http.server", str(options.port), "--bind", "127.0.0.1", "--directory", options.out]
        try:
            return subprocess.run(server, check=False).returncode
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
