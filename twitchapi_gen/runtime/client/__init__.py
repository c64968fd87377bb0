"""Both clients, and the flow of a call, which stands on all below."""
