"""`generate` and `check` as people and CI call them: what they do, say and return."""

import os
import shutil
from pathlib import Path

import pytest

from generator.load import Spec, load_spec
from tests.golden.golden import EXPECTED, SPEC
from tests.unit.generator.support import ROOT, generator, group, operation, spec_files, tree, write_spec

RIGHT = "✓ the generated files match the spec\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project as far as the generator goes."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    for made in ("api", "v2", "v4"):
        shutil.copytree(ROOT / "twitchapi_gen" / made, tmp_path / "twitchapi_gen" / made, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "docs").mkdir()
    for name in ("api.md", "openapi.json", "asyncapi.json"):
        shutil.copy(ROOT / "docs" / name, tmp_path / "docs")
    return tmp_path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the tiny project."""
    shutil.copytree(EXPECTED, tmp_path, dirs_exist_ok=True)
    shutil.copytree(SPEC, tmp_path / "spec")
    return tmp_path


def places(root: Path) -> tuple[str, ...]:
    return "--spec", str(root / "spec"), "--root", str(root)


def stamps(root: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in root.rglob("*")}


def done_line(spec: Spec, *, written: int, orphans: int = 0) -> str:
    count = sum(len(group.operations) for group in spec.groups.values())
    return f"✓ {count} operations in {len(spec.groups)} groups: {written} files written, {orphans} orphans removed\n"


def test_the_whole_spec_makes_the_same_bytes_twice_and_then_touches_nothing(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """In an empty folder and over what is there, whatever order Python's sets have."""
    empty = tmp_path_factory.mktemp("empty")
    before = stamps(project)
    results = [
        generator("generate", "--spec", project / "spec", "--root", root, PYTHONHASHSEED=seed) for root, seed in ((empty, "1"), (project, "2"))
    ]
    assert [(done.returncode, done.stdout) for done in results] == [(0, ""), (0, "")]
    assert results[1].stderr == done_line(load_spec(ROOT / "spec"), written=0)
    assert stamps(project) == before
    made = tree(project)
    assert tree(empty) == {path: content for path, content in made.items() if not path.startswith("spec/")}


def test_check_is_content_with_what_generate_made(project: Path) -> None:
    done = generator("check", *places(project))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", RIGHT)


def test_a_change_in_the_spec_is_shown_by_check_and_made_by_generate(project: Path) -> None:
    spec = project / "spec" / "helix" / "users.yaml"
    text = spec.read_text("utf-8")
    assert text.count("description: An account on Twitch.") == 1
    spec.write_text(text.replace("description: An account on Twitch.", 'description: "An \\"\\"\\" account."'), "utf-8")
    before = tree(project)

    done = generator("check", *places(project))
    assert done.returncode == 1
    assert [line for line in done.stdout.split("\n") if line.startswith(("---", "+++"))] == [
        "--- docs/openapi.json (on disk)",
        "+++ docs/openapi.json (from the spec)",
        "--- twitchapi_gen/api/models/users.py (on disk)",
        "+++ twitchapi_gen/api/models/users.py (from the spec)",
    ]
    assert '-    """An account on Twitch."""' in done.stdout.split("\n")
    assert '+    """An \\"\\"\\" account."""' in done.stdout.split("\n")
    assert done.stderr == "✗ 2 generated files differ, 0 are orphans; run `make generate`\n"
    assert tree(project) == before

    done = generator("generate", *places(project))
    assert done.stderr == done_line(load_spec(ROOT / "spec"), written=2)
    after = tree(project)
    assert {path for path in after if after[path] != before[path]} == {"docs/openapi.json", "twitchapi_gen/api/models/users.py"}


def test_check_tells_changed_missing_and_orphaned_files_and_writes_nothing(small: Path) -> None:
    api = small / "twitchapi_gen" / "api"
    scopes = api / "scopes.py"
    scopes.write_text(scopes.read_text("utf-8").replace("BOOKS_READ", "BOOKS_RED"), "utf-8")
    (api / "aio" / "__init__.py").unlink()
    (api / "models" / "orphan.py").write_text("x = 1\n")
    before, touched = tree(small), stamps(small)

    done = generator("check", *places(small))
    assert (done.returncode, tree(small), stamps(small)) == (1, before, touched)
    missing = (EXPECTED / "twitchapi_gen" / "api" / "aio" / "__init__.py").read_text("utf-8").splitlines()
    assert done.stdout.splitlines() == [
        "--- twitchapi_gen/api/aio/__init__.py (on disk)",
        "+++ twitchapi_gen/api/aio/__init__.py (from the spec)",
        f"@@ -0,0 +1,{len(missing)} @@",
        *(f"+{line}" for line in missing),
        "--- twitchapi_gen/api/scopes.py (on disk)",
        "+++ twitchapi_gen/api/scopes.py (from the spec)",
        "@@ -14,3 +14,3 @@",
        " ",
        '-    BOOKS_RED = "books:read"',
        '+    BOOKS_READ = "books:read"',
        '     """See which books there are."""',
        "twitchapi_gen/api/models/orphan.py: the spec doesn't generate this file",
    ]
    assert done.stderr == "✗ 2 generated files differ, 1 are orphans; run `make generate`\n"

    done = generator("generate", *places(small))
    assert (done.returncode, done.stderr) == (0, done_line(load_spec(SPEC), written=2, orphans=1))
    assert tree(small) == {path: content for path, content in before.items() if "orphan" not in path} | tree(EXPECTED)


