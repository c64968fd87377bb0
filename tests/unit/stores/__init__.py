"""Token stores at their edges: odd text, odd contents, faults of the disk, forks. What every store does is in tests/stores."""
