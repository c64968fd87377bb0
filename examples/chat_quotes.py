"""Quotes in SQLite: a component. `python -m examples.chat_quotes`, see docs/bot.md for the environment."""

import os
import sqlite3
from contextlib import closing

from twitchapi_gen import FileTokenStore, Twitch
from twitchapi_gen.bot import Bot, CommandError, Component, Context, command

CREATE = "CREATE TABLE IF NOT EXISTS quotes (number INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL)"
FIND = "SELECT number, text FROM quotes WHERE channel = ? AND (? IS NULL OR number = ?) ORDER BY random() LIMIT 1"


class Quotes(Component):
    """Commands run in several threads, so each opens the database for itself."""

    def __init__(self, path: str) -> None:
        self.path = path
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(CREATE)

    @command()
    def quote(self, context: Context, number: int | None = None) -> str:
        """Show a quote, by its number or at random."""
        with closing(sqlite3.connect(self.path)) as database:
            found = database.execute(FIND, (context.channel.id, number, number)).fetchone()
        if found is None:
            raise CommandError("There is no such quote.")
        return f"{found[0]}: {found[1]}"

    @command("quote add", role="subscriber")
    def add(self, context: Context, *, text: str) -> str:
        """Add a quote."""
        with closing(sqlite3.connect(self.path)) as database, database:
            row = (context.channel.id, text, context.author.id)
            cursor = database.execute("INSERT INTO quotes (channel, text, by) VALUES (?, ?, ?)", row)
        return f"Quote {cursor.lastrowid}: {text}"

    @command("quote remove", role="moderator")
    def remove(self, context: Context, number: int) -> str:
        """Remove a quote."""
        with closing(sqlite3.connect(self.path)) as database, database:
            gone = database.execute("DELETE FROM quotes WHERE channel = ? AND number = ?", (context.channel.id, number)).rowcount
        return f"Removed quote {number}." if gone else f"There is no quote {number}."


twitch = Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore("tokens.json"))
bot = Bot(twitch.as_user(os.environ["BOT_USER_ID"]), channels=[os.environ["CHANNEL"]])
bot.load(Quotes("quotes.sqlite"))
bot.run()
