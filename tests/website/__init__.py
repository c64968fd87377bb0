"""The documentation site: what it is made of, and that an error in it is named."""
