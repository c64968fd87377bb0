"""The handwritten part: policies, transports, decoding. It never imports `twitchapi_gen.api`."""
