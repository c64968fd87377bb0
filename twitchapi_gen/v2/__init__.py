"""pyTwitchAPI 2.0 to 2.5.7, for programs that were written for it: change `twitchAPI` to `twitchapi_gen.v2` in their imports.

Its modules are attributes, and everything is loaded when first asked for. The guide: docs/from-pytwitchapi.md.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from twitchapi_gen.moving.finding import Finder

if TYPE_CHECKING:
    from twitchapi_gen.v2 import (
        eventsub as eventsub,
        helper as helper,
        oauth as oauth,
        pubsub as pubsub,
        twitch as twitch,
        types as types,
        webhook as webhook,
    )
    from twitchapi_gen.v2.eventsub import EventSub as EventSub
    from twitchapi_gen.v2.oauth import (
        UserAuthenticator as UserAuthenticator,
        refresh_access_token as refresh_access_token,
        revoke_token as revoke_token,
        validate_token as validate_token,
    )
    from twitchapi_gen.v2.pubsub import PubSub as PubSub
    from twitchapi_gen.v2.twitch import Twitch as Twitch
    from twitchapi_gen.v2.types import (
        AnalyticsReportType as AnalyticsReportType,
        AuthScope as AuthScope,
        AuthType as AuthType,
        AutoModAction as AutoModAction,
        AutoModCheckEntry as AutoModCheckEntry,
        BlockReason as BlockReason,
        BlockSourceContext as BlockSourceContext,
        CodeStatus as CodeStatus,
        CustomRewardRedemptionStatus as CustomRewardRedemptionStatus,
        DeprecatedError as DeprecatedError,
        EntitlementFulfillmentStatus as EntitlementFulfillmentStatus,
        EventSubSubscriptionConflict as EventSubSubscriptionConflict,
        EventSubSubscriptionError as EventSubSubscriptionError,
        EventSubSubscriptionTimeout as EventSubSubscriptionTimeout,
        HypeTrainContributionMethod as HypeTrainContributionMethod,
        InvalidRefreshTokenException as InvalidRefreshTokenException,
        InvalidTokenException as InvalidTokenException,
        MissingAppSecretException as MissingAppSecretException,
        MissingScopeException as MissingScopeException,
        ModerationEventType as ModerationEventType,
        NotFoundException as NotFoundException,
        PollStatus as PollStatus,
        PredictionStatus as PredictionStatus,
        PubSubListenTimeoutException as PubSubListenTimeoutException,
        PubSubResponseError as PubSubResponseError,
        SortMethod as SortMethod,
        SortOrder as SortOrder,
        TimePeriod as TimePeriod,
        TwitchAPIException as TwitchAPIException,
        TwitchAuthorizationException as TwitchAuthorizationException,
        TwitchBackendException as TwitchBackendException,
        UnauthorizedException as UnauthorizedException,
        VideoType as VideoType,
    )
    from twitchapi_gen.v2.webhook import TwitchWebHook as TwitchWebHook

VERSION: tuple[int, ...] = (
    2,
    5,
    7,
)
_HOMES: dict[str, str] = {
    "EventSub": "eventsub",
    "UserAuthenticator": "oauth",
    "refresh_access_token": "oauth",
    "revoke_token": "oauth",
    "validate_token": "oauth",
    "PubSub": "pubsub",
    "Twitch": "twitch",
    "AnalyticsReportType": "types",
    "AuthScope": "types",
    "AuthType": "types",
    "AutoModAction": "types",
    "AutoModCheckEntry": "types",
    "BlockReason": "types",
    "BlockSourceContext": "types",
    "CodeStatus": "types",
    "CustomRewardRedemptionStatus": "types",
    "DeprecatedError": "types",
    "EntitlementFulfillmentStatus": "types",
    "EventSubSubscriptionConflict": "types",
    "EventSubSubscriptionError": "types",
    "EventSubSubscriptionTimeout": "types",
    "HypeTrainContributionMethod": "types",
    "InvalidRefreshTokenException": "types",
    "InvalidTokenException": "types",
    "MissingAppSecretException": "types",
    "MissingScopeException": "types",
    "ModerationEventType": "types",
    "NotFoundException": "types",
    "PollStatus": "types",
    "PredictionStatus": "types",
    "PubSubListenTimeoutException": "types",
    "PubSubResponseError": "types",
    "SortMethod": "types",
    "SortOrder": "types",
    "TimePeriod": "types",
    "TwitchAPIException": "types",
    "TwitchAuthorizationException": "types",
    "TwitchBackendException": "types",
    "UnauthorizedException": "types",
    "VideoType": "types",
    "TwitchWebHook": "webhook",
}
MODULES = (
    "eventsub",
    "helper",
    "oauth",
    "pubsub",
    "twitch",
    "types",
    "webhook",
)
__all__ = [
    "VERSION",
    "EventSub",
    "UserAuthenticator",
    "refresh_access_token",
    "revoke_token",
    "validate_token",
    "PubSub",
    "Twitch",
    "AnalyticsReportType",
    "AuthScope",
    "AuthType",
    "AutoModAction",
    "AutoModCheckEntry",
    "BlockReason",
    "BlockSourceContext",
    "CodeStatus",
    "CustomRewardRedemptionStatus",
    "DeprecatedError",
    "EntitlementFulfillmentStatus",
    "EventSubSubscriptionConflict",
    "EventSubSubscriptionError",
    "EventSubSubscriptionTimeout",
    "HypeTrainContributionMethod",
    "InvalidRefreshTokenException",
    "InvalidTokenException",
    "MissingAppSecretException",
    "MissingScopeException",
    "ModerationEventType",
    "NotFoundException",
    "PollStatus",
    "PredictionStatus",
    "PubSubListenTimeoutException",
    "PubSubResponseError",
    "SortMethod",
    "SortOrder",
    "TimePeriod",
    "TwitchAPIException",
    "TwitchAuthorizationException",
    "TwitchBackendException",
    "UnauthorizedException",
    "VideoType",
    "TwitchWebHook",
]
sys.meta_path.append(Finder(__name__, (*MODULES, *__all__)))


if not TYPE_CHECKING:  # type checkers know the names above, and refuse all others

    def __getattr__(name: str) -> object:
        if name in MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*__all__, *MODULES, *(name for name in globals() if name.startswith("__"))})
