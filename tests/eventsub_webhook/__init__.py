"""EventSub over webhooks."""
