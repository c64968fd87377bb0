"""Files are written whole, where they belong and nowhere else, and only when something changed."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from generator.write import OWNED, Changes, WriteError, apply, compare, replace
from tests.examples import at_least
from tests.unit.generator.hostile import texts
from tests.unit.generator.support import tree

API = OWNED[0]
FILES = {f"{API}/a.py": "a = 1\n", f"{API}/group/b.py": "b = 1\n", "docs/api.md": "# All\n"}


def write(files: dict[str, str], root: Path) -> Changes:
    """Compares and applies, as `generate` does."""
    changes = compare(files, root)
    apply(changes, root)
    return changes


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    """What shows that a file or folder was touched."""
    return {path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino) for path in root.rglob("*")}


def encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


def test_what_is_missing_is_written_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    changes = write(FILES, tmp_path)
    assert changes.written == FILES
    assert tree(tmp_path) == encoded(FILES)
    assert not compare(FILES, tmp_path)


def test_files_can_be_read_by_everyone_and_keep_the_rights_they_had(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    target = tmp_path / API / "a.py"
    assert target.stat().st_mode & 0o777 == 0o644
    target.chmod(0o600)
    write(FILES | {f"{API}/a.py": "a = 2\n"}, tmp_path)
    assert target.stat().st_mode & 0o777 == 0o600


def test_nothing_is_touched_when_nothing_changed(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    before = stamps(tmp_path)
    write(FILES, tmp_path)
    assert stamps(tmp_path) == before


def test_only_what_changed_is_touched(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    before = stamps(tmp_path)
    changes = write(FILES | {f"{API}/a.py": "a = 2\n"}, tmp_path)
    assert list(changes.written) == [f"{API}/a.py"]
    after = stamps(tmp_path)
    assert {path for path in before if before[path] != after[path]} == {API, f"{API}/a.py"}


def test_who_is_reading_a_file_reads_the_old_one_to_its_end(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    with (tmp_path / API / "a.py").open() as reader:
        write(dict.fromkeys(FILES, "new\n" * 1000), tmp_path)
        assert reader.read() == FILES[f"{API}/a.py"]


def test_the_difference_is_shown_line_by_line(tmp_path: Path) -> None:
    write({f"{API}/a.py": "a = 1\nb = 1\nc = 1\nd = 1\n"}, tmp_path)
    changes = compare({f"{API}/a.py": "a = 1\nb = 2\nc = 1\nd = 1\n"}, tmp_path)
    assert changes.diffs[f"{API}/a.py"].split("\n") == [
        f"--- {API}/a.py (on disk)",
        f"+++ {API}/a.py (from the spec)",
        "@@ -1,3 +1,3 @@",
        " a = 1",
        "-b = 1",
        "+b = 2",
        " c = 1",
    ]


@pytest.mark.parametrize("content", [b"a = 1\r\n", b"a = 1"])
def test_ends_of_lines_count_too(tmp_path: Path, content: bytes) -> None:
    write(FILES, tmp_path)
    (tmp_path / API / "a.py").write_bytes(content)
    changes = compare(FILES, tmp_path)
    assert changes.diffs == {f"{API}/a.py": f"{API}/a.py: the ends of its lines differ"}
    apply(changes, tmp_path)
    assert tree(tmp_path) == encoded(FILES)


def test_a_file_that_is_no_text_any_more_is_written_anew(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / API / "a.py").write_bytes(b"\xff\x00\xfe")
    write(FILES, tmp_path)
    assert tree(tmp_path) == encoded(FILES)


def test_orphans_go_with_the_folders_that_they_leave_empty(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    orphans = [f"{API}/group/old.py", f"{API}/old.py", f"{API}/oldgroup/deep/x.txt"]
    for path in orphans:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("old")
    (tmp_path / API / "oldgroup" / "__pycache__").mkdir()
    (tmp_path / API / "oldgroup" / "__pycache__" / "x.pyc").write_text("cached")
    (tmp_path / API / "empty" / "emptier").mkdir(parents=True)
    (tmp_path / "docs" / "mine.md").write_text("by hand")
    (tmp_path / "twitchapi_gen" / "mine.py").write_text("by hand")
    changes = write(FILES, tmp_path)
    assert (changes.written, changes.orphans) == ({}, orphans)
    assert tree(tmp_path) == encoded(FILES) | {"docs/mine.md": b"by hand", "twitchapi_gen/mine.py": b"by hand"}
    assert {path.name for path in (tmp_path / API).iterdir() if path.is_dir()} == {"group"}


def test_what_python_caches_is_no_orphan(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    cached = tmp_path / API / "group" / "__pycache__" / "b.cpython-311.pyc"
    cached.parent.mkdir()
    cached.write_text("cached")
    assert not compare(FILES, tmp_path)
    apply(compare(FILES, tmp_path), tmp_path)
    assert cached.exists()


def test_an_orphan_that_is_a_link_goes_without_what_it_leads_to(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside.txt", tmp_path / "root"
    outside.write_text("precious")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x.txt").write_text("precious")
    write(FILES, root)
    mine = root / "mine.txt"
    mine.write_text("precious")
    for name, target in (("far.py", outside), ("near.py", mine), ("broken.py", tmp_path / "nowhere"), ("folder", tmp_path / "folder")):
        (root / API / name).symlink_to(target)
    changes = write(FILES, root)
    assert changes.orphans == [f"{API}/{name}" for name in ("broken.py", "far.py", "folder", "near.py")]
    assert tree(root) == encoded(FILES) | {"mine.txt": b"precious"}
    assert (outside.read_text(), (tmp_path / "folder" / "x.txt").read_text()) == ("precious", "precious")


OUTSIDE = ["../x.py", "../../x.py", "a/../../x.py", f"{API}/../../../x.py", "/x.py", "//x.py", "..", ".", "", "/", "x\0.py", "\ud800.py"]


@pytest.mark.parametrize("path", OUTSIDE)
def test_a_path_that_leads_out_is_refused_and_nothing_is_written(tmp_path: Path, path: str) -> None:
    root = tmp_path / "root"
    root.mkdir()
    message = f"{path!r} would be written outside of {root}"
    with pytest.raises(WriteError) as compared:
        compare(FILES | {path: "x"}, root)
    with pytest.raises(WriteError) as applied:
        apply(Changes(written=FILES | {path: "x"}), root)
    assert (str(compared.value), str(applied.value)) == (message, message)
    assert tree(tmp_path) == {}


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"xxx: File name too long$"):
        write({"x" * 300: "x"}, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


PATHS = st.lists(st.sampled_from(["..", ".", "", "a", "~", "con", "x.py", "\0", "\\", "*", " "]), min_size=1, max_size=6).map("/".join)


@at_least(150)
@given(PATHS | texts())
def test_whatever_a_path_says_it_is_inside_or_refused(tmp_path_factory: pytest.TempPathFactory, path: str) -> None:
    outer = tmp_path_factory.getbasetemp() / "paths"
    root = outer / "deep" / "root"
    root.mkdir(parents=True, exist_ok=True)
    due: list[str] = []
    with suppress(WriteError):
        apply(Changes(written={path: "x"}), root)
        due = [os.path.normpath(root / path)]
    found = [str(one) for one in outer.rglob("*") if one.is_file()]
    assert found == [one for one in due if one.startswith(f"{root}/")]
    assert len(found) == len(due)
    shutil.rmtree(root)


def test_a_link_on_the_way_is_refused(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    (root / "twitchapi_gen").mkdir(parents=True)
    (root / API).symlink_to(outside, target_is_directory=True)
    for files in (FILES, {"docs/api.md": "x"}):
        with pytest.raises(WriteError, match=r"^'twitchapi_gen/api.*' would be written outside of "):
            compare(files, root)
    assert tree(outside) == {}


def test_a_generated_file_that_became_a_link_is_refused_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "mine.py").write_text("by hand")
    (tmp_path / API / "a.py").unlink()
    (tmp_path / API / "a.py").symlink_to(tmp_path / "mine.py")
    with pytest.raises(WriteError, match=r"^'twitchapi_gen/api/a.py' would be written outside of "):
        write(FILES, tmp_path)
    assert (tmp_path / "mine.py").read_text() == "by hand"


def test_the_root_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(FILES, tmp_path / "link")
    (tmp_path / "real" / API / "orphan.py").touch()
    assert write(FILES, tmp_path / "link").orphans == [f"{API}/orphan.py"]
    assert tree(tmp_path / "real") == encoded(FILES)


def test_an_error_in_the_middle_leaves_every_file_old_or_new_and_nothing_beside(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "docs" / "api.md").unlink()
    (tmp_path / "docs" / "api.md" / "sub").mkdir(parents=True)
    new = {path: f"{text}# new\n" for path, text in FILES.items()}
    with pytest.raises(WriteError, match=r"api\.md: Is a directory$"):
        apply(Changes(written=new), tmp_path)
    assert tree(tmp_path) == encoded({path: text for path, text in new.items() if path != "docs/api.md"})


def test_a_text_that_can_not_be_written_is_found_before_anything_is_replaced(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    with pytest.raises(UnicodeEncodeError):
        replace({tmp_path / API / "a.py": "new", tmp_path / API / "b.py": "\ud800"}, tmp_path / API)
    assert tree(tmp_path) == encoded(FILES)


def test_what_the_file_system_refuses_is_told_with_the_path(tmp_path: Path) -> None:
    (tmp_path / "twitchapi_gen").write_text("a file where a folder is due")
    with pytest.raises(WriteError, match=r"twitchapi_gen.*: (Not a directory|File exists)$"):
        write(FILES, tmp_path)
    assert tree(tmp_path) == {"twitchapi_gen": b"a file where a folder is due"}
