"""The retired webhooks: the handler, the life of subscriptions, both faces against the emulator's hub."""
