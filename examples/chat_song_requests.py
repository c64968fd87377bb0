"""Song requests: a queue as a component. `python -m examples.chat_song_requests`, see docs/bot.md for the environment."""

import os
from collections import deque

from attrs import define

from twitchapi_gen import FileTokenStore, Twitch
from twitchapi_gen.bot import Bot, CommandError, Component, Context, Cooldown, command


@define(frozen=True)
class Song:
    title: str
    by: str


class SongRequests(Component):
    """most: songs that a viewer may have in the queue."""

    def __init__(self, most: int = 2) -> None:
        self.most = most
        self.queue: deque[Song] = deque()

    @command("sr", aliases=["songrequest"], cooldown=Cooldown(10, exempt="moderator"))
    def request(self, context: Context, *, song: str) -> str:
        """Request a song."""
        by = context.author.name
        if sum(one.by == by for one in self.queue) >= self.most:
            raise CommandError(f"You have {self.most} songs in the queue already.")
        self.queue.append(Song(song, by))
        return f"Number {len(self.queue)}: {song}"

    @command()
    def songs(self, context: Context) -> str:
        """Show the queue."""
        return "; ".join(f"{at}. {song.title} ({song.by})" for at, song in enumerate(self.queue, 1)) or "The queue is empty."

    @command("next", role="moderator")
    def next_song(self, context: Context) -> str:
        """Play the next song."""
        if not self.queue:
            raise CommandError("The queue is empty.")
        song = self.queue.popleft()
        return f"Now: {song.title}, for {song.by}"

    @command("wrongsong")
    def withdraw(self, context: Context) -> str:
        """Withdraw your latest song."""
        for song in reversed(self.queue):
            if song.by == context.author.name:
                self.queue.remove(song)
                return f"Withdrawn: {song.title}"
        raise CommandError("You have no song in the queue.")


twitch = Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore("tokens.json"))
bot = Bot(twitch.as_user(os.environ["BOT_USER_ID"]), channels=[os.environ["CHANNEL"]])
bot.load(SongRequests())
bot.run()
