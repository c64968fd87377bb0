"""Tags: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class StreamTag(Model):
    """A tag defined by Twitch, before tags became free text in 2023."""

    NAMES = {
        "tag_id": "tag_id",
        "is_auto": "is_auto",
        "localization_names": "localization_names",
        "localization_descriptions": "localization_descriptions",
    }

    tag_id: str
    """Id of the tag."""
    is_auto: bool
    """Whether Twitch alone sets this tag."""
    localization_names: dict[str, str]
    """Name by locale, such as en-us."""
    localization_descriptions: dict[str, str]
    """What the tag stands for, by locale, such as en-us."""
