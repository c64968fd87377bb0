"""schemathesis against an emulator, over loopback: valid and invalid requests to every operation, every response held against docs/openapi.json.

It runs twice. The *lenient* emulator takes any request in any order, so each valid one must succeed. The *strict* one refuses what its state forbids,
as Twitch does (a poll that ended can't end again), so a valid request may get a documented error; all other checks hold there, too.
"""

import base64
import json
import os
import subprocess
import tempfile
from pathlib import Path

from tests.conformance.validators import Verdict
from tests.supply.venvs import ROOT
from twitchapi_gen import Emulator
from twitchapi_gen.api.scopes import AuthScope

CONFIG = Path(__file__).resolve().parent / "schemathesis.toml"
SEED = 1
EXAMPLES = 25
"""Random cases of each kind for an operation, beside those for each bound of each parameter."""


def fuzz(python: Path, *, strict: bool, examples: int) -> Verdict:
    """One run. Its figures are the operations, cases and failures."""
    emulator = Emulator()
    with emulator as url, tempfile.TemporaryDirectory(prefix="twitchapi-") as folder:
        emulator.world.state.strict = strict
        report = Path(folder) / "report.json"
        environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "SCHEMATHESIS_HOOKS": "tests.conformance.hooks",
            "CONFORMANCE_TOKENS": json.dumps(tokens(emulator)),
        }  # fmt: skip
        command: list[str | Path] = [
            python.with_name("st"), "--no-color", "--config-file", CONFIG, "run", ROOT / "docs" / "openapi.json", "--url", f"{url}/helix",
            "--phases", "examples,coverage,fuzzing", "--mode", "all", "--max-examples", str(examples), "--seed", str(SEED), "--continue-on-failure",
            "--warnings", "off", "--report", "json", "--report-json-path", report,
            *(["--exclude-checks", "positive_data_acceptance"] if strict else []),
        ]  # fmt: skip
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        name = f"schemathesis, {'strict' if strict else 'lenient'} emulator"
        if not report.is_file():
            return Verdict(name, "no report", (done.stdout[-3000:] + done.stderr[-3000:],))
        told = json.loads(report.read_text("utf-8"))
    operations, cases = told["operations"], told["test_cases"]
    figures = (
        f"{operations['tested']} of {operations['total']} operations, {cases['generated']:,} cases ({cases['without_checks']:,} of them sent nothing "
        f"or had nothing to check), {cases['unique_failures']} failures"
    )
    failures = [f"{one['code']} {one['title']}: {', '.join(map(str, one['operations']))}" for one in told["failures"]]
    failures += [str(one) for one in told["errors"]]
    if operations["tested"] != operations["total"]:
        failures.append("not all operations were tested")
    if failures:
        failures.append(done.stdout[done.stdout.find("FAILURES") :][:20_000])
    elif done.returncode:
        failures.append(f"schemathesis ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return Verdict(name, figures, tuple(failures))


def tokens(emulator: Emulator) -> dict[str, str]:
    """A token of each kind; the user's has all scopes."""
    return {
        "user": emulator.token([scope.value for scope in AuthScope])["access_token"],
        "app": emulator.token(login=None)["access_token"],
        "jwt": f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part({'role': 'external', 'exp': 1 << 33})}.signature",
    }


def _part(value: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
