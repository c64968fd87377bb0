"""What everything else stands on: errors, secrets, clocks, times, addresses. It imports nothing above it."""
