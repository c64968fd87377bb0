"""The emulated PubSub: subscriptions, messages in the shape of the spec, and faults. Facts: Twitch's pages of 2024, now gone."""
