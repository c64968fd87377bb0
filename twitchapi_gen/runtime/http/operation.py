"""What an endpoint is, as data, and all of them by name: each group's facts are loaded when one of them is first looked at."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from itertools import product
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from attrs import define, evolve

from twitchapi_gen.runtime.base.values import is_object

if TYPE_CHECKING:
    from twitchapi_gen.runtime.models.decode import Codec
    from twitchapi_gen.runtime.models.shapes import Report

TokenKind = Literal["app", "user", "jwt"]
ScopeChoice = tuple[frozenset[str], ...]
R = TypeVar("R", covariant=True)
A = TypeVar("A", covariant=True)


@define(frozen=True, kw_only=True)
class Parameter:
    """A parameter: Twitch's name and Python's, its type in the spec's words, its bounds.

    many: may be repeated so often (-1: no bound known). who: whom it may name, where it is a user's id. refused: the status for anybody else, if it
    isn't the usual one. unit: `seconds` or `minutes`, where its number is a length of time. empty: whether an empty text means something in the
    query; Twitch takes it as left out elsewhere. nullable: whether a body may say null.
    """

    name: str
    python: str
    type: str
    place: Literal["query", "body"] = "query"
    required: bool = False
    many: int = 0
    who: str = ""
    refused: int = 0
    unit: str = ""
    empty: bool = False
    nullable: bool = False
    values: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None


@define(frozen=True)
class Rule:
    """What must hold between parameters, by their Python names.

    alternatives: each names items of its own, and all of these come; so one of them may be an empty list while others are sent.
    switch: a flag and the number that it switches on and off. Twitch takes both or none, and 0 while the flag is false.
    excludes: a flag, and what can't be given while it is true.
    """

    kind: Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives", "at_most", "needs", "switch", "excludes"]
    names: tuple[str, ...]
    count: int = 0


@define(frozen=True, kw_only=True)
class Operation:
    """An endpoint. `scopes` are all that it names; `scopes_any` says how they are joined: a user token needs one of these sets completely.

    token_by: for what the body may say at `token_place`, the one kind of token that Twitch takes then.
    grants: what users must have granted to the app before its app token works here, by the parameter that names the user ("" where the pages don't
    say which). Twitch checks it; the client can't.
    """

    name: str
    title: str
    group: str
    method: str
    path: str
    docs_url: str
    module: str
    tokens: tuple[TokenKind, ...] = ()
    token_place: tuple[str, ...] = ()
    token_by: tuple[tuple[str, TokenKind], ...] = ()
    scopes: tuple[Any, ...] = ()
    scopes_any: ScopeChoice = ()
    grants: tuple[tuple[str, ScopeChoice], ...] = ()
    extra_scopes: tuple[Any, ...] = ()
    partial_without_scopes: bool = False
    parameters: tuple[Parameter, ...] = ()
    rules: tuple[Rule, ...] = ()
    body_in: str = ""
    reply: Literal["none", "calendar", "fields"] = "fields"
    paging: str = ""
    codes: tuple[int, ...] = ()
    status: str = ""

    def __repr__(self) -> str:
        return f"Operation({self.name!r}: {self.method} {self.path})"

    def with_body(self, body: Any) -> "Operation":
        """The operation as it is with this body: it may say which kind of token is needed."""
        here = body
        for name in self.token_place:
            here = here.get(name) if is_object(here) else None
        kinds = tuple(kind for value, kind in self.token_by if value == here)
        return evolve(self, tokens=kinds) if kinds else self

    @cached_property
    def app_scopes(self) -> ScopeChoice:
        """What `grants` come to, whichever user it is."""
        return tuple(frozenset[str]().union(*choices) for choices in product(*(scopes for _, scopes in self.grants))) if self.grants else ()

    @cached_property
    def codec(self) -> "Codec[Any] | None":
        """The reply's reader; None when nothing, or plain text, comes back. Loaded when first asked for."""
        if self.reply != "fields":
            return None
        from importlib import import_module  # models are loaded only when a reply of the group is read

        from twitchapi_gen.runtime.models.decode import Codec

        return Codec(self.name, import_module(f"twitchapi_gen.api.models.{self.module}").REPLIES[self.name])

    def decode(self, body: bytes, report: "Report | None" = None) -> Any:
        """A reply's bytes → the whole reply as a model; None where nothing comes back, text for a calendar."""
        if self.codec is not None:
            return self.codec.decode(body, report)
        return body.decode("utf-8", "replace") if self.reply == "calendar" else None


@define(frozen=True, kw_only=True, repr=False)
class Endpoint(Operation, Generic[R, A]):
    """An operation whose replies' types are known: R as the synchronous client gives them, A as the asynchronous one does."""


class Registry(Mapping[str, "Endpoint[Any, Any]"]):
    """Method name → operation."""

    def __init__(self, package: str, index: Mapping[str, str]) -> None:
        self._package, self._index = package, index

    def __getitem__(self, name: str) -> "Endpoint[Any, Any]":
        operation: Endpoint[Any, Any] = getattr(import_module(f"{self._package}.{self._index[name]}"), name.upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
