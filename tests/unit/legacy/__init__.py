"""The retired systems: topics, messages, and what the facts say of them."""
