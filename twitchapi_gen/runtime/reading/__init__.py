"""What the emitted models and codecs stand on: from JSON to typed values and back."""
