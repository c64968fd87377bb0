"""Twitch's retired PubSub: what is said over its connections as a table, without I/O, and a thin engine that says it."""
