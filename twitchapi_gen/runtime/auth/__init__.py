"""Tokens: fetched, validated, renewed, kept in memory, a file or Redis."""
