"""A live dashboard: what happens in a channel, as it happens, and buttons that act on Twitch."""
