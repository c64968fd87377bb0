"""Webhook topics and their hub, both retired by Twitch."""
