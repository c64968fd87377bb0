"""Both clients, and the flow of a call, on top of all other packages."""
