"""`python -m website build` builds the documentation site, `serve` shows it, `check` looks at it in a browser.

Exit codes: 0 success, 1 the site has an error, 2 it can't be told.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from examples.chromium import find_chromium
from tests.supply.venvs import Unavailable, python_of
from website.building import LOCK, OUT, build
from website.checking import check
from website.generated import picture
from website.pages import ROOT, SiteError


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m website", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in (("build", "build the site"), ("serve", "build the site, and serve it on 127.0.0.1")):
        command = commands.add_parser(name, help=about, description=about)
        command.add_argument("--out", type=Path, default=OUT, help=f"the folder of the site (default: {OUT})")
        command.add_argument("--reuse", action="store_true", help="take the reference's examples of the last build instead of running them")
        if name == "serve":
            command.add_argument("--port", type=int, default=8000)
    command = commands.add_parser("check", help="check the site that was built: links, sections, and each page in a browser")
    command.add_argument("--out", type=Path, default=OUT, help=f"the folder of the site (default: {OUT})")
    command.add_argument("--pictures", type=Path, help="a folder for a screenshot of each page")
    options = parser.parse_args()
    if options.command == "check":
        return check_site(options.out, options.pictures)
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


def check_site(out: Path, pictures: Path | None) -> int:
    """Check the built site; return the exit code."""
    if find_chromium() is None or not (out / "index.html").is_file():
        print("there is no chromium on this machine" if find_chromium() is None else f"{out} has no site; run: make docs", file=sys.stderr)
        return 2
    problems = check(out, picture(ROOT / "spec"), pictures)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    print(f"{len(problems)} problems" if problems else "all links lead somewhere, and a browser has nothing to complain of")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
