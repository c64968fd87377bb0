"""EventSub: types, events, subscriptions; one folder for each transport."""
