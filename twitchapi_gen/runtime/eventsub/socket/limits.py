"""What one user may listen to over WebSockets: sockets, subscriptions, cost. https://dev.twitch.tv/docs/eventsub/manage-subscriptions/#subscription-limits"""

from collections.abc import Mapping

from attrs import define, field

from twitchapi_gen.runtime.errors import RateLimited, SubscriptionLimit
from twitchapi_gen.runtime.eventsub.socket.calling import Costs
from twitchapi_gen.runtime.eventsub.types import SubscriptionType

SOCKETS = 3
EACH = 300
"""Enabled subscriptions on a socket."""
COST = 10
"""As long as no reply has said otherwise."""
_WORDS = (("total cost", "cost"), ("transports limit", "sockets"), ("type and condition", "alike"), ("subscriptions", "subscriptions"))


@define
class Quota:
    """What the replies say of cost, kept up to date between them."""

    total_cost: int = 0
    max_total_cost: int = COST
    _costs: dict[frozenset[str], int] = field(factory=dict[frozenset[str], int], init=False)

    def learn(self, costs: Costs) -> None:
        if costs.total is not None:
            self.total_cost = costs.total
        if costs.most is not None:
            self.max_total_cost = costs.most

    def made(self, condition: Mapping[str, str], cost: int) -> None:
        """A subscription with these ids turned out to cost that."""
        self._costs[frozenset(condition.values())] = cost

    def freed(self, cost: int) -> None:
        """A subscription is no more."""
        self.total_cost = max(0, self.total_cost - cost)

    def check(self, type: SubscriptionType, condition: Mapping[str, str], ours: int) -> None:
        """Raises SubscriptionLimit for one that costs too much, by what others of the same ids cost; one that needs a scope is free.

        ours: what this socket's own cost. Those of others may be gone by now, so whether there is room beside them is Twitch's to say.
        """
        cost = 0 if type.scopes_any else self._costs.get(frozenset(condition.values()), 0)
        if ours + cost > self.max_total_cost:
            raise SubscriptionLimit(
                f"{type.name} would cost {cost}, and the subscriptions here cost {ours} of {self.max_total_cost} already; nothing was "
                "sent. Subscriptions are free where the user in the condition has authorised the app",
                limit="cost", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
            )  # fmt: skip

    def full(self, type: SubscriptionType, sockets: int, each: int) -> SubscriptionLimit:
        """The error for one that finds no socket."""
        return SubscriptionLimit(
            f"{type.name}: the user's {sockets} sockets hold {each} subscriptions each, which is all that Twitch allows; nothing was sent",
            limit="subscriptions", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
        )  # fmt: skip

    def explained(self, error: RateLimited) -> RateLimited:
        """Twitch's 429 as a SubscriptionLimit, where it is about one."""
        words = error.message.lower()
        kind = next((kind for part, kind in _WORDS if part in words), None)
        if kind is None:
            return error
        return SubscriptionLimit(
            error.message, limit=kind, total_cost=self.total_cost, max_total_cost=self.max_total_cost, operation=error.operation,
            error=error.error, request_id=error.request_id,
        )  # fmt: skip
