"""PubSub, as it was."""
