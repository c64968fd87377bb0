"""Chat and bots, on the emulator with real sockets."""
