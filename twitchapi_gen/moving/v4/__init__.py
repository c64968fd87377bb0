"""The handwritten base of version 4's interface."""
