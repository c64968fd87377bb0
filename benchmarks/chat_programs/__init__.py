"""The three programs of examples/chat_*.py for the peers: the same behaviour, in each library's own way. benchmarks/chat_sizes.py counts lines."""
