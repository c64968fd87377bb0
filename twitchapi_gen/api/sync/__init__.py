"""All methods of the synchronous client.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from twitchapi_gen.api.operations import operations
from twitchapi_gen.api.sync.ads import AdsMethods
from twitchapi_gen.api.sync.analytics import AnalyticsMethods
from twitchapi_gen.api.sync.bits import BitsMethods
from twitchapi_gen.api.sync.ccls import CclsMethods
from twitchapi_gen.api.sync.channel_points import ChannelPointsMethods
from twitchapi_gen.api.sync.channels import ChannelsMethods
from twitchapi_gen.api.sync.charity import CharityMethods
from twitchapi_gen.api.sync.chat import ChatMethods
from twitchapi_gen.api.sync.clips import ClipsMethods
from twitchapi_gen.api.sync.conduits import ConduitsMethods
from twitchapi_gen.api.sync.entitlements import EntitlementsMethods
from twitchapi_gen.api.sync.eventsub import EventsubMethods
from twitchapi_gen.api.sync.extensions import ExtensionsMethods
from twitchapi_gen.api.sync.games import GamesMethods
from twitchapi_gen.api.sync.goals import GoalsMethods
from twitchapi_gen.api.sync.guest_star import GuestStarMethods
from twitchapi_gen.api.sync.hype_train import HypeTrainMethods
from twitchapi_gen.api.sync.moderation import ModerationMethods
from twitchapi_gen.api.sync.polls import PollsMethods
from twitchapi_gen.api.sync.predictions import PredictionsMethods
from twitchapi_gen.api.sync.raids import RaidsMethods
from twitchapi_gen.api.sync.schedule import ScheduleMethods
from twitchapi_gen.api.sync.search import SearchMethods
from twitchapi_gen.api.sync.streams import StreamsMethods
from twitchapi_gen.api.sync.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.sync.tags import TagsMethods
from twitchapi_gen.api.sync.teams import TeamsMethods
from twitchapi_gen.api.sync.users import UsersMethods
from twitchapi_gen.api.sync.videos import VideosMethods
from twitchapi_gen.api.sync.whispers import WhispersMethods


class SyncMethods(
    AdsMethods,
    AnalyticsMethods,
    BitsMethods,
    CclsMethods,
    ChannelPointsMethods,
    ChannelsMethods,
    CharityMethods,
    ChatMethods,
    ClipsMethods,
    ConduitsMethods,
    EntitlementsMethods,
    EventsubMethods,
    ExtensionsMethods,
    GamesMethods,
    GoalsMethods,
    GuestStarMethods,
    HypeTrainMethods,
    ModerationMethods,
    PollsMethods,
    PredictionsMethods,
    RaidsMethods,
    ScheduleMethods,
    SearchMethods,
    StreamsMethods,
    SubscriptionsMethods,
    TagsMethods,
    TeamsMethods,
    UsersMethods,
    VideosMethods,
    WhispersMethods,
):
    """The 149 endpoints of Helix."""

    operations_ = operations
