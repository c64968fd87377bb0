"""Conduits: one app's events over many processes.

`calls.py` is what is said to Twitch, `shift.py` a shard that is held by a socket, `crew.py` all that this process holds.
"""
