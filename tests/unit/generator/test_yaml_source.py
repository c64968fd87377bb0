"""YAML text → values with lines: what is let through, what is refused, and where."""

from pathlib import Path

import pytest

from generator.yaml_source import Problem, Source, SpecError, Value, load, parse

ANCHORS = "YAML anchors and aliases are not allowed; write the value out, or name a model"
TAGS = "YAML tags are not allowed; quote the value if you mean text"


def read(text: str) -> tuple[Source | None, list[str]]:
    problems: list[Problem] = []
    source = parse(text, "spec/x.yaml", problems)
    return source, [str(problem).removeprefix("spec/x.yaml:") for problem in problems]


def value(text: str) -> Value:
    source, problems = read(text)
    assert problems == []
    assert source is not None
    return source.value


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("5", 5),
        ("-5", -5),
        ("0x1f", 31),
        ("1_000", 1000),
        ("1.5", 1.5),
        ("1.0e+3", 1000.0),
        ("true", True),
        ("Off", False),
        ("~", None),
        ("", None),
        ("text", "text"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("'null'", "null"),
        ("2026-01-02", "2026-01-02"),
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("08", "08"),
        ("=", "="),
        ("[1, a, [b]]", [1, "a", ["b"]]),
        ("{a: {b: 1}}", {"a": {"b": 1}}),
        ('"a\\u2028b"', "a\u2028b"),
    ],
)
def test_a_scalar_is_what_it_looks_like(text: str, due: Value) -> None:
    found = value(f"a: {text}\n")
    assert found == {"a": due}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(due)


def test_keys_are_text_whatever_they_look_like() -> None:
    assert value("200: a\nyes: b\nnull: c\n1.50: d\n2026-01-02: e\n") == {"200": "a", "yes": "b", "null": "c", "1.50": "d", "2026-01-02": "e"}


def test_a_merge_key_merges_nothing() -> None:
    assert value("a: {x: 1}\n<<: {a: 2}\n") == {"a": {"x": 1}, "<<": {"a": 2}}


@pytest.mark.parametrize("text", ["010", "1:30", "1:30.5", ".inf", "-.INF", ".nan", "1_.5", "1.0e+400", "9" * 5000, "9" * 400, "0x_"])
def test_a_number_that_only_yaml_knows_is_refused(text: str) -> None:
    assert read(f"a: 1\nb: {text}\n")[1] == [f"2: {text[:40]!r} is no plain number; quote it when it is meant as text"]


@pytest.mark.parametrize(
    "text",
    [
        "!!python/object/apply:os.system [id]",
        "!!python/name:os.system ''",
        "!!python/object:os.x {b: c}",
        "!!binary aGk=",
        "!!set {b, c}",
        "!!int x",
        "!!str 5",
        "!local b",
        "{!!python/name:os.system b: c}",
    ],
)
def test_a_tag_is_refused(text: str) -> None:
    source, problems = read(f"ok: 1\na: {text}\n")
    assert source is None
    assert problems == [f"2: {TAGS}"]


def test_a_tag_is_refused_under_a_handle_of_its_own() -> None:
    assert read("%TAG ! tag:yaml.org,2002:python/\n---\na: !name:os.system b\n")[1] == [f"3: {TAGS}"]


def test_every_anchor_and_alias_is_named() -> None:
    source, problems = read("a: &x 1\nb: 2\nc: *x\nd: {&k e: [*missing]}\n")
    assert source is None
    assert problems == [f"1: {ANCHORS}", f"3: {ANCHORS}", f"4: {ANCHORS}", f"4: {ANCHORS}"]


def test_a_duplicate_key_names_both_lines() -> None:
    source, problems = read("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\na: 4\n")
    assert problems == ["5: 'c' is there twice (first in line 3)", "6: 'a' is there twice (first in line 1)"]
    assert source is not None
    assert source.value == {"a": 1, "b": {"c": 1, "d": 2}}


def test_keys_that_only_look_different_are_duplicates() -> None:
    assert read("'a': 1\n\"a\": 2\n? a\n: 3\n")[1] == ["2: 'a' is there twice (first in line 1)", "3: 'a' is there twice (first in line 1)"]


