"""Drafts are put beside what people wrote, and not a character of that is lost."""

import textwrap
from pathlib import Path

import pytest
import yaml

from generator.importing import import_docs, merged
from generator.load import load_spec
from generator.surface import Bounds, Endpoint, Node, Scope, Surface
from generator.yaml_source import SpecError
from tests.unit.generator.support import ROOT, generator, group, operation, spec_files, tree, write_spec

ID = Node(name="id", type="string", text="An id.")
BLOCK = Endpoint(
    anchor="block-user",
    title="Block User",
    group="Users",
    method="PUT",
    path="/users/blocks",
    tokens=frozenset({"user"}),
    scopes=frozenset({"user:edit", "bits:read"}),
    query=(Node(name="user_id", type="string", required=True, many=True, bounds=Bounds(max_items=100)),),
    body=(Node(name="reason", type="string", enum=("spam", "other")),),
    response=(Node(name="data", type="object", many=True, nodes=(ID, Node(name="size", type="integer", nullable=True))),),
    codes=(200, 400),
)
CLIPS = Endpoint(anchor="get-clips", title="Get Clips", group="Video Clips", method="GET", path="/clips", response=(), codes=(204,))
USERS = Endpoint(anchor="get-users", title="Get Users", group="Users", method="GET", path="/users", codes=(200,))
SCOPES = {name: Scope(name=name) for name in ("bits:read", "chat:read")}
DOCS = Surface(endpoints={one.anchor: one for one in (USERS, BLOCK, CLIPS)}, scopes=SCOPES)


def value(path: Path) -> object:
    found: object = yaml.safe_load(path.read_text("utf-8"))
    return found


