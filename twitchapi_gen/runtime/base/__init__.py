"""The foundation: errors, secrets, clocks, times, addresses. It imports no other part of the runtime."""
