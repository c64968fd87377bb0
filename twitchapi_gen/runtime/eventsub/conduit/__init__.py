"""EventSub over conduits."""
