"""Checks the built site: its links, its sections, and each page in a real browser."""

import asyncio
import functools
import re
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import define, field

from examples.chromium import Chromium
from generator.ir import Api
from website.pages import ROOT, SOURCE
from website.reference import event_anchor

PHONE, DESK = (360, 740), (1280, 900)
TREE = SOURCE.replace("/blob/", "/tree/")
_WIDE = """
(() => {
  const wide = [...document.querySelectorAll('.md-main *')].find(one => one.getBoundingClientRect().right > innerWidth + 1
    && !one.closest('.md-typeset__scrollwrap, pre, .highlight, .md-sidebar, .tabbed-labels, .md-source-file'));
  const width = document.documentElement.scrollWidth;
  const why = wide ? ` because of <${wide.tagName.toLowerCase()} class="${wide.className}">` : '';
  return width > innerWidth ? `is ${width} px wide${why}` : '';
})()
"""


@define
class Html(HTMLParser):
    """The parts of a page that matter here: its title, its ids, its links and the files that it loads."""

    title: str = ""
    headings: list[str] = field(factory=list[str])
    ids: set[str] = field(factory=set[str])
    links: list[str] = field(factory=list[str])
    _open: str = ""

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        self.ids |= {known[name] for name in ("id", "name") if name in known}
        self.links += [known[name] for name in ("href", "src") if name in known]
        if tag in ("title", "h1"):
            self._open = tag
            if tag == "h1":
                self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "title":
            self.title += data
        elif self._open == "h1":
            self.headings[-1] += data


def read(site: Path) -> dict[str, Html]:
    """Each page of the site, by its path."""
    pages = dict[str, Html]()
    for path in sorted(site.rglob("*.html")):
        page = Html()
        page.feed(path.read_text("utf-8"))
        pages[path.relative_to(site).as_posix()] = page
    return pages


def link_problems(site: Path, pages: dict[str, Html]) -> Iterator[str]:
    """Each link that leads nowhere: to a page, an anchor, a file of the site, or a file of the repository."""
    for name, page in pages.items():
        if name == "404.html":  # its links are those of the site's root, wherever it is shown
            continue
        for link in page.links:
            parts = urlsplit(link)
            if link.startswith((f"{SOURCE}/", f"{TREE}/")):
                path = link.removeprefix(SOURCE).removeprefix(TREE).lstrip("/").partition("#")[0]
                if not (ROOT / path).exists():
                    yield f"{name}: dead link: {link}: the repository has no {path}"
            if parts.scheme or parts.netloc:
                continue
            there = name if not parts.path else (Path(name).parent / unquote(parts.path)).as_posix()
            target = (site / there).resolve()
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                yield f"{name}: dead link: {link}"
            elif parts.fragment and target.suffix == ".html":
                known = pages[target.relative_to(site.resolve()).as_posix()].ids
                if unquote(parts.fragment) not in known and not parts.fragment.startswith("__"):
                    yield f"{name}: dead link: {link}: the page has no such anchor"


def title_problems(pages: dict[str, Html]) -> Iterator[str]:
    """Each page without a title."""
    for name, page in pages.items():
        if name != "404.html" and (not page.title.strip() or not any(heading.strip(" ¶\n") for heading in page.headings)):
            yield f"{name}: the page has no title"


def section_problems(api: Api, pages: dict[str, Html]) -> Iterator[str]:
    """Each endpoint and each event type that has no section of its own."""
    for group in api.groups:
        for one in group.operations:
            if one.name not in pages[f"reference/endpoints/{group.module}.html"].ids:
                yield f"{one.name}: the reference has no section for it"
    for family in api.events:
        for kind in family.types:
            if event_anchor(kind) not in pages[f"reference/events/{family.module}.html"].ids:
                yield f"{kind.key}: the reference has no section for it"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def served(site: Path) -> Generator[str]:
    """The site's URL on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def browser_problems(site: Path, names: list[str], pictures: Path | None = None) -> list[str]:
    """The problems that a real browser has with the pages: on a phone in the dark, and on a desk in the light. pictures: a folder for screenshots."""
    with served(site) as url:
        return [
            *asyncio.run(_looked_at(url, names, PHONE, dark=True, pictures=pictures)),
            *asyncio.run(_looked_at(url, names, DESK, dark=False, pictures=pictures)),
        ]


async def _looked_at(url: str, names: list[str], size: tuple[int, int], *, dark: bool, pictures: Path | None) -> list[str]:
    problems = list[str]()
    async with Chromium(dark=dark) as browser:
        await browser.resize(*size)
        await browser.record()
        for name in names:
            where = f"{name} at {size[0]} px"
            await browser.open(f"{url}/{name}")
            await browser.wait_for(
                f"location.pathname == '/{name}' && document.readyState == 'complete' && document.querySelectorAll('h1').length > 0"
            )
            scheme = await browser.wait_for("document.body.getAttribute('data-md-color-scheme')")
            if scheme != ("slate" if dark else "default"):
                problems.append(f"{where}: its colours are those of {scheme}, though the browser asks for {'dark' if dark else 'light'}")
            if wide := await browser.look(_WIDE):
                problems.append(f"{where}: the page {wide}")
            problems += [f"{where}: {problem}" for problem in _told(await browser.events(), url)]
            if pictures is not None:
                pictures.mkdir(parents=True, exist_ok=True)
                await browser.picture(pictures / f"{re.sub(r'[/.]', '-', name)}-{size[0]}.png")
    return problems


def _told(events: list[dict[str, Any]], url: str) -> Iterator[str]:
    """The complaints of the browser: errors on the console, failed requests, and those to another place."""
    for event in events:
        told = event["params"]
        match event["method"]:
            case "Runtime.exceptionThrown":
                yield f"a script failed: {told['exceptionDetails'].get('exception', {}).get('description') or told['exceptionDetails']['text']}"
            case "Runtime.consoleAPICalled" if told["type"] in ("error", "warning", "assert"):
                yield f"the console says: {' '.join(str(one.get('value', '')) for one in told['args'])}"
            case "Log.entryAdded" if told["entry"]["level"] == "error":
                yield f"the console says: {told['entry']['text']} {told['entry'].get('url', '')}"
            case "Network.requestWillBeSent" if not told["request"]["url"].startswith((url, "data:", "blob:")):
                yield f"the page loads something from elsewhere: {told['request']['url']}"
            case "Network.responseReceived" if told["response"]["status"] >= 400:
                yield f"{told['response']['url']} is answered with {told['response']['status']}"
            case _:
                pass


async def found_by_search(url: str, words: str) -> list[str]:
    """The pages that the site's own search finds for the words."""
    async with Chromium() as browser:
        await browser.resize(*DESK)
        await browser.open(f"{url}/index.html?q={words}")
        await browser.wait_for("document.querySelectorAll('.md-search-result__item a').length > 0")
        found: list[str] = await browser.look("[...document.querySelectorAll('.md-search-result__item a')].map(one => one.getAttribute('href'))")
        return found


def check(site: Path, api: Api, pictures: Path | None = None) -> list[str]:
    """Every problem of the built site."""
    pages = read(site)
    names = [name for name in pages if name != "404.html"]
    problems = [*title_problems(pages), *link_problems(site, pages), *section_problems(api, pages), *browser_problems(site, names, pictures)]
    with served(site) as url:
        hits = asyncio.run(found_by_search(url, "create_poll"))
    if not any("reference/endpoints/polls.html" in hit for hit in hits):
        problems.append(f"the search doesn't find create_poll; it finds {hits[:3]}")
    return problems
