"""Webhook topics and their hub, as they were."""
