"""How many examples a property gets where the usual hundred are too many or too few."""

from hypothesis import settings

MANY = 2_000
"""What each property gets in the nightly profile, at least."""


def at_least(examples: int, among: int = 1) -> settings:
    """So many examples; in the nightly profile MANY where that is more. among: tests that share them, one property asked of each of many things."""
    wanted = MANY if settings().max_examples >= MANY else examples
    return settings(max_examples=max(examples, -(-wanted // among)))