@pytest.mark.parametrize("key", ["[a]", "{a: b}", "? [a]"])
def test_a_key_that_is_no_text_is_refused(key: str) -> None:
    text = f"ok: 1\n{key if key.startswith('?') else f'? {key}'}\n: b\n"
    assert read(text)[1] == ["2: a key must be plain text"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("a:\n\t- b\n", "2: is not valid YAML: while scanning for the next token, found character that cannot start any token"),
        ("a: 1\nb: [c\n", "2: is not valid YAML: while parsing a flow sequence, did not find expected ',' or ']'"),
        ('a: 1\nb: "c\n\n\n', "2: is not valid YAML: while scanning a quoted scalar, found unexpected end of stream"),
        ("a: 1\nb: c: d\ne: 1\n", "2: is not valid YAML: mapping values are not allowed in this context"),
        ("a:\n  - b\n  c: d\n", "3: is not valid YAML: while parsing a block collection, did not find expected '-' indicator"),
        ("a: 1\n---\nb: 2\n", "2: is not valid YAML: expected a single document in the stream, but found another document"),
        ("éééé: 1\nb: \x07\nc: 1\n", "2: is not valid YAML: unacceptable character #x0007: control characters are not allowed"),
        ('a: "é"\n\nb: "x\0y"\n', "3: is not valid YAML: unacceptable character #x0000: control characters are not allowed"),
        ('a: "\\ud800"\n', "1: is not valid YAML: while parsing a quoted scalar, found invalid Unicode character escape code"),
    ],
)
def test_what_is_no_yaml_is_told_with_its_line(text: str, due: str) -> None:
    source, problems = read(text)
    assert source is None
    assert problems == [due]


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "é", "漢🙂", "\\u2028"])
@pytest.mark.parametrize("where", ["# {}", 'x: "a{}b"', "x: [a, 'b{}c']"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_lines_are_counted_as_editors_do_whatever_stands_in_them(mark: str, where: str, end: str, start: str) -> None:
    before = [where.format(mark), "", "b:", f"  - 1  # {mark}"]
    source, problems = read(start + end.join([*before, "  - 010", "c: 2", "c: 3", ""]))
    assert problems == ["5: '010' is no plain number; quote it when it is meant as text", "7: 'c' is there twice (first in line 6)"]
    assert source is not None
    assert [source.at(place) for place in (("b",), ("b", 0), ("b", 1), ("c",))] == [f"spec/x.yaml:{line}" for line in (3, 4, 5, 6)]
    assert read(start + end.join([*before, "  - &a 1", ""]))[1] == [f"5: {ANCHORS}"]
    assert read(start + end.join([*before, "  - !a 1", ""]))[1] == [f"5: {TAGS}"]
    for wrong in ("c: d: e", 'c: "open', "c: \x07"):
        assert [told.partition(": ")[0] for told in read(start + end.join([*before, wrong, "f: 1", ""]))[1]] == ["5"]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_an_empty_file_is_no_value_and_no_error(text: str) -> None:
    source, problems = read(text)
    assert problems == []
    assert source is None or source.value is None
    assert source is not None


def test_a_place_has_the_line_of_its_key_and_an_unknown_one_that_of_what_is_around_it() -> None:
    source, _ = read("# a comment\na:\n  b:\n    - 1\n    - c: 2\nd: |\n  text\n  more\ne: 1\n")
    assert source is not None
    places: dict[str, tuple[str | int, ...]] = {
        "2": ("a",),
        "3": ("a", "b"),
        "4": ("a", "b", 0),
        "5": ("a", "b", 1, "c"),
        "6": ("d",),
        "9": ("e",),
    }
    assert {line: source.at(place) for line, place in places.items()} == {line: f"spec/x.yaml:{line}" for line in places}
    assert source.at(("a", "b", 1, "missing", "deeper")) == "spec/x.yaml:5"
    assert source.at(("a", "missing")) == "spec/x.yaml:2"


def test_a_file_that_is_not_utf_8_is_told_with_the_line_of_the_first_wrong_byte(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes("a: ä\nb: 1\n".encode() + b"c: \xff\n")
    problems: list[Problem] = []
    assert load(tmp_path / "x.yaml", "spec/x.yaml", problems) is None
    assert list(map(str, problems)) == ["spec/x.yaml:3: is not UTF-8 text"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "x.yaml").write_bytes("a: 1\n".encode(encoding))
    problems: list[Problem] = []
    assert load(tmp_path / "x.yaml", "spec/x.yaml", problems) is None
    assert [str(problem).partition(": ")[0] for problem in problems] == ["spec/x.yaml:1"]


def test_a_file_that_can_not_be_read_is_told_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    problems: list[Problem] = []
    assert load(tmp_path / "folder.yaml", "spec/folder.yaml", problems) is None
    assert load(tmp_path / "missing.yaml", "spec/missing.yaml", problems) is None
    assert list(map(str, problems)) == [
        "spec/folder.yaml:1: can't be read: Is a directory",
        "spec/missing.yaml:1: can't be read: No such file or directory",
    ]


def test_problems_come_once_each_in_the_order_of_files_lines_and_words() -> None:
    wrong = [Problem("b.yaml:2", "x"), Problem("a.yaml:10", "z"), Problem("a.yaml:9", "x"), Problem("a.yaml:10", "y"), Problem("a.yaml:9", "x")]
    assert str(SpecError(wrong)) == "a.yaml:9: x\na.yaml:10: y\na.yaml:10: z\nb.yaml:2: x"
