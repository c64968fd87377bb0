"""The hub of Twitch's retired webhooks, as it was: it asks back, signs, sends again, and forgets what nobody renews."""
