"""The pages as they are since 2026: Markdown, a page for each group, and an index for Helix and for EventSub."""
