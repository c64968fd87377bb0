"""The server in front of the handlers, over real sockets."""
