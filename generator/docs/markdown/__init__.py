"""The layout of the pages since 2026: Markdown, a page for each group, and an index for Helix and for EventSub."""
