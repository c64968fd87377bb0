"""Pages over the network: fetched from a real server on loopback, kept, and never fetched when that is forbidden."""

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.docs.html.pages import EVENT_PAGES, PAGES
from generator.docs.page import read_docs
from generator.docs.unreadable import Unreadable


class Pages(HTTPServer):
    """Serves the four pages; `status` is what it answers, `seen` what was asked for."""

    docs: Path
    status = 200

    def __init__(self, docs: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.docs = docs
        self.seen: list[str] = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Pages)
        server.seen.append(self.path)
        page = server.docs / f"{self.path.strip('/').rpartition('/')[2]}.html"
        self.send_response(server.status if page.exists() else 404)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # of an error only the status is read
            self.wfile.write(page.read_bytes() if page.exists() else b"")

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def pages(docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pages]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    server = Pages(docs)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def address(server: Pages) -> str:
    return f"http://127.0.0.1:{server.server_port}/docs"


def test_pages_are_fetched_once_and_then_kept(pages: Pages) -> None:
    with pytest.raises(Unreadable, match="--offline forbids"):
        read_docs(address(pages), offline=True)
    assert pages.seen == []
    assert len(read_docs(address(pages)).endpoints) == 144
    assert pages.seen == ["/docs/api/reference.md", *(f"/docs/{path}/" for path in (*PAGES.values(), *EVENT_PAGES.values()))]
    read_docs(address(pages))
    read_docs(address(pages), offline=True)
    assert pages.seen[5:] == ["/docs/api/reference.md"]


def test_a_refusal_is_told(pages: Pages) -> None:
    pages.status = 503
    with pytest.raises(Unreadable, match="reference/ can't be fetched: the server answers 503"):
        read_docs(address(pages))


def test_no_server_is_told_with_the_remedy(pages: Pages) -> None:
    with pytest.raises(Unreadable, match=r"can't be fetched: ConnectionError\. Without a network, give a folder: --docs DIR"):
        read_docs("http://127.0.0.1:9/docs")
