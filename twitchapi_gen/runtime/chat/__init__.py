"""Chat: one set of events and calls over two transports, EventSub and IRC."""
