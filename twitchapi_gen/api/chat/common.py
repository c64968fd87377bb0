"""Common: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/common.yaml. Edits here are lost.
"""

from __future__ import annotations

from twitchapi_gen.runtime.base.values import OpenEnum


class ChatUserType(OpenEnum):
    """Kind of account that writes; none for an ordinary user."""

    ADMIN = "admin"
    """Twitch administrator"""

    GLOBAL_MOD = "global_mod"
    """Moderator of all channels"""

    STAFF = "staff"
    """Twitch employee"""

    MOD = "mod"
    """Moderator of the channel"""


class ChatSubPlan(OpenEnum):
    """Plan of a subscription."""

    PRIME = "Prime"
    """With Prime Gaming"""

    VALUE_1000 = "1000"
    """Tier 1"""

    VALUE_2000 = "2000"
    """Tier 2"""

    VALUE_3000 = "3000"
    """Tier 3"""
