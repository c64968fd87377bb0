"""The documentation site: `make docs` builds it from docs/, from the spec, and from examples that it runs against the emulator."""
