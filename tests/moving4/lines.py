"""Lines of chat that the original 4.5.0 and our face both read."""

from attrs import frozen


@frozen
class ChatLine:
    """`differs`: why the face gives something else, on purpose."""

    text: str
    differs: str = ""

    def to_json(self) -> str:
        return self.text


BEGIN = "begin"
"""Stands for what is heard while the chat starts."""
ESCAPED = "the original leaves the escapes of tags as they are"
STATE = "the original forgets the settings that a line doesn't name"
_SAID = (
    "badge-info=subscriber/9;badges=moderator/1,subscriber/6,vip/1;color=#FF0000;display-name=Amber;emotes=25:0-4,12-16/1902:6-10;first-msg=0;flags=;"
    "id={};mod=1;returning-chatter=0;room-id=100000000;subscriber=1;tmi-sent-ts=1700000000000;turbo=1;user-id=42;user-type=mod"
)
_TOLD = (
    "badge-info=subscriber/3;badges=subscriber/3;color=#00FF00;display-name=Bea;emotes=;flags=;id={};login=bea;mod=0;room-id=100000000;subscriber=1;"
    "tmi-sent-ts=1700000000001;user-id=43;user-type="
)
_REPLY = "reply-parent-msg-id=p-1;reply-parent-user-id=7;reply-parent-user-login=cleo;reply-parent-display-name=Cleo"
_PAID = (
    "pinned-chat-paid-amount=500;pinned-chat-paid-canonical-amount=500;pinned-chat-paid-currency=USD;pinned-chat-paid-exponent=2;"
    "pinned-chat-paid-is-system-message=0;pinned-chat-paid-level=TWO"
)
_ids = iter(range(1, 1000))


def said(text: str, tags: str = "", differs: str = "") -> ChatLine:
    """A message of a user."""
    more = f";{tags}" if tags else ""
    return ChatLine(f"@{_SAID.format(f'm-{next(_ids)}')}{more} :amber!amber@amber.tmi.twitch.tv PRIVMSG #my_username :{text}", differs)


def told(tags: str, text: str = "", differs: str = "") -> ChatLine:
    """A notice about a user."""
    return ChatLine(f"@{_TOLD.format(f'n-{next(_ids)}')};{tags} :tmi.twitch.tv USERNOTICE #my_username{f' :{text}' if text else ''}", differs)


LINES = (
    said("Kappa Keepo Kappa"),
    said("cheer100 wow", "bits=100"),
    said("\x01ACTION waves\x01"),
    said("@Cleo yes", f"{_REPLY};reply-parent-msg-body=hello;reply-thread-parent-msg-id=t-1;reply-thread-parent-user-login=dora"),
    said("@Cleo yes", f"{_REPLY};reply-parent-msg-body=hi\\sthere", ESCAPED),
    said("from elsewhere", "source-room-id=999;source-id=s-1;source-badges=vip/1;source-badge-info="),
    said("from here", "source-room-id=100000000;source-id=m-1;source-badges=vip/1;source-badge-info=subscriber/2"),
    said("paid", _PAID),
    said("!test"),
    said("!TesT  a  b "),
    said("!unknown x"),
    said("!blocked"),
    said("@Cleo !test in a reply", _REPLY),
    told("msg-id=sub;msg-param-cumulative-months=1;msg-param-months=0;msg-param-sub-plan-name=Channel;msg-param-sub-plan=1000;system-msg=subscribed"),
    told("msg-id=resub;msg-param-cumulative-months=6;msg-param-sub-plan-name=Sub;msg-param-sub-plan=Prime;system-msg=again", "love it"),
    told("msg-id=subgift;msg-param-recipient-user-name=cleo;msg-param-sub-plan=2000;msg-param-sub-plan-name=Two;system-msg=gift"),
    told("msg-id=sub;msg-param-sub-plan-name=A\\sname;msg-param-sub-plan=1000;system-msg=Bea\\ssubscribed", differs=ESCAPED),
    told("msg-id=raid;msg-param-displayName=Bea;msg-param-login=bea;msg-param-viewerCount=15;system-msg=raid"),
    told("msg-id=announcement;msg-param-color=PRIMARY;system-msg=", "news"),
    ChatLine("@ban-duration=350;room-id=100000000;target-user-id=77;tmi-sent-ts=1700000000002 :tmi.twitch.tv CLEARCHAT #my_username :eve"),
    ChatLine("@room-id=100000000;target-user-id=77;tmi-sent-ts=1700000000002 :tmi.twitch.tv CLEARCHAT #my_username :eve"),
    ChatLine("@room-id=100000000;tmi-sent-ts=1700000000003 :tmi.twitch.tv CLEARCHAT #my_username"),
    ChatLine("@login=eve;room-id=;target-msg-id=x-1;tmi-sent-ts=1700000000004 :tmi.twitch.tv CLEARMSG #my_username :bad words"),
    ChatLine("@msg-id=slow_on :tmi.twitch.tv NOTICE #my_username :This room is now in slow mode."),
    ChatLine(
        "@badges=;color=#123456;display-name=Eve;emotes=;message-id=1;thread-id=1_2;turbo=0;user-id=77;user-type= "
        ":eve!eve@eve.tmi.twitch.tv WHISPER my_username :psst"
    ),
    ChatLine(":eve!eve@eve.tmi.twitch.tv JOIN #my_username"),
    ChatLine(":eve!eve@eve.tmi.twitch.tv PART #my_username"),
    ChatLine("@room-id=100000000;slow=10 :tmi.twitch.tv ROOMSTATE #my_username", STATE),
    ChatLine("@emote-only=1;room-id=100000000 :tmi.twitch.tv ROOMSTATE #my_username", STATE),
)
"""In this order; those that change the channel's settings come last, since all events tell of them."""
