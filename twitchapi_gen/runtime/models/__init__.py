"""The base of the generated models: JSON to typed values and back, and pages."""
