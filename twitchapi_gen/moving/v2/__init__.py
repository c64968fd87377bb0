"""What the generated `twitchapi_gen.v2` stands on: everything that `spec/moving/v2.yaml` can't say."""
