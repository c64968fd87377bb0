# the simplest use: names, pages, files
import csv
import json
import sys

from twitchAPI import Twitch, TwitchAPIException, VERSION

twitch = Twitch("my_app_id", "my_app_secret")
assert VERSION[0] == 2
users = twitch.get_users(logins=["my_username"])
user_id = users["data"][0]["id"]
writer = csv.DictWriter(sys.stdout, fieldnames=sorted(users["data"][0]))
writer.writeheader()
writer.writerows(users["data"])
streams, cursor = [], None
for _ in range(3):
    page = twitch.get_streams(after=cursor, first=2)
    streams += page["data"]
    cursor = page["pagination"].get("cursor")
    if cursor is None:
        break
for stream in streams:
    stream["thumbnail_url"] = stream["thumbnail_url"].replace("{width}", "100")
print(json.dumps(streams)[:80])
print([game["name"] for game in twitch.get_top_games(first=2)["data"]])
print("error" in twitch.get_clips(user_id))
try:
    twitch.get_streams(first=1000)
except ValueError as error:
    print("refused:", error)
try:
    twitch.get_channel_teams("1")
except TwitchAPIException as error:
    print(error)
