"""Long loads and soaks, with the figures that PROMISES.md names. Each module here has `run() -> list[Figure]`."""
