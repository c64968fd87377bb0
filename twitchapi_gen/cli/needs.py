"""The token kinds and scopes that a method or event type needs, and the fewest scopes for several of them."""

from collections.abc import Iterable

import click
from attrs import define

from twitchapi_gen import AuthScope, operations
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.cli.stopping import nearest
from twitchapi_gen.runtime.http.operation import ScopeChoice


@define(frozen=True)
class Need:
    """tokens: the accepted kinds. choices: a user token needs one of these sets. optional: without the scopes, the reply has less data."""

    name: str
    tokens: tuple[str, ...]
    choices: ScopeChoice
    optional: bool = False

    @property
    def words(self) -> str:
        """The scopes as text."""
        listed = " or ".join(" with ".join(sorted(map(str, choice))) for choice in self.choices)
        return f"{listed} (returns less without)" if listed and self.optional else listed or "no scope"


def need_of(name: str) -> Need:
    """Return the needs of a method or an event type, such as `channel.follow` or `channel.follow@1`. Raises UsageError for an unknown name."""
    method = name.replace("-", "_")
    if method in operations:
        operation = operations[method]
        return Need(method, operation.tokens, operation.scopes_any, operation.partial_without_scopes)
    type, _, version = name.partition("@")
    found = [one for one in subscription_types.values() if one.type == type and version in ("", one.version)]
    if not found:
        raise click.UsageError(f"there is no method or event type {name!r}{nearest(name, names())}")
    return Need(found[-1].name, found[-1].tokens, found[-1].scopes_any)


def names() -> list[str]:
    """Return the names of all methods and event types."""
    return [*operations, *dict.fromkeys(type for type, _ in subscription_types)]


def fewest(needs: Iterable[Need], held: Iterable[str] = ()) -> list[str]:
    """Return scopes that satisfy all needs. For a need with alternatives, it prefers scopes that the others already require."""
    chosen = set(held)
    for need in sorted(needs, key=lambda one: len(one.choices)):
        options = [frozenset(map(str, choice)) for choice in need.choices]
        if options:
            chosen |= min(options, key=lambda one: (len(one - chosen), sum(":manage:" in scope for scope in one), sorted(one)))
    return sorted(chosen)


def known_scope(text: str) -> str:
    """Return the scope. Raises BadParameter for an unknown one."""
    known = [str(one.value) for one in AuthScope]
    if text not in known:
        raise click.BadParameter(f"there is no scope {text!r}{nearest(text, known)}")
    return text
