"""The API as it looks from outside: the one picture that both the spec and Twitch's pages can be turned into.

No Python names and no models here: a reply is a tree of fields, the way a page's table shows it. `diff` compares two of these, `import`
turns one into YAML.
"""

from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

Layout: TypeAlias = Literal["", "html", "markdown"]


@frozen(kw_only=True)
class Bounds:
    """Limits of one value. Lengths are in characters, `max_items` counts the values of a list or of a repeated parameter."""

    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    default: str | None = None


@frozen(kw_only=True)
class Node:
    """A parameter or field. `type` is one of string, integer, float, boolean, object, map, any; `many` says that it is a list of them, `like` that
    a page sends to another field for what it holds.
    """

    name: str
    type: str
    many: bool = False
    required: bool | None = None
    nullable: bool = False
    enum: tuple[str, ...] = ()
    bounds: Bounds = Bounds()
    deprecated: bool = False
    nodes: tuple["Node", ...] = ()
    like: str = field(default="", eq=False)
    text: str = field(default="", eq=False)
    source: str = field(default="", eq=False)
    enum_source: str = field(default="", eq=False)


@frozen(kw_only=True)
class Example:
    """A sample reply or request body from a page: its text, and its value when it is valid JSON (else why it is not)."""

    title: str
    text: str
    kind: str


@frozen(kw_only=True)
class Endpoint:
    """One endpoint. `scopes` are those that a user token must hold, `app_scopes` those that users must have granted to the app before its app token
    works, whatever joins them. `status` is None where a page doesn't say it and couldn't.
    """

    anchor: str
    title: str
    group: str
    method: str
    path: str
    tokens: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    app_scopes: frozenset[str] = frozenset()
    query: tuple[Node, ...] = ()
    body: tuple[Node, ...] = ()
    response: tuple[Node, ...] = ()
    codes: tuple[int, ...] = ()
    status: str | None = ""
    text: str = field(default="", eq=False)
    authorization: str = field(default="", eq=False)
    code_texts: tuple[tuple[int, str], ...] = field(default=(), eq=False)
    examples: tuple[Example, ...] = field(default=(), eq=False)
    source: str = field(default="", eq=False)
    sources: dict[str, str] = field(factory=dict[str, str], eq=False)


@frozen(kw_only=True)
class Scope:
    name: str
    text: str = field(default="", eq=False)
    source: str = field(default="", eq=False)


@frozen(kw_only=True)
class EventType:
    """One version of one subscription type of EventSub. `scopes`, `app_scopes` and `status` mean what they mean for an endpoint; `batching`: several
    events in one notification. `stated` is how else the page calls it, `condition_again` what it says elsewhere of the condition; `listed`: whether
    the page's table of contents has it; `transports`: as far as the page names them.
    """

    key: str
    anchor: str
    title: str
    tokens: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    app_scopes: frozenset[str] = frozenset()
    status: str | None = ""
    batching: bool = False
    condition: tuple[Node, ...] = ()
    event: tuple[Node, ...] = ()
    condition_again: tuple[Node, ...] | None = field(default=None, eq=False)
    stated: frozenset[str] = field(default=frozenset(), eq=False)
    listed: bool = field(default=True, eq=False)
    transports: frozenset[str] = field(default=frozenset(), eq=False)
    text: str = field(default="", eq=False)
    authorization: str = field(default="", eq=False)
    examples: tuple[Example, ...] = field(default=(), eq=False)
    source: str = field(default="", eq=False)
    sources: dict[str, str] = field(factory=dict[str, str], eq=False)

    @property
    def type(self) -> str:
        return self.key.partition("@")[0]

    @property
    def version(self) -> str:
        return self.key.partition("@")[2]


@frozen(kw_only=True)
class Surface:
    """Everything that could be read. `events` is None where there were no pages of EventSub to read; `layout` is the pages', "" for the spec."""

    endpoints: dict[str, Endpoint]
    scopes: dict[str, Scope]
    events: dict[str, EventType] | None = None
    layout: Layout = field(default="", eq=False)


def nest(rows: list[tuple[int, Node]]) -> tuple[Node, ...]:
    """Rows with their depth, as a tree. A row deeper than its predecessor allows hangs under that predecessor."""
    root: list[Node] = []
    _take(rows, 0, root, 0)
    return tuple(root)


def _take(rows: list[tuple[int, Node]], start: int, into: list[Node], depth: int) -> int:
    at = start
    while at < len(rows) and rows[at][0] >= depth:
        node = rows[at][1]
        children: list[Node] = []
        following = rows[at + 1][0] if at + 1 < len(rows) else -1
        at = _take(rows, at + 1, children, rows[at][0] + 1) if following > rows[at][0] else at + 1
        into.append(evolve(node, nodes=tuple(children)))
    return at
