"""Logging users in: the page they come back to, its server, both authenticators, and a real browser."""
