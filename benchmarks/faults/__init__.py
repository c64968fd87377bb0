"""Our library and the peers under the same faults: `python -m benchmarks.faults`."""
