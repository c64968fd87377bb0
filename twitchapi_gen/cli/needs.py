"""What a method or an event type needs: kinds of tokens, and scopes. And the fewest scopes that several of them need together."""

from collections.abc import Iterable

import click
from attrs import define

from twitchapi_gen import AuthScope, operations
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.cli.stopping import nearest
from twitchapi_gen.runtime.http.operation import ScopeChoice


@define(frozen=True)
class Need:
    """tokens: kinds that will do. choices: a user token needs one of these sets. optional: without its scopes, less is returned."""

    name: str
    tokens: tuple[str, ...]
    choices: ScopeChoice
    optional: bool = False

    @property
    def words(self) -> str:
        """Its scopes in words."""
        listed = " or ".join(" with ".join(sorted(map(str, choice))) for choice in self.choices)
        return f"{listed} (returns less without)" if listed and self.optional else listed or "no scope"


def need_of(name: str) -> Need:
    """The needs of a method, or of an event type, such as `channel.follow` or `channel.follow@1`. Raises UsageError for another name."""
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
    """All methods and event types."""
    return [*operations, *dict.fromkeys(type for type, _ in subscription_types)]


def fewest(needs: Iterable[Need], held: Iterable[str] = ()) -> list[str]:
    """Scopes that are enough for all of them: those that leave a choice go along with the others as far as they can."""
    chosen = set(held)
    for need in sorted(needs, key=lambda one: len(one.choices)):
        options = [frozenset(map(str, choice)) for choice in need.choices]
        if options:
            chosen |= min(options, key=lambda one: (len(one - chosen), sum(":manage:" in scope for scope in one), sorted(one)))
    return sorted(chosen)


def known_scope(text: str) -> str:
    """The scope. Raises BadParameter for an unknown one."""
    known = [str(one.value) for one in AuthScope]
    if text not in known:
        raise click.BadParameter(f"there is no scope {text!r}{nearest(text, known)}")
    return text
