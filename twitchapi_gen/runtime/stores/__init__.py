"""Where tokens are kept beyond one process. `protocol.py` says what a store of one's own must do."""
