"""Twitch's error texts, for the emulator.

Made by `python -m generator generate` from spec/messages.yaml. Edits here are lost.
"""

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    "not_yours": "The shop in {parameter} is not yours.",
}
"""Twitch's error texts, by our name for each; {name} is a placeholder."""
