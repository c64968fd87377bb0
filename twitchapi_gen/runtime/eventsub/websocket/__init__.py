"""EventSub over WebSockets."""
