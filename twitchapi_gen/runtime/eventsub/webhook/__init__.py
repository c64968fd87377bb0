"""EventSub over webhooks: what comes in is verified, answered and handed over; what Twitch holds is kept as it is wanted."""
