"""EventSub over WebSockets: a table of states, what is wanted over them, and thin sockets around both."""
