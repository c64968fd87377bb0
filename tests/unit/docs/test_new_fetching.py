"""The new layout over the network, from a real server on loopback: index first, one page at a time. What goes wrong is told, and nothing is kept."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.docs import web
from generator.docs.html.pages import EVENT_PAGES, PAGES
from generator.docs.page import read_docs
from generator.docs.unreadable import Unreadable
from tests.unit.docs.new_layout import rendered
from tests.unit.docs.new_support import read, some, some_pages

INDEX, USERS, SCOPES = "/docs/api/reference.md", "/docs/api/reference/users.md", "/docs/authentication/scopes.md"
LOGIN = b"<!DOCTYPE html><html><body>Please log in</body></html>"


class Site(HTTPServer):
    """Serves pages by path. `odd`: path → how it is answered instead; `seen`: what was asked for."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages = pages
        self.odd: dict[str, Callable[[Handler], None]] = {}
        self.seen: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/docs"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        site = self.server
        assert isinstance(site, Site)
        site.seen.append(self.path)
        with contextlib.suppress(ConnectionError):  # of an error only the status is read
            if self.path in site.odd:
                site.odd[self.path](self)
            elif self.path in site.pages:
                self.answer(200, site.pages[self.path], "text/markdown; charset=utf-8" if self.path.endswith(".md") else "text/html")
            else:
                self.answer(404, LOGIN, "text/html")

    def answer(self, status: int, body: bytes, kind: str, *, length: int | None = None, **more: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body) if length is None else length), **more}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(web, "_PAUSE", 0.0)
    running = Site({f"/docs/{path}": text.encode() for path, text in some_pages().items()})
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()
    yield running
    running.shutdown()
    thread.join()
    running.server_close()


def kept(folder: Path) -> list[Path]:
    return [path for path in (folder / "cache").rglob("*") if path.is_file()]


def test_the_index_comes_first_and_each_page_once(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(web, "_PAUSE", 0.25)
    monkeypatch.setattr("generator.docs.web.time.sleep", pauses.append)
    with pytest.raises(Unreadable, match="--offline forbids"):
        read_docs(site.address, offline=True)
    assert site.seen == []
    assert read_docs(site.address) == read(some_pages())[0]
    assert site.seen[0] == INDEX
    assert sorted(site.seen) == sorted(site.pages)
    assert pauses == [0.25] * (len(site.pages) - 1)
    assert len(kept(tmp_path)) == len(site.pages)
    for offline in (False, True):
        assert read_docs(site.address, offline=offline) == read(some_pages())[0]
    assert len(site.seen) == len(site.pages)


def redirect(handler: Handler) -> None:
    handler.answer(302, b"", "text/html", Location="/login?next=1")


ODD: dict[str, tuple[str, Callable[[Handler], None], str]] = {
    "404 of a group": (USERS, lambda handler: handler.answer(404, LOGIN, "text/html"), r"api/reference\.md:\d+: users: its page isn't there: .* 404"),
    "404 of the scopes": (SCOPES, lambda handler: handler.answer(404, LOGIN, "text/html"), r"scopes\.md can't be fetched: the server answers 404"),
    "429": (
        USERS, lambda handler: handler.answer(429, b"slow down", "text/plain", Retry_After="30"),
        r"users\.md can't be fetched: the server answers 429, try again after 30 seconds",
    ),
    "503 of the index": (INDEX, lambda handler: handler.answer(503, b"", "text/plain"), r"reference\.md can't be fetched: the server answers 503"),
    "a redirect to a login page": (USERS, redirect, r"users\.md can't be fetched: the server redirects to http://[^ ]*/login$"),
    "a redirect of the index": (INDEX, redirect, r"reference\.md can't be fetched: the server redirects to http://[^ ]*/login$"),
    "a login page in its place": (USERS, lambda handler: handler.answer(200, LOGIN, "text/html"), r"users\.md can't be read: .* HTML where Markdown"),
    "HTML that is called Markdown": (
        USERS, lambda handler: handler.answer(200, LOGIN, "text/markdown"), r"users\.md:1: not a page .* begins with HTML",
    ),
    "a body cut off": (
        USERS, lambda handler: handler.answer(200, some_pages()["api/reference/users.md"].encode()[:5_000], "text/markdown", length=9_000),
        r"users\.md can't be fetched: (ChunkedEncodingError|ConnectionError)\. Without a network",
    ),
    "half a page that calls itself whole": (
        USERS, lambda handler: handler.answer(200, some_pages()["api/reference/users.md"].encode()[:5_000], "text/markdown"),
        r"users\.md:\d+: [a-z-]+: listed on its page, which has no such entry; is the page cut off\?",
    ),
    "not UTF-8": (USERS, lambda handler: handler.answer(200, b"# Caf\xe9", "text/markdown"), r"users\.md is not UTF-8 text"),
    "without end": (USERS, lambda handler: handler.answer(200, b"x" * 20_100_000, "text/markdown"), r"users\.md has more than 20,000,000 bytes"),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_what_goes_wrong_is_told_and_nothing_is_kept(name: str, site: Site, tmp_path: Path) -> None:
    path, answer, message = ODD[name]
    read_docs(site.address)
    for one in kept(tmp_path):
        one.unlink()
    site.odd[path] = answer
    with pytest.raises(Unreadable, match=message):
        read_docs(site.address)
    assert kept(tmp_path) == []
    del site.odd[path]
    assert read_docs(site.address) == read(some_pages())[0]


def test_where_only_the_old_pages_exist_those_are_read(site: Site, docs: Path, tmp_path: Path) -> None:
    old = {f"/docs/{path}/": (docs / f"{name}.html").read_bytes() for name, path in (PAGES | EVENT_PAGES).items()}
    site.pages = old
    found = read_docs(site.address)
    assert (found.layout, len(found.endpoints)) == ("html", 144)
    assert site.seen == [INDEX, *old]
    assert len(kept(tmp_path)) == 4
    assert read_docs(site.address, offline=True).layout == "html"
    site.pages = {f"/docs/{path}": text.encode() for path, text in rendered(some()).items()}
    assert read_docs(site.address).layout == "markdown"
    assert read_docs(site.address, offline=True).layout == "markdown"
