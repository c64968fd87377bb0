"""Wrong uses, one a line. Each line marked `# wrong` must be refused by both type checkers, and no other."""

from datetime import timedelta
from uuid import UUID

from twitchapi_gen import AsyncTwitch, PubSub, Twitch, TwitchWebHook
from twitchapi_gen.api.models.polls import PollChoiceInput
from twitchapi_gen.api.pubsub.models.bits import BitsEventV2
from twitchapi_gen.api.webhooks.models.webhooks import Follow
from twitchapi_gen.eventsub import EventSubSocket, EventSubWebhook
from twitchapi_gen.runtime.models.model import Model


async def synchronously(twitch: Twitch) -> None:
    twitch.get_users(login="a")  # wrong
    twitch.get_users(ids=5)  # wrong
    twitch.get_users(["1"])  # wrong
    twitch.get_polls()  # wrong
    twitch.create_poll("1", "Which?", [PollChoiceInput()], 60)  # wrong
    twitch.create_poll("1", "Which?", [PollChoiceInput(title=1)], 60)  # wrong
    twitch.create_poll("1", "Which?", [PollChoiceInput(title="A")], "60")  # wrong
    twitch.get_users().data[0].nickname  # wrong
    twitch.get_users().data[0].created_at.upper()  # wrong
    twitch.get_users().data[0].email.upper()  # wrong
    twitch.get_channel_icalendar("1").data  # wrong
    twitch.delete_custom_reward("1", "2").data  # wrong
    twitch.get_streams(first="20")  # wrong
    twitch.modify_channel_information("1", title=None)  # wrong
    twitch.delete_chat_messages("1", "2", message_id=None)  # wrong
    twitch.update_custom_reward("1", "2", max_per_stream=timedelta(seconds=1))  # wrong
    twitch.get_everything()  # wrong
    twitch.ban_user("1", "2", "3")  # wrong
    twitch.update_redemption_status("1", "2", "3", "FULFILLED")  # wrong
    async for user in twitch.get_users():  # wrong
        pass


async def asynchronously(twitch: AsyncTwitch) -> None:
    twitch.get_users().data  # wrong
    (await twitch.get_users(login="a")).data  # wrong
    (await twitch.get_users()).data[0].nickname  # wrong
    (await twitch.delete_custom_reward("1", "2")).data  # wrong
    for user in twitch.get_users():  # wrong
        pass
    for stream in await twitch.get_streams():  # wrong
        pass
    for chatter in await twitch.get_chatters("1", "2"):  # wrong
        pass
    for stream in twitch.get_streams():  # wrong
        pass
    list(await twitch.get_users())  # wrong
    twitch.send_chat_message("1", "2", "hi")  # wrong
    twitch.delete_custom_reward("1", "2")  # wrong
    twitch.close()  # wrong


def over_a_socket(twitch: Twitch, other: AsyncTwitch) -> None:
    EventSubSocket(other)  # wrong
    EventSubSocket(twitch, keepalive_timeout_seconds="20")  # wrong
    socket = EventSubSocket(twitch, on_connected=lambda session: session.name)  # wrong
    socket.listen_channel_follow("1", "2", lambda event: event.data.viewers)  # wrong
    socket.listen_channel_follow("1")  # wrong


def over_pubsub(twitch: Twitch, other: AsyncTwitch) -> None:
    def cheered(uuid: UUID, message: BitsEventV2) -> None: ...
    def whispered(uuid: str, message: Model) -> None: ...

    PubSub(other)  # wrong
    pubsub = PubSub(twitch)
    pubsub.listen_whispers("1", cheered)  # wrong
    pubsub.listen_whispers("1", whispered)  # wrong
    pubsub.listen_whispers(1, print)  # wrong
    pubsub.listen_whispers("1", lambda uuid, message: message.nothing_of_the_kind)  # wrong
    pubsub.listen_chat_moderator_actions("1", print)  # wrong
    pubsub.ping_frequency = "often"  # wrong
    pubsub.unlisten("uuid")  # wrong
    PubSub(twitch, on_disconnected=lambda: None)  # wrong


def over_webhooks(twitch: Twitch, other: AsyncTwitch) -> None:
    def followed(uuid: UUID, data: Follow) -> None: ...

    TwitchWebHook("https://bot.example", "id", "8080")  # wrong
    hook = TwitchWebHook("https://bot.example", "id", 8080)
    hook.authenticate(other)  # wrong
    hook.subscribe_user_changed("1", followed)  # wrong
    hook.subscribe_user_changed("1", lambda uuid, data: data.followed_at)  # wrong
    hook.subscribe_user_follow("1", followed)  # wrong
    hook.unsubscribe("uuid")  # wrong
    hook.unsubscribe_on_stop = "no"  # wrong
    hook.subscribe_stream_changed(1, print)  # wrong


def over_a_webhook(twitch: Twitch, other: AsyncTwitch) -> None:
    EventSubWebhook(other, "https://example.com/x")  # wrong
    EventSubWebhook(twitch)  # wrong
    EventSubWebhook(twitch, "https://example.com/x", port="80")  # wrong
    hook = EventSubWebhook(twitch, "https://example.com/x")
    hook.listen_channel_follow("1")  # wrong
    hook.handle("POST", {}, "text")  # wrong


def misspelt() -> None:
    from twitchapi_gen import Clock, Emulator, Twich  # wrong
    from twitchapi_gen.types import Strem, User  # wrong

    Twitch("id", clock=0.0)  # wrong
    Clock(monotonic=5)  # wrong
    Emulator().client("ada", helix_url="https://example.com")  # wrong
    Emulator().async_client(total_timeout="5")  # wrong


def chats(twitch: Twitch, other: AsyncTwitch) -> None:
    from twitchapi_gen.bot import Bot, Context
    from twitchapi_gen.chat import Chat, Message

    def heard(number: int) -> None:
        print(number)

    bot = Bot(twitch, channels=["a"])
    Chat(other)  # wrong
    Bot(twitch, chanels=["a"])  # wrong
    bot.command(role="king")  # wrong
    bot.on(Message)(heard)  # wrong
    bot.send("a", 5)  # wrong
    bot.on(Context)  # wrong
