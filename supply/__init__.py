"""What the project stands on: whether any of it is known to be unsafe, and how old it may be."""
