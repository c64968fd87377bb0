"""A page without a title, a dead link, a page outside the navigation, an example without its reply: the build fails, and names it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.supply.venvs import Unavailable, python_of
from website.arguments import Arguments
from website.building import LOCK, make_html
from website.checking import link_problems, read, title_problems
from website.endpoint_examples import EndpointExamples
from website.event_examples import EventExamples
from website.figures import figures
from website.generated import picture
from website.pages import Page, Site, SiteError, read_site, title_problems as markdown_title_problems
from website.running import Runner


def problems_of(folder: Path, pages: dict[str, str], navigation: str = "") -> list[str]:
    """What is wrong with a site of these pages."""
    (folder / "docs").mkdir(exist_ok=True)
    for name, text in pages.items():
        (folder / name).write_text(text, "utf-8")
    listed = navigation or "".join(f"- Title: {name}\n" for name in pages)
    (folder / "navigation.yaml").write_text(listed, "utf-8")
    try:
        read_site(folder / "navigation.yaml", {}, folder)
    except SiteError as error:
        return error.problems
    return []


def test_good_pages_have_no_problem(tmp_path: Path) -> None:
    pages = {"docs/a.md": "# A\n\nSee [b](b.md#part) and [the file](../LICENSE.txt).\n", "docs/b.md": "# B\n\n## Part\n", "LICENSE.txt": "# text"}
    (tmp_path / "LICENSE.txt").write_text("text")
    assert problems_of(tmp_path, {name: text for name, text in pages.items() if name.endswith(".md")}) == []


@pytest.mark.parametrize("text", ["", "No title\n", "\n## Second\n\n# First\n", "#No\n"])
def test_a_page_without_a_title_is_named(tmp_path: Path, text: str) -> None:
    assert problems_of(tmp_path, {"docs/a.md": "# A\n", "docs/b.md": text}) == ["docs/b.md: the page has no title; its first line must be `# Title`"]


@pytest.mark.parametrize("target", ["gone.md", "../nothing.py", "../../outside.md", "gone.md#part"])
def test_a_dead_link_is_named(tmp_path: Path, target: str) -> None:
    (found,) = problems_of(tmp_path, {"docs/a.md": f"# A\n\n`[x](not-a-link.md)` [there]({target})\n\n```text\n[y](no-link.md)\n```\n"})
    assert found.startswith(f"docs/a.md: dead link: {target}; ")


def test_a_page_outside_the_navigation_is_named(tmp_path: Path) -> None:
    found = problems_of(tmp_path, {"docs/a.md": "# A\n", "docs/lost.md": "# Lost\n"}, "- A: docs/a.md\n- B: docs/nowhere.md\n")
    assert found == [
        "docs/nowhere.md: the navigation names this page, but it doesn't exist",
        "docs/lost.md: the page has no place in the navigation; add it to navigation.yaml",
    ]


def test_a_generated_page_that_nothing_makes_is_named(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path, {"docs/a.md": "# A\n"}, "- A: docs/a.md\n- Figures: { generated: figgures }\n")
    assert found.startswith("the navigation's entry 'Figures': nothing generates {'generated': 'figgures'}")


def test_the_projects_own_pages_have_their_places_titles_and_links() -> None:
    """All but the generated ones, which take minutes."""
    stubs = {
        name: [Page(title=name, path=f"{name}.md", text=f"# {name}\n", source=f"{name}.md")]
        for name in ("endpoints", "events", "python", "coverage", "differences")
    }
    site = read_site(ROOT / "website" / "navigation.yaml", {**stubs, "figures": [figures(ROOT / "README.md")]})
    assert len(site.pages) > 30
    assert "index.md" in site.pages
    assert [problem for page in site.pages.values() for problem in markdown_title_problems(page)] == []


def test_figures_without_their_section_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Title\n")
    with pytest.raises(SiteError, match=r"README\.md: there is no section `Beside its peers`"):
        figures(tmp_path / "README.md")


def test_an_example_without_its_reply_is_named() -> None:
    api = picture(ROOT / "spec")
    operation = next(one for one in api.operations if one.name == "get_users")
    with Runner(lenient=True) as runner:
        examples = EndpointExamples(Arguments(api), runner)
        assert '"login": "my_username"' in examples.of(operation).reply
        runner.emulator.fault("status", status=400, path="/helix/users", times=None)
        with pytest.raises(SiteError, match="get_users: its example failed: BadRequest") as raised:
            examples.of(operation)
        assert "twitch.get_users(" in raised.value.problems[0]


@pytest.mark.parametrize(("body", "why"), [("{'data': []}", "brought no reply"), ("", "it printed nothing")])
def test_an_empty_reply_is_no_reply(monkeypatch: pytest.MonkeyPatch, body: str, why: str) -> None:
    api = picture(ROOT / "spec")
    operation = next(one for one in api.operations if one.name == "get_users")
    with Runner(lenient=True) as runner:
        examples = EndpointExamples(Arguments(api), runner)
        program = runner.program
        monkeypatch.setattr(runner, "program", lambda source, name, real: (program(source, name, real), body)[1])
        with pytest.raises(SiteError, match=f"get_users: its example brought no reply.*{why if not body else ''}"):
            examples.of(operation)


def test_an_event_that_does_not_come_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    api = picture(ROOT / "spec")
    kind = next(one for family in api.events for one in family.types if one.key == "stream.online@1")
    monkeypatch.setattr("website.running.PATIENCE", 3.0)
    with Runner() as runner:
        monkeypatch.setattr(runner.emulator, "fire", lambda *_, **__: [])
        with pytest.raises(SiteError, match=r"stream\.online@1: its example failed: TimeoutError: nothing came within 3 s"):
            EventExamples(runner, 1).of(kind)


def test_a_command_that_fails_is_named() -> None:
    with Runner() as runner, pytest.raises(SiteError, match=r"get_polls: `twitchapi-gen call get_polls --frist 1` failed with 2: error: "):
        runner.command(["call", "get_polls", "--frist", "1"], "get_polls")


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
def test_a_curl_that_reaches_nothing_is_named() -> None:
    with Runner() as runner, pytest.raises(SiteError, match="get_polls: curl failed with 7"):
        runner.curl(["http://127.0.0.1:1/"], "token", "get_polls")


def mkdocs() -> Path:
    try:
        return python_of("website", LOCK)
    except Unavailable as error:
        pytest.skip(str(error))


@pytest.mark.parametrize(("text", "why"), [
    ("# A\n\n[b](b.md#nowhere)\n", "nowhere"), ("# A\n\n[c](c.md)\n", "c.md"), ("# A\n\n::: twitchapi_gen.NoSuchName\n", "NoSuchName"),
])  # fmt: skip
def test_mkdocs_warnings_are_errors_that_name_the_page(tmp_path: Path, text: str, why: str) -> None:
    site = Site(navigation=[{"A": "a.md"}, {"B": "b.md"}])
    site.pages = {name: Page(title=name, path=f"{name}.md", text=body, source=f"{name}.md") for name, body in (("a", text), ("b", "# B\n"))}
    site.pages = {page.path: page for page in site.pages.values()}
    with pytest.raises(SiteError, match=why) as raised:
        make_html(site, tmp_path / "build", tmp_path / "out", mkdocs())
    assert any("a.md" in problem or why in problem for problem in raised.value.problems)


def test_the_built_site_is_checked_for_links_and_titles(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<title>A</title><h1>A</h1><a href="b.html#here">x</a><a href="b.html#gone">y</a><a href="c.html">z</a><img src="d.svg">'
        '<a href="https://github.com/twitchapi-gen/twitchapi-gen/blob/main/no/such/file.py">w</a><a href="https://example.com/">v</a>'
    )
    (tmp_path / "b.html").write_text('<title></title><h2 id="here">B</h2>')
    pages = read(tmp_path)
    assert sorted(link_problems(tmp_path, pages)) == [
        "a.html: dead link: b.html#gone: the page has no such anchor",
        "a.html: dead link: c.html",
        "a.html: dead link: d.svg",
        "a.html: dead link: https://github.com/twitchapi-gen/twitchapi-gen/blob/main/no/such/file.py: the repository has no no/such/file.py",
    ]
    assert list(title_problems(pages)) == ["b.html: the page has no title"]


def test_the_command_fails_with_a_line_for_each_problem(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "website", "check", "--out", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert "has no site; run: make docs" in done.stderr or "no chromium" in done.stderr
