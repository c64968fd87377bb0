"""What events of all kinds have in common."""
