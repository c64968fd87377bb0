"""The emulated PubSub: who listens to what, messages in the shape of the spec, and what can go wrong. Facts: Twitch's pages of 2024, now gone."""
