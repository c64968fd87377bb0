"""User logins and operations on tokens of pyTwitchAPI 3: those of version 4."""

from twitchapi_gen.v4.oauth import UserAuthenticator, get_user_info, refresh_access_token, revoke_token, validate_token

__all__ = ["UserAuthenticator", "get_user_info", "refresh_access_token", "revoke_token", "validate_token"]
