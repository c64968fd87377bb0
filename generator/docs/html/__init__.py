"""The layout of the pages until 2026: one long HTML page for all of Helix, one for the scopes, two for EventSub."""
