"""The emulated chat: an IRC server, and messages that appear over IRC and EventSub at once."""
