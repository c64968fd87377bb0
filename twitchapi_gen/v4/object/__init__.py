"""Objects of pyTwitchAPI 4.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""
