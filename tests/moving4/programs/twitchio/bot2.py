# TwitchIO 2: a class of its own, IRC
import os

from twitchio.ext import commands, routines


class Bot(commands.Bot):
    def __init__(self):
        super().__init__(token=os.environ["ACCESS"], prefix="!", initial_channels=["my_username"])

    async def event_ready(self):
        print(f"ready as {self.nick}")

    async def event_message(self, message):
        if message.echo:
            return
        await self.handle_commands(message)

    @commands.cooldown(rate=1, per=5, bucket=commands.Bucket.user)
    @commands.command(aliases=["hi"])
    async def hello(self, ctx: commands.Context):
        await ctx.send(f"Hello {ctx.author.name}!")

    @routines.routine(minutes=10)
    async def remind(self):
        await self.get_channel("my_username").send("Drink something")


Bot().run()
