"""Twitch's pages: read, compared with the spec, and drafted from."""

FORMATS = ("text", "markdown", "json")
"""In which a comparison is reported."""
