"""What the generated models stand on: from JSON to typed values and back."""
