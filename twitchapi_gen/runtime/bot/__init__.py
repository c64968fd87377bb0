"""Bots: commands, timers and components on top of chat."""
