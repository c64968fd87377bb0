"""Types by the names that people who come from other libraries look for."""

from twitchapi_gen.api.scopes import AuthScope

__all__ = ["AuthScope"]
