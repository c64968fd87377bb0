"""User logins and operations on tokens.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.oauth import (
    CodeFlow as CodeFlow,
    UserAuthenticationStorageHelper as UserAuthenticationStorageHelper,
    UserAuthenticator as UserAuthenticator,
    get_user_info as get_user_info,
    refresh_access_token as refresh_access_token,
    revoke_token as revoke_token,
    validate_token as validate_token,
)
from twitchapi_gen.v4.type import (
    AuthScope as AuthScope,
    InvalidRefreshTokenException as InvalidRefreshTokenException,
    TwitchAPIException as TwitchAPIException,
    UnauthorizedException as UnauthorizedException,
)

__all__ = [
    "CodeFlow",
    "UserAuthenticationStorageHelper",
    "UserAuthenticator",
    "get_user_info",
    "refresh_access_token",
    "revoke_token",
    "validate_token",
]
