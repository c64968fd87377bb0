"""Token stores, with real files, real processes and a real Redis."""
