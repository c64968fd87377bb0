"""What events of all kinds have in common, however they come in: callbacks, what came already, coming back after a drop."""
