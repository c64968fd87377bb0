"""The command line, in processes of its own against the emulator."""
