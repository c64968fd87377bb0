"""`make conformance`: exit 0 where all holds, 1 where something fails, 2 where the tools can't be had."""

import argparse
import sys
from collections.abc import Callable
from functools import partial

from tests.conformance import validators
from tests.conformance.client import call_everything
from tests.conformance.fuzzing import EXAMPLES, SEED, fuzz
from tests.conformance.validators import Verdict
from tests.supply.audit import CONFORMANCE
from tests.supply.venvs import Unavailable, python_of


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance", description="Others' tools on docs/openapi.json, docs/asyncapi.json and the emulator."
    )
    parser.add_argument("--examples", type=int, default=EXAMPLES, help=f"random cases of each kind for an operation (default: {EXAMPLES})")
    examples = parser.parse_args().examples
    try:
        python = python_of("conformance", CONFORMANCE)
    except Unavailable as error:
        print(f"can't be told: {error}", file=sys.stderr)
        return 2
    parts: list[Callable[[], Verdict]] = [
        partial(validators.openapi, python),
        validators.asyncapi,
        partial(call_everything, python),
        partial(fuzz, python, strict=False, examples=examples),
        partial(fuzz, python, strict=True, examples=examples),
    ]
    verdicts: list[Verdict] = []
    for part in parts:
        verdict = part()
        verdicts.append(verdict)
        outcome = "skipped" if verdict.skipped else "FAILED" if verdict.failures else "ok"
        print(f"{outcome:8}{verdict.what}: {verdict.skipped or verdict.figures}", flush=True)
        for failure in verdict.failures:
            print(f"        {failure}", flush=True)
    failed, skipped = (sum(bool(each) for each in column) for column in zip(*((one.failures, one.skipped) for one in verdicts), strict=True))
    print(f"{len(verdicts)} parts: {failed} failed, {skipped} skipped, with {examples} random cases of each kind an operation, seed {SEED}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
