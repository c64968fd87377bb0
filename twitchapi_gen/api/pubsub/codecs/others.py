"""Others: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/others.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.tables import Table

READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {}
"""Of each kind of message: the fast reader and the table."""
