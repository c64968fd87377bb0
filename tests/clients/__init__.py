"""Other people's libraries and ours, in one script of 40 steps against the emulator: `make clients`."""