def test_what_is_missing_is_drafted_and_told(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    before = value(folder / "helix" / "users.yaml")
    assert import_docs(folder, DOCS) == ["spec/helix/users.yaml: block-user", "spec/helix/video_clips.yaml: get-clips", "spec/scopes.yaml: chat:read"]
    after = value(folder / "helix" / "users.yaml")
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert after["operations"] == before["operations"] | {
        "block-user": {
            "title": "Block User",
            "method": "PUT",
            "path": "/users/blocks",
            "description": None,
            "tokens": ["user"],
            "scopes": {"any": ["bits:read", "user:edit"]},
            "query": {"user_id": {"type": "string", "required": True, "many": 100}},
            "body": {"reason": "BlockUserReason"} if "BlockUserReason" in after["enums"] else {"reason": "UserReason"},
            "response": {"data": next(name for name in after["models"] if name != "User") + "[]"},
            "codes": [200, 400],
        }
    }
    assert value(folder / "helix" / "video_clips.yaml") == {
        "group": "Video Clips",
        "operations": {
            "get-clips": {
                "title": "Get Clips",
                "method": "GET",
                "path": "/clips",
                "description": None,
                "tokens": [],
                "response": "none",
                "codes": [204],
            }
        },
    }
    scopes = value(folder / "scopes.yaml")
    assert isinstance(scopes, dict)
    assert list(scopes["scopes"]) == ["bits:read", "user:edit", "chat:read"]


def test_a_draft_can_not_be_taken_for_finished(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    import_docs(folder, DOCS)
    with pytest.raises(SpecError) as raised:
        load_spec(folder)
    wanted = [problem.message for problem in raised.value.problems if "description" in problem.message]
    assert "operations.block-user.description: needs text, not None" in wanted
    assert "operations.get-clips.description: needs text, not None" in wanted


def test_a_second_import_adds_nothing(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    import_docs(folder, DOCS)
    for path in folder.rglob("*.yaml"):
        path.write_text(
            path.read_text().replace("description:\n", "description: x\n").replace("spam:\n", "spam: x\n").replace("other:\n", "other: x\n")
        )
    (folder / "scopes.yaml").write_text((folder / "scopes.yaml").read_text().replace("chat:read:\n", "chat:read: x\n"))
    before = tree(folder)
    assert import_docs(folder, DOCS) == []
    assert tree(folder) == before


@pytest.mark.parametrize(
    ("only", "added"),
    [
        ({"get-clips"}, ["spec/helix/video_clips.yaml: get-clips"]),
        ({"chat:read"}, ["spec/scopes.yaml: chat:read"]),
        ({"get-users", "bits:read"}, []),
    ],
)
def test_only_what_was_asked_for_is_drafted(tmp_path: Path, only: set[str], added: list[str]) -> None:
    assert import_docs(write_spec(tmp_path), DOCS, frozenset(only)) == added


def test_an_unknown_name_is_told_with_the_nearest_and_nothing_changes(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    before = tree(folder)
    with pytest.raises(SpecError) as raised:
        import_docs(folder, DOCS, frozenset({"get-clip", "zzz", "block-user"}))
    assert str(raised.value) == "--only: the docs have no 'get-clip' (did you mean 'get-clips'?)\n--only: the docs have no 'zzz'"
    assert tree(folder) == before
    with pytest.raises(SpecError, match="the docs have no 'zzz'"):
        import_docs(tmp_path / "other", DOCS, frozenset({"zzz"}))
    assert not (tmp_path / "other").exists()


def test_a_spec_can_be_begun_from_nothing(tmp_path: Path) -> None:
    added = import_docs(tmp_path / "spec", DOCS)
    assert added == [
        "spec/helix/users.yaml: get-users",
        "spec/helix/users.yaml: block-user",
        "spec/helix/video_clips.yaml: get-clips",
        "spec/scopes.yaml: bits:read",
        "spec/scopes.yaml: chat:read",
    ]
    assert (tmp_path / "spec" / "scopes.yaml").read_text() == "scopes:\n  bits:read:\n  chat:read:\n"
    assert (tmp_path / "spec" / "glossary.yaml").read_text() == "names: {}\n"


def test_a_spec_that_can_not_be_read_is_left_alone(tmp_path: Path) -> None:
    folder = write_spec(tmp_path, spec_files(group(operation(title="title: 5"))))
    before = tree(folder)
    with pytest.raises(SpecError, match=r"get-users\.title: needs text, not 5$"):
        import_docs(folder, DOCS)
    assert tree(folder) == before


WRITTEN = """# What stands on top of it all.
---
# Behind a line.
group: Users   # behind a key


# Above the operations, which come before the models here.
operations:
    # Indented as they like.

  # and otherwise
  get-users:   {title: Get Users, method: GET, path: /users, description: "é \\u2028 'x'", tokens: [app], response: {data: "User[]"}, codes: [200]}
  # Behind the last operation.


# Above the models.
models:
  User:
    description: >-
      Folded: and
      models: not a section

      # not a comment
    fields: {id: string}BLANKS
""".replace("BLANKS", "   \n  \n")


def test_every_character_that_people_wrote_stays_in_its_order(tmp_path: Path) -> None:
    folder = write_spec(tmp_path, spec_files(WRITTEN))
    before = (folder / "helix" / "users.yaml").read_bytes().decode()
    import_docs(folder, DOCS)
    after = (folder / "helix" / "users.yaml").read_bytes().decode()
    rest = iter(after)
    assert all(char in rest for char in before)  # each found behind the one before it
    assert [line for line in before.splitlines() if line.strip()] == [
        line for line in after.splitlines() if line in before.splitlines() and line.strip()
    ]
    found, written = yaml.safe_load(after), yaml.safe_load(before)
    assert found["models"]["User"] == written["models"]["User"]
    assert list(found["operations"]) == ["get-users", "block-user"]
    lines = after.splitlines()
    for comment, key in (("# Above the operations, which come before the models here.", "operations:"), ("# Above the models.", "models:")):
        assert lines.index(key) == lines.index(comment) + 1


def test_carriage_returns_and_a_missing_last_line_end_stay(tmp_path: Path) -> None:
    text = group().replace("\n", "\r\n").rstrip()
    folder = write_spec(tmp_path)
    (folder / "helix" / "users.yaml").write_bytes(text.encode())
    import_docs(folder, DOCS)
    after = (folder / "helix" / "users.yaml").read_bytes().decode()
    rest = iter(after)
    assert all(char in rest for char in text)
    assert list(yaml.safe_load(after)["operations"]) == ["get-users", "block-user"]


@pytest.mark.parametrize(
    "text",
    [
        group().partition("operations:\n")[0] + "operations:\n" + textwrap.indent(operation(), "     "),
        group(models="models: {User: {description: A user., fields: {id: string}}}"),
        "group: Users\noperations: {}\n",
        group().replace("models:", '"models":'),
        group() + "...\n",
        group(models="models:\n  User:\n    fields: {id: string}\n    description: |+\n      A user.\n\n"),
    ],
)
def test_a_file_that_no_draft_fits_in_is_told_and_left_as_it_is(tmp_path: Path, text: str) -> None:
    folder = write_spec(tmp_path, spec_files(text))
    before = tree(folder)
    with pytest.raises(SpecError) as raised:
        import_docs(folder, DOCS)
    (problem,) = raised.value.problems
    assert problem.source == "spec/helix/users.yaml:1"
    assert problem.message.startswith("drafts can't be added to this file unless it is in block style, indented by two spaces (")
    assert tree(folder) == before


def test_a_section_that_only_the_draft_has_comes_where_it_belongs() -> None:
    draft = "group: Users\n\nenums:\n  B: {}\n\nmodels:\n  C: {}\n\noperations:\n  d:\n\n"
    assert merged("group: Users\nmodels:\n  A: {}\n", draft) == "group: Users\n\nenums:\n  B: {}\n\nmodels:\n  A: {}\n  C: {}\n\noperations:\n  d:\n"
    assert (
        merged("group: Users\n\noperations:\n  a:\n", draft) == "group: Users\n\nenums:\n  B: {}\n\nmodels:\n  C: {}\n\noperations:\n  a:\n\n  d:\n"
    )


def test_the_command_drafts_what_was_taken_out_of_the_real_spec(tmp_path: Path, docs: Path) -> None:
    folder = tmp_path / "spec"
    for path in (ROOT / "spec").rglob("*.yaml"):
        (folder / path.relative_to(ROOT / "spec")).parent.mkdir(parents=True, exist_ok=True)
        (folder / path.relative_to(ROOT / "spec")).write_bytes(path.read_bytes())
    raids = folder / "helix" / "raids.yaml"
    kept = raids.read_text("utf-8")
    start, end = kept.index("  cancel-a-raid:"), len(kept)
    raids.write_text(kept[:start].rstrip() + "\n", "utf-8")
    left = raids.read_text("utf-8")

    done = generator("import", "--spec", folder, "--docs", docs, "--only", "cancel-a-rade")
    assert (done.returncode, raids.read_text("utf-8")) == (1, left)
    assert done.stderr.splitlines()[0] == "--only: the docs have no 'cancel-a-rade' (did you mean 'cancel-a-raid'?)"

    done = generator("import", "--spec", folder, "--docs", docs, "--only", "cancel-a-raid")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[0] == "spec/helix/raids.yaml: cancel-a-raid"
    now = raids.read_text("utf-8")
    assert now.startswith(left)
    drafted, written = yaml.safe_load(now)["operations"]["cancel-a-raid"], yaml.safe_load(kept)["operations"]["cancel-a-raid"]
    for key in ("title", "method", "path", "tokens", "scopes", "codes", "response"):
        assert drafted[key] == written[key]
    assert end > start
