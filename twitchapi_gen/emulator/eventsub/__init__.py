"""The emulated EventSub: subscriptions and their rules, the WebSocket server, deliveries to webhooks, conduits.

`hub.py` connects the parts: `rules.py` checks subscriptions, `book.py` stores them, `sockets.py` serves sessions over `links.py`, `delivering.py`
delivers messages to them, `couriers.py` to callbacks, `conduits.py` distributes over shards, `making.py` generates events, `orders.py` parses
the commands of the control API.
"""
