"""EventSub: what a subscription type is, what an event is, and what the generated methods stand on."""
