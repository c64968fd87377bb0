"""drift.yaml explains exactly what it names; and what the command says of it, in its three formats."""

import json
import subprocess
from pathlib import Path

import pytest

from generator.docs.differences import Difference
from generator.docs.drift import explain, load_drift
from generator.docs.report import markdown
from generator.yaml_source import SpecError
from tests import programs
from tests.conftest import ROOT
from tests.unit.docs.support import changed_spec


def entry(text: str) -> str:
    return f"drift:\n  - why: Because.\n    evidence: An example.\n    at:\n      - {text}\n"


def test_every_entry_of_ours_has_its_reason_and_evidence() -> None:
    drift = load_drift(ROOT / "spec")
    assert len(drift) > 100
    assert all(len(one.why) > 20 and len(one.evidence) > 3 for one in drift)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("drift: 5\n", "spec/drift.yaml:1: needs a list under `drift`"),
        ("drift:\n  - why: x\n    at: []\n", "spec/drift.yaml:2: an entry has why, evidence, at"),
        (entry("{where: get-users}"), "spec/drift.yaml:5: a place has kind, where, spec, docs"),
        (entry("{kind: type, where: a, sepc: 1}"), "spec/drift.yaml:5: a place has kind, where, spec, docs"),
        (entry("{kind: type, where: a}\n      - {kind: type, where: a}"), "spec/drift.yaml:6: type a is explained twice"),
    ],
)
def test_a_bad_entry_is_named(text: str, message: str, tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    folder.mkdir()
    (folder / "drift.yaml").write_text(text)
    with pytest.raises(SpecError) as raised:
        load_drift(folder)
    assert message in str(raised.value)


def difference(spec: str, docs: str) -> Difference:
    return Difference(kind="type", where="get-users.response.data.id", spec=spec, docs=docs, source="spec/helix/users.yaml:1", anchor="get-users")


def test_an_entry_holds_for_its_values_only(tmp_path: Path) -> None:
    (tmp_path / "drift.yaml").write_text(entry("{kind: type, where: get-users.response.data.id, spec: string, docs: integer}"))
    drift = load_drift(tmp_path)
    same = explain([difference("string", "integer")], drift)
    assert (same.open, same.idle, len(same.explained)) == ([], [], 1)
    changed = explain([difference("string", "float")], drift)
    assert (changed.open, changed.idle) == ([difference("string", "float")], [])
    gone = explain([], drift)
    assert gone.open == []
    assert [str(one) for one in gone.idle] == [
        f"{tmp_path.name}/drift.yaml:5: explains a difference that isn't there any more: type get-users.response.data.id"
    ]


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return programs.module("generator", "diff", *arguments)


def test_no_difference_is_exit_0(docs: Path) -> None:
    done = run("--docs", str(docs))
    assert (done.returncode, done.stderr) == (0, "")
    assert "no difference over 144 endpoints" in done.stdout
    assert json.loads(run("--docs", str(docs), "--format", "json").stdout) == []


def test_a_difference_is_exit_1_in_every_format(docs: Path, tmp_path: Path) -> None:
    spec = changed_spec(tmp_path, "helix/goals.yaml", "      broadcaster_login: string\n", "      broadcaster_login: int\n")
    place = "get-creator-goals.response.data.broadcaster_login"
    as_json = run("--docs", str(docs), "--spec", str(spec), "--format", "json")
    assert as_json.returncode == 1
    assert json.loads(as_json.stdout) == [
        {"kind": "type", "where": place, "spec": "integer", "docs": "string", "source": "spec/helix/goals.yaml:21", "anchor": "get-creator-goals"}
    ]
    text = run("--docs", str(docs), "--spec", str(spec))
    assert text.returncode == 1
    assert place in text.stdout
    assert "1 differences" in text.stdout
    assert (
        f"| type | `{place}` | integer | string | spec/helix/goals.yaml:21 |"
        in run("--docs", str(docs), "--spec", str(spec), "--format", "markdown").stdout
    )


def test_an_entry_that_explains_nothing_is_exit_1(docs: Path, tmp_path: Path) -> None:
    old = "      - {kind: enum, where: send-extension-pubsub-message.body.target"
    spec = changed_spec(tmp_path, "drift.yaml", old, "      - {kind: type, where: get-users, spec: a, docs: b}\n" + old)
    done = run("--docs", str(docs), "--spec", str(spec), "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (1, [])
    assert "explains a difference that isn't there any more: type get-users" in done.stderr


def test_no_folder_is_exit_2() -> None:
    done = run("--docs", "no/such/folder", "--format", "json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no/such/folder/reference.html can't be read" in done.stderr


def test_markdown_escapes_what_would_break_the_table() -> None:
    assert "a\\|b" in markdown([difference("a|b", "c\nd")])
    assert "c d" in markdown([difference("a|b", "c\nd")])
