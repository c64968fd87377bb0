"""Whispers: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations
