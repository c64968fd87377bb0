"""Others: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/others.yaml. Edits here are lost.
"""

from __future__ import annotations
