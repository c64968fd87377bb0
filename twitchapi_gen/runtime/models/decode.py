"""Decoding of a reply, from bytes to a model."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.models.page import Page, Pagination
from twitchapi_gen.runtime.models.shapes import OBJECT, Field, ListOf, MapOf, Object, Report, Shape, Table

R = TypeVar("R")


def page_of(item: Shape) -> Table[Page[Any]]:
    """Return the decoding table of a plain list reply, from the shape of its items."""
    return Table(Page, (Field("data", ListOf(item)), Field("pagination", Object(Pagination.TABLE), absent=True)))


@define(eq=False)
class Codec(Generic[R]):
    """A reply's decoder: fast for replies that match the spec, by the table if differences are to be reported. `data`: its required type."""

    name: str
    table: Table[R]
    data: type | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        shape = next((one.shape for one in self.table.fields if one.name == "data"), None)
        self.data = list if isinstance(shape, ListOf) else dict if isinstance(shape, MapOf | Object) or shape == OBJECT else None

    def decode(self, body: bytes, report: Report | None = None, status: int = 200) -> R:
        """Decode the bytes into a model. Raises UnexpectedReply unless they are a JSON object with the required `data`."""
        broken = ""
        try:
            value: Any = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            value, broken = None, _reason(body, error)
        if broken:  # raised outside, since the other error contains the whole reply, and would become the context of ours
            raise UnexpectedReply(f"{self.name}: the reply is not JSON ({broken})", status)
        if value.__class__ is not dict:
            raise UnexpectedReply(f"{self.name}: the reply is {_article(value)}, not an object", status)
        if self.data is not None and type(value.get("data")) is not self.data:
            if self.data is list and "data" in value and value["data"] is None:  # Twitch's occasional form of an empty list
                return self.table.read(value, report)
            found = f"`data` is {_article(value['data'])}" if "data" in value else "there is no `data`"
            raise UnexpectedReply(f"{self.name}: {found} in the reply, instead of {_ARTICLES[self.data]}", status)
        return self.table.fast(value) if report is None else self.table.read(value, report)


_ARTICLES: Mapping[type, str] = {
    list: "an array", dict: "an object", str: "a string", int: "a number", float: "a number", bool: "true or false", type(None): "null",
}  # fmt: skip


def _article(value: object) -> str:
    return _ARTICLES.get(type(value), "something else")


def _reason(body: bytes, error: ValueError) -> str:
    start = body.lstrip()[:1]
    if not start:
        return "it is empty"
    if start == b"<":
        return "it looks like HTML"
    return str(error).partition(":")[0]
