"""The policy of a call, without a network: clocks are turned by hand."""
