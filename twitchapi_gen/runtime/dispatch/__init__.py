"""Receiving and dispatching: WebSockets, a small HTTP server, deduplication, callbacks and queues."""
