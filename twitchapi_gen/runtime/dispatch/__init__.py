"""Whatever comes in, whoever sends it: sockets and a small HTTP server, ids that came before, callbacks and queues."""
