"""What a user can allow an app to do.

Made by `python -m generator generate` from spec/scopes.yaml. Edits here are lost.
"""

from twitchapi_gen.runtime.base.values import OpenEnum


class AuthScope(OpenEnum):
    """A permission that a user grants. Scopes that this version doesn't know work, too: `AuthScope("new:scope")`.

    https://dev.twitch.tv/docs/authentication/scopes/
    """

    ANALYTICS_READ_EXTENSIONS = "analytics:read:extensions"
    """See analytics of the extensions that the account owns."""

    ANALYTICS_READ_GAMES = "analytics:read:games"
    """See analytics of the games that the account owns."""

    BITS_READ = "bits:read"
    """See a channel's Bits, such as its leaderboard and cheers."""

    CHANNEL_BOT = "channel:bot"
    """Let a bot user join and act in this channel's chat."""

    CHANNEL_MANAGE_ADS = "channel:manage:ads"
    """Postpone scheduled ads on the channel."""

    CHANNEL_READ_ADS = "channel:read:ads"
    """See when ads are scheduled and how they run."""

    CHANNEL_MANAGE_BROADCAST = "channel:manage:broadcast"
    """Change the channel's title, category and the like, and set stream markers."""

    CHANNEL_READ_CHARITY = "channel:read:charity"
    """See charity campaigns and their donations."""

    CHANNEL_MANAGE_CLIPS = "channel:manage:clips"
    """Make and download clips of the channel."""

    CHANNEL_EDIT_COMMERCIAL = "channel:edit:commercial"
    """Start commercials."""

    CHANNEL_READ_EDITORS = "channel:read:editors"
    """See the channel's editors."""

    CHANNEL_MANAGE_EXTENSIONS = "channel:manage:extensions"
    """Activate and arrange the channel's extensions."""

    CHANNEL_READ_GOALS = "channel:read:goals"
    """See the channel's creator goals."""

    CHANNEL_READ_GUEST_STAR = "channel:read:guest_star"
    """See Guest Star sessions and settings of the user's own channel."""

    CHANNEL_MANAGE_GUEST_STAR = "channel:manage:guest_star"
    """Run Guest Star sessions on one's own channel."""

    CHANNEL_READ_HYPE_TRAIN = "channel:read:hype_train"
    """See Hype Trains."""

    CHANNEL_MANAGE_MODERATORS = "channel:manage:moderators"
    """Appoint and dismiss moderators."""

    CHANNEL_READ_POLLS = "channel:read:polls"
    """See polls."""

    CHANNEL_MANAGE_POLLS = "channel:manage:polls"
    """See, start and end polls."""

    CHANNEL_READ_PREDICTIONS = "channel:read:predictions"
    """See predictions."""

    CHANNEL_MANAGE_PREDICTIONS = "channel:manage:predictions"
    """See, start and resolve predictions."""

    CHANNEL_MANAGE_RAIDS = "channel:manage:raids"
    """Start and cancel raids."""

    CHANNEL_READ_REDEMPTIONS = "channel:read:redemptions"
    """See custom rewards and their redemptions."""

    CHANNEL_MANAGE_REDEMPTIONS = "channel:manage:redemptions"
    """Create and change custom rewards, and settle redemptions."""

    CHANNEL_MANAGE_SCHEDULE = "channel:manage:schedule"
    """Change the stream schedule."""

    CHANNEL_READ_STREAM_KEY = "channel:read:stream_key"
    """See the stream key, which allows streaming as the channel."""

    CHANNEL_READ_SUBSCRIPTIONS = "channel:read:subscriptions"
    """See the channel's subscribers."""

    CHANNEL_MANAGE_VIDEOS = "channel:manage:videos"
    """Delete the channel's videos."""

    CHANNEL_READ_VIPS = "channel:read:vips"
    """See the channel's VIPs."""

    CHANNEL_MANAGE_VIPS = "channel:manage:vips"
    """Appoint and dismiss VIPs."""

    CHANNEL_MODERATE = "channel:moderate"
    """Act as a moderator of the channel."""

    CLIPS_EDIT = "clips:edit"
    """Make clips."""

    EDITOR_MANAGE_CLIPS = "editor:manage:clips"
    """Make and download clips of channels that the user edits."""

    MODERATION_READ = "moderation:read"
    """See moderators, bans, timeouts and AutoMod decisions of the channel."""

    MODERATOR_MANAGE_ANNOUNCEMENTS = "moderator:manage:announcements"
    """Post announcements where the user moderates."""

    MODERATOR_MANAGE_AUTOMOD = "moderator:manage:automod"
    """Decide on messages that AutoMod holds."""

    MODERATOR_READ_AUTOMOD_SETTINGS = "moderator:read:automod_settings"
    """See AutoMod settings."""

    MODERATOR_MANAGE_AUTOMOD_SETTINGS = "moderator:manage:automod_settings"
    """Change AutoMod settings."""

    MODERATOR_READ_BANNED_USERS = "moderator:read:banned_users"
    """See bans and unbans where the user moderates."""

    MODERATOR_MANAGE_BANNED_USERS = "moderator:manage:banned_users"
    """Ban, time out and unban."""

    MODERATOR_READ_BLOCKED_TERMS = "moderator:read:blocked_terms"
    """See blocked terms."""

    MODERATOR_READ_CHAT_MESSAGES = "moderator:read:chat_messages"
    """See deleted messages where the user moderates."""

    MODERATOR_MANAGE_BLOCKED_TERMS = "moderator:manage:blocked_terms"
    """Add and remove blocked terms."""

    MODERATOR_MANAGE_CHAT_MESSAGES = "moderator:manage:chat_messages"
    """Delete messages where the user moderates."""

    MODERATOR_READ_CHAT_SETTINGS = "moderator:read:chat_settings"
    """See the chat's settings."""

    MODERATOR_MANAGE_CHAT_SETTINGS = "moderator:manage:chat_settings"
    """Change the chat's settings."""

    MODERATOR_READ_CHATTERS = "moderator:read:chatters"
    """See the users in the chat."""

    MODERATOR_READ_FOLLOWERS = "moderator:read:followers"
    """See the channel's followers."""

    MODERATOR_READ_GUEST_STAR = "moderator:read:guest_star"
    """See Guest Star sessions where the user moderates them."""

    MODERATOR_MANAGE_GUEST_STAR = "moderator:manage:guest_star"
    """Run Guest Star sessions where the user moderates them."""

    MODERATOR_READ_MODERATORS = "moderator:read:moderators"
    """See the moderators where the user moderates."""

    MODERATOR_READ_SHIELD_MODE = "moderator:read:shield_mode"
    """See whether Shield Mode is on."""

    MODERATOR_MANAGE_SHIELD_MODE = "moderator:manage:shield_mode"
    """Switch Shield Mode on and off."""

    MODERATOR_READ_SHOUTOUTS = "moderator:read:shoutouts"
    """See shoutouts given and received."""

    MODERATOR_MANAGE_SHOUTOUTS = "moderator:manage:shoutouts"
    """Give shoutouts."""

    MODERATOR_READ_SUSPICIOUS_USERS = "moderator:read:suspicious_users"
    """See flagged users and their messages."""

    MODERATOR_MANAGE_SUSPICIOUS_USERS = "moderator:manage:suspicious_users"
    """Flag users as suspicious, or take the flag away."""

    MODERATOR_READ_UNBAN_REQUESTS = "moderator:read:unban_requests"
    """See requests to be unbanned."""

    MODERATOR_MANAGE_UNBAN_REQUESTS = "moderator:manage:unban_requests"
    """Decide on requests to be unbanned."""

    MODERATOR_READ_VIPS = "moderator:read:vips"
    """See the VIPs where the user moderates."""

    MODERATOR_READ_WARNINGS = "moderator:read:warnings"
    """See warnings where the user moderates."""

    MODERATOR_MANAGE_WARNINGS = "moderator:manage:warnings"
    """Warn chatters."""

    USER_BOT = "user:bot"
    """Appear and act in chats as a bot."""

    USER_EDIT = "user:edit"
    """Change the account's own description."""

    USER_EDIT_BROADCAST = "user:edit:broadcast"
    """Change the account's broadcast settings and extensions."""

    USER_READ_BLOCKED_USERS = "user:read:blocked_users"
    """See the users that the user has blocked."""

    USER_MANAGE_BLOCKED_USERS = "user:manage:blocked_users"
    """Block and unblock users."""

    USER_READ_BROADCAST = "user:read:broadcast"
    """See the account's broadcast settings and extensions."""

    USER_READ_CHAT = "user:read:chat"
    """Receive chat messages over EventSub."""

    USER_MANAGE_CHAT_COLOR = "user:manage:chat_color"
    """Change the colour of the user's name in chat."""

    USER_READ_EMAIL = "user:read:email"
    """See the account's e-mail address."""

    USER_READ_EMOTES = "user:read:emotes"
    """See the emotes the user may use."""

    USER_READ_FOLLOWS = "user:read:follows"
    """See the channels that the user follows."""

    USER_READ_MODERATED_CHANNELS = "user:read:moderated_channels"
    """See the channels the user moderates."""

    USER_READ_SUBSCRIPTIONS = "user:read:subscriptions"
    """See whether the user subscribes to a channel."""

    USER_READ_WHISPERS = "user:read:whispers"
    """Receive the user's whispers."""

    USER_MANAGE_WHISPERS = "user:manage:whispers"
    """Receive whispers, and send them as the user."""

    USER_WRITE_CHAT = "user:write:chat"
    """Write in chats as the user."""

    CHAT_EDIT = "chat:edit"
    """Write in chats over IRC."""

    CHAT_READ = "chat:read"
    """Read chats over IRC."""

    WHISPERS_READ = "whispers:read"
    """Receive whispers over PubSub, which Twitch has retired."""
