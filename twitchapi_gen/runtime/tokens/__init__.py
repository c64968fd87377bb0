"""Tokens: held and chosen, fetched, validated, renewed once, kept in a store."""
