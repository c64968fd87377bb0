"""EventSub, generated from the spec.

Made by `python -m generator generate` from spec/. Edits here are lost.
"""
