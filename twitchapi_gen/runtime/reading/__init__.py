"""JSON ↔ typed values: the base of the generated models."""
