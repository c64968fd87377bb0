"""The emulated EventSub: subscriptions and their rules, the WebSocket server, deliveries to webhooks, conduits.

`hub.py` binds it together: `rules.py` decides about subscriptions that `book.py` keeps, `sockets.py` serves sessions over `links.py`, `delivering.py`
brings messages there, `couriers.py` to callbacks, `conduits.py` spreads over shards, `making.py` makes events up, `orders.py` reads what the
control API is told.
"""
