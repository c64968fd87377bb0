"""What Twitch has withdrawn, and the seed's programs still use."""
