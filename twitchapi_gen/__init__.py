"""A client for the Twitch API, generated from one spec. Everything is imported on first use.

`Twitch` is the synchronous client, `AsyncTwitch` the asynchronous one. `operations` has all endpoints as data, `AuthScope` all scopes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.operations import operations as operations
    from twitchapi_gen.api.scopes import AuthScope as AuthScope
    from twitchapi_gen.async_eventsub import (
        AsyncConduit as AsyncConduit,
        AsyncEventSubSocket as AsyncEventSubSocket,
        AsyncEventSubWebhook as AsyncEventSubWebhook,
    )
    from twitchapi_gen.async_oauth import (
        AsyncDeviceCodeAuthenticator as AsyncDeviceCodeAuthenticator,
        AsyncUserAuthenticator as AsyncUserAuthenticator,
    )
    from twitchapi_gen.async_pubsub import AsyncPubSub as AsyncPubSub
    from twitchapi_gen.async_twitch import AsyncTwitch as AsyncTwitch
    from twitchapi_gen.async_webhook import AsyncTwitchWebHook as AsyncTwitchWebHook
    from twitchapi_gen.bot import AsyncBot as AsyncBot, Bot as Bot
    from twitchapi_gen.chat import AsyncChat as AsyncChat, Chat as Chat
    from twitchapi_gen.conversion import converter as converter
    from twitchapi_gen.emulator import Emulator as Emulator
    from twitchapi_gen.eventsub import Conduit as Conduit, EventSubSocket as EventSubSocket, EventSubWebhook as EventSubWebhook
    from twitchapi_gen.oauth import DeviceCodeAuthenticator as DeviceCodeAuthenticator, UserAuthenticator as UserAuthenticator
    from twitchapi_gen.pubsub import PubSub as PubSub
    from twitchapi_gen.runtime.auth.redis import RedisTokenStore as RedisTokenStore
    from twitchapi_gen.runtime.auth.redis_limits import RedisRateLimits as RedisRateLimits
    from twitchapi_gen.runtime.auth.stores import FileTokenStore as FileTokenStore, MemoryTokenStore as MemoryTokenStore
    from twitchapi_gen.runtime.base.clock import Clock as Clock
    from twitchapi_gen.runtime.base.errors import (
        ApiError as ApiError,
        BadRequest as BadRequest,
        CannotListen as CannotListen,
        Conflict as Conflict,
        EventsDropped as EventsDropped,
        ExpiredJwt as ExpiredJwt,
        Forbidden as Forbidden,
        ForgedJwt as ForgedJwt,
        Gone as Gone,
        Interrupted as Interrupted,
        InvalidJwt as InvalidJwt,
        InvalidToken as InvalidToken,
        LoginDenied as LoginDenied,
        LoginFailed as LoginFailed,
        LoginRequired as LoginRequired,
        LoginTimeout as LoginTimeout,
        MissingScope as MissingScope,
        MissingToken as MissingToken,
        NetworkError as NetworkError,
        NotFound as NotFound,
        NotRunning as NotRunning,
        ParameterError as ParameterError,
        PubSubBadAuth as PubSubBadAuth,
        PubSubBadMessage as PubSubBadMessage,
        PubSubBadTopic as PubSubBadTopic,
        PubSubError as PubSubError,
        PubSubListenTimeout as PubSubListenTimeout,
        PubSubServerError as PubSubServerError,
        PubSubTooManyTopics as PubSubTooManyTopics,
        RateLimited as RateLimited,
        SeenStoreError as SeenStoreError,
        ServerError as ServerError,
        ShardError as ShardError,
        ShardsRefused as ShardsRefused,
        SubscriptionLimit as SubscriptionLimit,
        SubscriptionRevoked as SubscriptionRevoked,
        Timeout as Timeout,
        TokenError as TokenError,
        TokenStoreError as TokenStoreError,
        TwitchError as TwitchError,
        Unauthorized as Unauthorized,
        UnexpectedReply as UnexpectedReply,
        UnprocessableEntity as UnprocessableEntity,
        VerificationFailed as VerificationFailed,
        WrongAudience as WrongAudience,
        WrongClient as WrongClient,
        WrongNonce as WrongNonce,
    )
    from twitchapi_gen.runtime.base.events import RequestEvent as RequestEvent, ResponseEvent as ResponseEvent, WaitEvent as WaitEvent
    from twitchapi_gen.runtime.base.http_info import HttpInfo as HttpInfo
    from twitchapi_gen.runtime.base.values import UNSET as UNSET
    from twitchapi_gen.runtime.client.drift_log import DriftLog as DriftLog
    from twitchapi_gen.runtime.http.async_store import AsyncTokenStore as AsyncTokenStore
    from twitchapi_gen.runtime.http.core import Drift as Drift
    from twitchapi_gen.runtime.http.credentials import StoredToken as StoredToken, TokenStore as TokenStore
    from twitchapi_gen.runtime.http.operation import Operation as Operation
    from twitchapi_gen.runtime.http.shared_limits import RateLimits as RateLimits
    from twitchapi_gen.runtime.models.page import AsyncPage as AsyncPage, Page as Page
    from twitchapi_gen.twitch import Twitch as Twitch
    from twitchapi_gen.webhook import TwitchWebHook as TwitchWebHook

_ERRORS = (
    "ApiError BadRequest CannotListen Conflict EventsDropped ExpiredJwt Forbidden ForgedJwt Gone Interrupted InvalidJwt InvalidToken "
    "LoginDenied LoginFailed LoginRequired LoginTimeout MissingScope MissingToken NetworkError NotFound NotRunning ParameterError "
    "PubSubBadAuth PubSubBadMessage PubSubBadTopic PubSubError PubSubListenTimeout PubSubServerError PubSubTooManyTopics RateLimited "
    "SeenStoreError ServerError ShardError ShardsRefused SubscriptionLimit SubscriptionRevoked Timeout TokenError TokenStoreError "
    "TwitchError Unauthorized UnexpectedReply UnprocessableEntity VerificationFailed WrongAudience WrongClient WrongNonce"
)
_HOMES = {
    "api.operations": "operations",
    "api.scopes": "AuthScope",
    "async_eventsub": "AsyncConduit AsyncEventSubSocket AsyncEventSubWebhook",
    "async_oauth": "AsyncDeviceCodeAuthenticator AsyncUserAuthenticator",
    "async_pubsub": "AsyncPubSub",
    "async_webhook": "AsyncTwitchWebHook",
    "async_twitch": "AsyncTwitch",
    "bot": "AsyncBot Bot",
    "chat": "AsyncChat Chat",
    "conversion": "converter",
    "emulator": "Emulator",
    "eventsub": "Conduit EventSubSocket EventSubWebhook",
    "oauth": "DeviceCodeAuthenticator UserAuthenticator",
    "pubsub": "PubSub",
    "runtime.base.clock": "Clock",
    "runtime.http.core": "Drift",
    "runtime.client.drift_log": "DriftLog",
    "runtime.base.errors": _ERRORS,
    "runtime.base.http_info": "HttpInfo",
    "runtime.http.operation": "Operation",
    "runtime.models.page": "AsyncPage Page",
    "runtime.auth.stores": "FileTokenStore MemoryTokenStore",
    "runtime.http.credentials": "StoredToken TokenStore",
    "runtime.auth.redis": "RedisTokenStore",
    "runtime.auth.redis_limits": "RedisRateLimits",
    "runtime.http.async_store": "AsyncTokenStore",
    "runtime.http.shared_limits": "RateLimits",
    "runtime.base.values": "UNSET",
    "runtime.base.events": "RequestEvent ResponseEvent WaitEvent",
    "twitch": "Twitch",
    "webhook": "TwitchWebHook",
}
_WHERE = {name: module for module, names in _HOMES.items() for name in names.split()}
__version__ = "0.1.0"
__all__ = [
    "UNSET",
    "ApiError",
    "AsyncBot",
    "AsyncChat",
    "AsyncConduit",
    "AsyncDeviceCodeAuthenticator",
    "AsyncEventSubSocket",
    "AsyncEventSubWebhook",
    "AsyncPage",
    "AsyncPubSub",
    "AsyncTokenStore",
    "AsyncTwitch",
    "AsyncTwitchWebHook",
    "AsyncUserAuthenticator",
    "AuthScope",
    "BadRequest",
    "Bot",
    "CannotListen",
    "Chat",
    "Clock",
    "Conduit",
    "Conflict",
    "DeviceCodeAuthenticator",
    "Drift",
    "DriftLog",
    "Emulator",
    "EventSubSocket",
    "EventSubWebhook",
    "EventsDropped",
    "ExpiredJwt",
    "FileTokenStore",
    "Forbidden",
    "ForgedJwt",
    "Gone",
    "HttpInfo",
    "Interrupted",
    "InvalidJwt",
    "InvalidToken",
    "LoginDenied",
    "LoginFailed",
    "LoginRequired",
    "LoginTimeout",
    "MemoryTokenStore",
    "MissingScope",
    "MissingToken",
    "NetworkError",
    "NotFound",
    "NotRunning",
    "Operation",
    "Page",
    "ParameterError",
    "PubSub",
    "PubSubBadAuth",
    "PubSubBadMessage",
    "PubSubBadTopic",
    "PubSubError",
    "PubSubListenTimeout",
    "PubSubServerError",
    "PubSubTooManyTopics",
    "RateLimited",
    "RateLimits",
    "RedisRateLimits",
    "RedisTokenStore",
    "RequestEvent",
    "ResponseEvent",
    "SeenStoreError",
    "ServerError",
    "ShardError",
    "ShardsRefused",
    "StoredToken",
    "SubscriptionLimit",
    "SubscriptionRevoked",
    "Timeout",
    "TokenError",
    "TokenStore",
    "TokenStoreError",
    "Twitch",
    "TwitchError",
    "TwitchWebHook",
    "Unauthorized",
    "UnexpectedReply",
    "UnprocessableEntity",
    "UserAuthenticator",
    "VerificationFailed",
    "WaitEvent",
    "WrongAudience",
    "WrongClient",
    "WrongNonce",
    "converter",
    "operations",
]


if not TYPE_CHECKING:  # type checkers know the names above, and reject all others

    def __getattr__(name: str) -> object:
        if name not in _WHERE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
