"""The same faults, met by ours and by the peers: `python -m benchmarks.faults`."""
