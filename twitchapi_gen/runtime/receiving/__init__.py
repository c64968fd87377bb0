"""Receiving what Twitch sends over HTTP: a thin server, and the small pure parts that webhooks of all kinds share."""
