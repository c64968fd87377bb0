"""User logins and operations on tokens.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v2.oauth import (
    UserAuthenticator as UserAuthenticator,
    refresh_access_token as refresh_access_token,
    revoke_token as revoke_token,
    validate_token as validate_token,
)
from twitchapi_gen.v2.types import (
    AuthScope as AuthScope,
    InvalidRefreshTokenException as InvalidRefreshTokenException,
    TwitchAPIException as TwitchAPIException,
    UnauthorizedException as UnauthorizedException,
)

__all__ = [
    "UserAuthenticator",
    "refresh_access_token",
    "revoke_token",
    "validate_token",
]
