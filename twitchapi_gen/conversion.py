"""A cattrs converter that knows the models, for structuring JSON of your own into classes that contain them."""

from typing import Any

import cattrs

from twitchapi_gen.runtime.model import Model, to_json

converter = cattrs.Converter()
"""Structures the package's models as the client does, and unstructures them to what Twitch sent."""


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


converter.register_structure_hook_func(_is_model, lambda value, kind: kind.from_dict(value))
converter.register_unstructure_hook_func(_is_model, to_json)
