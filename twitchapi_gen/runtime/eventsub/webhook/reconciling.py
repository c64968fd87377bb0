"""What reconciling did."""

from attrs import define, field

from twitchapi_gen.runtime.errors import TwitchError


@define
class Reconciled:
    """Names such as `channel.follow@2`, an entry for each subscription. failed: what could not be made, and why; it is still wanted."""

    kept: list[str] = field(factory=list[str])
    created: list[str] = field(factory=list[str])
    deleted: list[str] = field(factory=list[str])
    failed: dict[str, TwitchError] = field(factory=dict[str, TwitchError])
