"""Endpoints as data, and the registry of all endpoints by name. A group's data is loaded on first use."""

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
    """A parameter: its names at Twitch and in Python, its type in the spec's terms, its bounds.

    many: maximum number of repetitions (-1: no known bound). who: the users that it may name, if it is a user's id. refused: the status for any
    other user, if unusual. unit: `seconds` or `minutes`, if it is a length of time. empty: whether empty text has a meaning in the query;
    elsewhere Twitch treats it as missing. nullable: whether a body may contain null.
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
    """A constraint between parameters, by their Python names.

    alternatives: each names items of its own, and the reply contains all of them; so one may be an empty list if another has values.
    switch: a flag, and the number that it enables. Twitch requires both or neither, and 0 while the flag is false.
    excludes: a flag, and the parameter that is not allowed while it is true.
    """

    kind: Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives", "at_most", "needs", "switch", "excludes"]
    names: tuple[str, ...]
    count: int = 0


@define(frozen=True, kw_only=True)
class Operation:
    """An endpoint. `scopes` are all that it mentions; `scopes_any` are alternative sets: a user token needs one of them completely.

    token_by: maps values in the body at `token_place` to the only kind of token that Twitch then accepts.
    grants: the scopes that users must have granted to the app for its app token, by the parameter that names the user ("" if the docs don't
    say which). Twitch checks them; the client can't.
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
        """Return the operation for this body, which may determine the kind of token."""
        here = body
        for name in self.token_place:
            here = here.get(name) if is_object(here) else None
        kinds = tuple(kind for value, kind in self.token_by if value == here)
        return evolve(self, tokens=kinds) if kinds else self

    @cached_property
    def app_scopes(self) -> ScopeChoice:
        """The scopes in `grants`, for all users together."""
        return tuple(frozenset[str]().union(*choices) for choices in product(*(scopes for _, scopes in self.grants))) if self.grants else ()

    @cached_property
    def codec(self) -> "Codec[Any] | None":
        """The reply's decoder, loaded on first use; None for a reply without content or with plain text."""
        if self.reply != "fields":
            return None
        from importlib import import_module  # so models are loaded only when a reply of the group is decoded

        from twitchapi_gen.runtime.models.decode import Codec

        return Codec(self.name, import_module(f"twitchapi_gen.api.models.{self.module}").REPLIES[self.name])

    def decode(self, body: bytes, report: "Report | None" = None) -> Any:
        """Decode a reply into a model; None for a reply without content, text for a calendar."""
        if self.codec is not None:
            return self.codec.decode(body, report)
        return body.decode("utf-8", "replace") if self.reply == "calendar" else None


@define(frozen=True, kw_only=True, repr=False)
class Endpoint(Operation, Generic[R, A]):
    """An operation with its replies' types: R in the synchronous client, A in the asynchronous one."""


class Registry(Mapping[str, "Endpoint[Any, Any]"]):
    """All operations by method name."""

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
