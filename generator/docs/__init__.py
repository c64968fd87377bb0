"""Twitch's pages: read, compared with the spec, and drafted from."""

FORMATS = ("text", "markdown", "json")
"""The formats of a report."""
