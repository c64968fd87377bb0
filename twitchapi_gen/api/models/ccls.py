"""CCLs: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class ContentClassificationLabel(Model):
    """A label that warns viewers of certain content, such as gambling."""

    NAMES = {
        "id": "id",
        "description": "description",
        "name": "name",
    }

    id: str
    """Its id, the same in every locale, such as `Gambling`."""
    description: str
    """Which content it is for, in the locale asked for."""
    name: str
    """Its name, in the locale asked for."""
