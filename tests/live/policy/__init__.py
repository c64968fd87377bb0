"""The policy of a call, over real sockets."""
