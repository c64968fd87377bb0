"""Twitch's retired PubSub."""
