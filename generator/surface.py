"""The API's surface: a common representation of the spec and of Twitch's pages.

It has no Python names and no models: a reply is a tree of fields, like a page's table. `diff` compares two surfaces, `import`
turns one into YAML.
"""

from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

Layout: TypeAlias = Literal["", "html", "markdown"]
Who: TypeAlias = Literal["", "token", "own_or_edited", "own_or_moderated", "other"]
"""The users that an id may name: the token's user; that user or a channel that they edit or moderate; others as well."""


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
    """A parameter or field. `type` is one of string, integer, float, boolean, object, map, any; `many`: it is a list of these; `like`: the page
    refers to another field for its content; `who`: the users that an id may name, "" if the page doesn't tell.
    """

    name: str
    type: str
    many: bool = False
    required: bool | None = None
    nullable: bool = False
    enum: tuple[str, ...] = ()
    bounds: Bounds = Bounds()
    deprecated: bool = False
    who: Who = ""
    nodes: tuple["Node", ...] = ()
    like: str = field(default="", eq=False)
    text: str = field(default="", eq=False)
    source: str = field(default="", eq=False)
    enum_source: str = field(default="", eq=False)


@frozen(kw_only=True)
class Example:
    """A sample reply or request body from a page: its text, and its value if it is valid JSON (otherwise the reason why not)."""

    title: str
    text: str
    kind: str


@frozen(kw_only=True)
class Endpoint:
    """One endpoint. `scopes` are those that a user token must hold, `app_scopes` those that users must have granted to the app before its app token
    works, regardless of and/or. `status` is None if a page has no way to state it.
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
    events in one notification. `stated` is another name on the page, `condition_again` a second description of the condition; `listed`: whether
    the page's table of contents has it; `transports`: those that the page names.
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
    """The complete surface. `events` is None without EventSub pages; `layout` is the pages' layout, "" for the spec."""

    endpoints: dict[str, Endpoint]
    scopes: dict[str, Scope]
    events: dict[str, EventType] | None = None
    layout: Layout = field(default="", eq=False)


def nest(rows: list[tuple[int, Node]]) -> tuple[Node, ...]:
    """Rows with their depth, as a tree. A row that is too deep belongs to its predecessor."""
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
