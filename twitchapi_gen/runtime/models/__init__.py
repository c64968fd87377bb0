"""What the generated models stand on: JSON → typed values and back; pages."""
