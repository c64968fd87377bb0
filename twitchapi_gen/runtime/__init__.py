"""The handwritten half: policy, transports, decoding. It never imports `twitchapi_gen.api`."""
