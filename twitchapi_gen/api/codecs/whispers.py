"""Whispers: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations
