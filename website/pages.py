"""The pages of the site: those of the repository, by the navigation, and the generated ones; links made to fit their new place."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from attrs import define, field, frozen

ROOT = Path(__file__).resolve().parent.parent
SOURCE = "https://github.com/twitchapi-gen/twitchapi-gen/blob/main"
FIRST = "docs/getting-started.md"
"""The page that becomes the site's first."""
_FENCED = re.compile(r"^(?P<mark> *(?:```+|~~~+)).*?^ *(?:```+|~~~+) *$|`[^`\n]+`", re.M | re.S)
_LINK = re.compile(r"(?P<before>\]\()(?P<target>[^)\s]+)(?P<after>\))")


class SiteError(Exception):
    """The site can't be built. `problems` names each, with its page."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@frozen(kw_only=True)
class Page:
    """`source`: its path in the repository, or the part of website/ that made it. `path`: its place in the site."""

    title: str
    path: str
    text: str
    source: str


@define
class Site:
    """All pages by their place, and mkdocs' navigation."""

    pages: dict[str, Page] = field(factory=dict[str, Page])
    navigation: list[Any] = field(factory=list[Any])

    def write(self, folder: Path) -> None:
        for page in self.pages.values():
            target = folder / page.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(page.text, "utf-8")


def place(source: str) -> str:
    """The place in the site of a page of the repository."""
    return "index.md" if source == FIRST else source.removeprefix("docs/").lower()


def read_site(navigation: Path, generated: Mapping[str, list[Page]], root: Path = ROOT) -> Site:
    """The whole site. Raises SiteError for a page that is missing, has no title or no place in the navigation, and for each dead link."""
    site, problems = Site(), list[str]()
    entries = yaml.safe_load(navigation.read_text("utf-8"))
    site.navigation = [_entry(one, site, generated, root, problems) for one in entries]
    known = {page.source for page in site.pages.values()}
    for path in sorted((root / "docs").rglob("*.md")):
        if (source := path.relative_to(root).as_posix()) not in known:
            problems.append(f"{source}: the page has no place in the navigation; add it to {navigation.name}")
    for page in site.pages.values():
        problems += title_problems(page)
    site.pages = {path: _linked(page, site, root, problems) for path, page in site.pages.items()}
    if problems:
        raise SiteError(problems)
    return site


def _entry(entry: dict[str, Any], site: Site, generated: Mapping[str, list[Page]], root: Path, problems: list[str]) -> dict[str, Any]:
    ((title, what),) = entry.items()
    if isinstance(what, list):
        return {title: [_entry(one, site, generated, root, problems) for one in what]}
    if isinstance(what, dict):
        made = generated.get(str(what.get("generated")), [])
        if not made:
            problems.append(f"the navigation's entry {title!r}: nothing generates {what}; known are {', '.join(generated) or 'none'}")
            return {title: []}
        site.pages |= {page.path: page for page in made}
        return {title: made[0].path if len(made) == 1 else [{page.title: page.path} for page in made]}
    path = root / what
    if path.is_file():
        site.pages[place(what)] = Page(title=title, path=place(what), text=path.read_text("utf-8"), source=what)
    else:
        problems.append(f"{what}: the navigation names this page, but it doesn't exist")
    return {title: place(what)}


def title_problems(page: Page) -> Iterator[str]:
    """A page begins with its title."""
    first = next((line for line in page.text.splitlines() if line.strip()), "")
    if not re.match(r"# \S", first):
        yield f"{page.source}: the page has no title; its first line must be `# Title`"


def _linked(page: Page, site: Site, root: Path, problems: list[str]) -> Page:
    """The page with its links changed to those of the site."""
    if page.path == page.source:  # generated: its links are those of the site already
        return page
    places = {one.source: one.path for one in site.pages.values()}

    def changed(found: re.Match[str]) -> str:
        target, hash, anchor = found["target"].partition("#")
        if "://" in target or target.startswith("mailto:"):
            return found[0]
        anchor = re.sub(r"-(\d)$", r"_\1", anchor) if _is_second(anchor, page.text if not target else "") else anchor
        if not target:
            return f"{found['before']}#{anchor}{found['after']}"
        there = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), target))
        if there in places:
            fitting = posixpath.relpath(places[there], posixpath.dirname(page.path) or ".")
        elif there.startswith("docs/") and (root / there).is_file() and not there.endswith(".md"):
            fitting = posixpath.relpath(there.removeprefix("docs/"), posixpath.dirname(page.path) or ".")
        elif (root / there).exists() and not there.startswith(".."):
            fitting = f"{SOURCE}/{there}"
        else:
            problems.append(f"{page.source}: dead link: {found['target']}; {there} doesn't exist")
            fitting = target
        return f"{found['before']}{fitting}{hash}{anchor}{found['after']}"

    parts, end = list[str](), 0
    for code in _FENCED.finditer(page.text):
        parts += [_LINK.sub(changed, page.text[end : code.start()]), code[0]]
        end = code.end()
    text = "".join([*parts, _LINK.sub(changed, page.text[end:])])
    return Page(title=page.title, path=page.path, text=text, source=page.source)


def _is_second(anchor: str, text: str) -> bool:
    """Whether the anchor is that of a second heading with the same text: GitHub writes `name-1`, mkdocs `name_1`."""
    base = re.sub(r"-\d$", "", anchor)
    return base != anchor and len(re.findall(rf"^#+ {re.escape(base)}$", text, re.M | re.I)) > 1


def assets(root: Path = ROOT) -> Iterator[tuple[Path, PurePosixPath]]:
    """The other files of docs/, and those of the theme: each with its place in the site."""
    for path in sorted((root / "docs").rglob("*")):
        if path.is_file() and path.suffix != ".md":
            yield path, PurePosixPath(path.relative_to(root / "docs").as_posix())
    for path in sorted((Path(__file__).parent / "theme").rglob("*")):
        if path.is_file():
            yield path, PurePosixPath("assets") / path.name
