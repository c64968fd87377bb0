"""The base of version 4's chat: its objects, its middleware, and `Chat` over the modern chat on IRC."""
