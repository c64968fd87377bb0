"""The hub of Twitch's retired webhooks, with its original behaviour: it verifies, signs, retries, and drops subscriptions that aren't renewed."""
