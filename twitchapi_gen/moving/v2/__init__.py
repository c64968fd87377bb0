"""The base of the generated `twitchapi_gen.v2`: all code that `spec/moving/v2.yaml` can't express."""
