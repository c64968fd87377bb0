"""Drift from the field: clients' reports about Twitch's replies, with lines of the spec and drafts of changes."""
