"""A cattrs converter for the models, to structure your own JSON into classes that contain them."""

from typing import Any, get_args, get_origin

import cattrs
from attrs import define

from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model, to_json
from twitchapi_gen.runtime.models.page import Page
from twitchapi_gen.runtime.models.shapes import Report, Shape

converter = cattrs.Converter()
"""Structures the package's models as the client does, and unstructures them to Twitch's JSON."""


@define
class _Item(Shape):
    """A page's item, which the converter structures."""

    kind: Any

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        return converter.structure(value, self.kind)


def _is_model(kind: Any) -> bool:
    found = get_origin(kind) or kind
    return isinstance(found, type) and issubclass(found, Model)


def _is_page(kind: Any) -> bool:
    found: Any = get_origin(kind)
    return found is Page


def _page(value: Any, kind: Any) -> Page[Any]:
    if not is_object(value) or not is_array(value.get("data")):
        raise ValueError("a page requires an object whose `data` is an array")
    return page_of(_Item(*get_args(kind))).read(value)


converter.register_structure_hook_func(_is_model, lambda value, kind: kind.from_dict(value))
converter.register_structure_hook_func(_is_page, _page)
converter.register_unstructure_hook_func(_is_model, to_json)
