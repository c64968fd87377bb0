"""Chat over IRC: lines, typed messages, limits, the emulator's server and the transport."""
