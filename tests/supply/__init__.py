"""What the project stands on."""
