"""Drift from the field: what clients met in Twitch's replies, as lines of the spec and drafts of changes."""