@pytest.mark.parametrize("name", ["openapi", "asyncapi"])
def test_check_tells_an_export_that_was_changed_or_is_missing(small: Path, name: str) -> None:
    export = small / "docs" / f"{name}.json"
    right = export.read_text("utf-8")
    export.write_text(right.replace('"title"', '"titel"', 1), "utf-8")
    done = generator("check", *places(small))
    assert done.returncode == 1
    assert done.stdout.splitlines()[0] == f"--- docs/{name}.json (on disk)"
    export.unlink()
    assert generator("check", *places(small)).returncode == 1
    assert generator("generate", *places(small)).returncode == 0
    assert export.read_text("utf-8") == right


@pytest.mark.parametrize("name", ["openapi", "asyncapi"])
def test_an_export_goes_to_standard_output_or_to_a_file(small: Path, name: str) -> None:
    right = (small / "docs" / f"{name}.json").read_text("utf-8")
    done = generator(name, "--spec", small / "spec")
    assert (done.returncode, done.stdout, done.stderr) == (0, right, "")
    out = small / "a folder" / "out.json"
    for content in (None, "old"):
        if content:
            out.write_text(content)
        done = generator(name, "--spec", small / "spec", "--out", out)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", f"✓ {out} written\n")
        assert out.read_text("utf-8") == right
    done = generator(name, "--spec", small / "spec", "--out", out / "no folder")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("✗ ")


@pytest.mark.parametrize("taken", ["Error", "GetUsersResponse"])
def test_a_type_that_is_called_as_a_schema_of_the_export_is_told_with_its_line(tmp_path: Path, taken: str) -> None:
    users = group(models=f"models:\n  User: {{description: A user., fields: {{id: string, other: {{type: {taken}, description: Another.}}}}}}\n"
                  f"  {taken}: {{description: A thing., fields: {{id: string}}}}")  # fmt: skip
    write_spec(tmp_path, spec_files(users))
    for command in (("openapi",), ("generate", "--root", tmp_path)):
        done = generator(*command, "--spec", tmp_path / "spec")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("spec/helix/users.yaml:")
        assert f"the schema '{taken}' exists already in what is exported; rename the type or the operation" in done.stderr


def test_an_orphan_alone_fails_the_check(small: Path) -> None:
    (small / "twitchapi_gen" / "api" / "orphan.py").touch()
    done = generator("check", *places(small))
    assert (done.returncode, done.stdout) == (1, "twitchapi_gen/api/orphan.py: the spec doesn't generate this file\n")
    assert done.stderr == "✗ 0 generated files differ, 1 are orphans; run `make generate`\n"


def test_a_group_that_left_the_spec_leaves_the_output(small: Path) -> None:
    (small / "spec" / "helix" / "book_loans.yaml").unlink()
    done = generator("generate", *places(small))
    assert done.stderr.endswith(" 4 orphans removed\n")
    assert [path for path in tree(small) if "book_loans" in path] == []
    assert generator("check", *places(small)).returncode == 0


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_wrong_spec_is_told_line_by_line_and_nothing_is_written(small: Path, command: str) -> None:
    users = group(operation(title="title: ['[bold]5[/]', ':100:']"))
    shutil.rmtree(small / "spec")
    write_spec(small, spec_files(users, clips="group: Clips\nmodels: &a {}\noperations: {}\n"))
    before = tree(small)
    done = generator(command, *places(small), COLUMNS="20")
    assert (done.returncode, done.stdout, tree(small)) == (1, "", before)
    assert done.stderr.splitlines() == [
        "spec/helix/clips.yaml:2: YAML anchors and aliases are not allowed; write the value out, or name a model",
        "spec/helix/users.yaml:8: operations.get-users.title: needs text, not ['[bold]5[/]', ':100:']",
        "✗ 2 problems in the spec; nothing was written",
    ]


def test_a_spec_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = generator("check", *places(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path}/spec:1: is not a spec folder: it has no helix/ inside\n✗ 1 problem in the spec; nothing was written\n"


def test_a_folder_that_can_not_be_written_is_told_without_a_traceback(small: Path) -> None:
    shutil.rmtree(small / "docs")
    (small / "docs").write_text("a file")
    done = generator("generate", *places(small))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr in (f"✗ {small}/docs: File exists\n", f"✗ {small}/docs/api.md: Not a directory\n")
    assert [path for path in tree(small) if ".new-" in path] == []


@pytest.mark.parametrize(("stand", "spec", "root"), [(".", "spec", "."), ("spec", ".", ".."), ("docs", "../spec/", "../docs/..")])
def test_the_folders_may_be_given_from_where_one_stands(small: Path, stand: str, spec: str, root: str) -> None:
    done = generator("check", "--spec", spec, "--root", root, cwd=small / stand)
    assert (done.returncode, done.stderr) == (0, RIGHT)


def test_help_names_the_commands() -> None:
    done = generator("--help")
    assert done.returncode == 0
    assert {line.split()[0] for line in done.stdout.partition("Commands:\n")[2].splitlines()} >= {
        "generate", "check", "diff", "import", "openapi", "asyncapi",
    }  # fmt: skip


def test_the_generator_needs_nothing_of_the_package_it_makes(small: Path) -> None:
    """Else a broken output could not be made anew."""
    for path in (small / "twitchapi_gen").rglob("*.py"):
        path.write_text("raise RuntimeError")
    done = generator("generate", *places(small), cwd=small, PYTHONPATH=os.pathsep.join([str(small), str(ROOT)]))
    assert (done.returncode, done.stderr) == (0, done_line(load_spec(SPEC), written=len([*EXPECTED.rglob("*.py")])))
    assert {path: content for path, content in tree(small).items() if not path.startswith("spec/")} == tree(EXPECTED)
