"""What the project stands on: `make lock`, `make audit`, `make lowest`, and their tests."""
