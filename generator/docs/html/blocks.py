"""Twitch's HTML as a flat list of blocks.

The pages are hand-edited: unclosed tags, sections nested by accident, headings of the wrong rank. Only the order is reliable, so this module
returns just a sequence of headings, paragraphs, tables and code samples.
"""

import re
from collections.abc import Iterator

from attrs import frozen
from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_LEAD = re.compile(r"[\s\xa0]*")
_TAG = re.compile(r"<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z]", re.IGNORECASE)
_DEEPEST = 5_000
_WIDTHS = {"\u2003": 3, "\t": 3, "\u2002": 2, "\u200b": 0}


@frozen
class Cell:
    """A table cell: its text, its list items, its links, and how deep its text says that the row is nested.

    Twitch nests rows by leading no-break spaces, about three a level; older pages by `<em>`.
    """

    text: str
    items: tuple[str, ...]
    depth: int
    links: tuple[str, ...]


@frozen
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Block:
    """One piece of the page. `kind` is a heading's tag, `text`, `table` or `code`."""

    kind: str
    text: str = ""
    id: str = ""
    table: Table | None = None


def squeeze(text: str) -> str:
    """The text on one line, as a browser would show it."""
    return _SPACES.sub(" ", text).strip()


def blocks(page: str) -> list[Block]:
    """Every block of the page, in reading order. Depth is walked without recursion, so a hostile page can't exhaust the stack.

    None of a page nested deeper than any of Twitch's: the parser's time grows with the square of the depth.
    """
    root = None if _too_deep(page) else LexborHTMLParser(page).body
    return [] if root is None else list(_walk(root))


def _too_deep(page: str) -> bool:
    """Whether so many elements are open at once, by their tags; those that may stay open, such as `<td>`, count until the end."""
    opened = 0
    for tag in _TAG.finditer(page):
        opened += -1 if tag[1] else 1
        if opened > _DEEPEST:
            return True
    return False


def _walk(root: LexborNode) -> Iterator[Block]:
    waiting: list[LexborNode] = [root]
    while waiting:
        node = waiting.pop()
        tag = node.tag or ""
        if tag in HEADINGS:
            yield Block(kind=tag, text=squeeze(node.text()), id=node.attributes.get("id") or "")
        elif tag == "table":
            yield Block(kind="table", table=_table(node))
        elif tag == "pre":
            yield Block(kind="code", text=node.text())
        elif tag in ("p", "ul", "ol", "blockquote"):
            yield Block(kind="text", text=squeeze(node.text(separator=" " if tag in ("ul", "ol") else "")))
        elif tag not in ("script", "style", "-comment"):
            waiting.extend(reversed(list(node.iter(include_text=False))))


def _table(node: LexborNode) -> Table:
    header: tuple[str, ...] = ()
    rows: list[tuple[Cell, ...]] = []
    for row in _rows(node):
        cells = [child for child in row.iter(include_text=False) if child.tag in ("td", "th")]
        if cells and not header and all(child.tag == "th" for child in cells):
            header = tuple(squeeze(child.text()) for child in cells)
        elif cells:
            rows.append(tuple(_cell(child) for child in cells))
    return Table(header=header, rows=tuple(rows))


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    """The table's own rows, not those of tables inside of it."""
    for child in table.iter(include_text=False):
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child.iter(include_text=False) if row.tag == "tr")


def _cell(node: LexborNode) -> Cell:
    raw = node.text()
    breaks_as_spaces = node.text(separator=" ") if node.css_first("li, br") else raw
    return Cell(
        text=squeeze(breaks_as_spaces),
        items=_items(node) if node.css_first("li") else (),
        depth=_depth(node, raw),
        links=tuple(link.attributes.get("href") or "" for link in node.css("a")),
    )


def _items(cell: LexborNode) -> tuple[str, ...]:
    """The text of each list item, without that of the items inside of it: so nothing is read twice, however deep a hostile list is."""
    found: list[list[str]] = []
    waiting: list[tuple[LexborNode, list[str]]] = [(cell, [])]
    while waiting:
        node, parts = waiting.pop()
        if node.tag == "li":
            parts = list[str]()
            found.append(parts)
        elif node.tag == "-text":
            parts.append(node.text())
        waiting.extend((child, parts) for child in reversed(list(node.iter(include_text=True))))
    return tuple(squeeze("".join(parts)) for parts in found)


def _depth(node: LexborNode, raw: str) -> int:
    lead = _LEAD.match(raw.lstrip(" \t\r\n\u200b"))  # a browser doesn't show blanks before the first no-break space
    width = sum(_WIDTHS.get(char, 1) for char in lead.group()) if lead else 0
    emphasis = 0
    inner = node.child
    while inner is not None and (inner.tag == "em" or (inner.tag == "-text" and not inner.text().strip())):
        emphasis += inner.tag == "em"
        inner = inner.child if inner.tag == "em" else inner.next
    return round(width / 3) + emphasis
