"""Tokens: fetch, validate and refresh them, and store them in memory, a file or Redis."""
