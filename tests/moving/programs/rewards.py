# channel points, with members of enums in replies
import os
from typing import Optional

from twitchAPI.twitch import AuthScope, CustomRewardRedemptionStatus, NotFoundException, Twitch


def manage(twitch: Twitch, broadcaster: str, note: Optional[str] = None) -> None:
    reward = twitch.create_custom_reward(broadcaster, "Say hello", 100, note or "Please")["data"][0]
    twitch.update_custom_reward(broadcaster, reward["id"], title="Say hi", cost=200)
    found = twitch.get_custom_reward_redemption(broadcaster, reward["id"], status=CustomRewardRedemptionStatus.UNFULFILLED)
    for redemption in found["data"]:
        assert redemption["status"] is CustomRewardRedemptionStatus.UNFULFILLED
        twitch.update_redemption_status(broadcaster, reward["id"], redemption["id"], CustomRewardRedemptionStatus.FULFILLED)
    assert twitch.delete_custom_reward(broadcaster, reward["id"]) is None
    try:
        twitch.delete_custom_reward(broadcaster, reward["id"])
    except NotFoundException:
        print("gone, as it should be")


client = Twitch("my_app_id", "my_app_secret")
client.set_user_authentication(os.environ["ACCESS"], [AuthScope.CHANNEL_MANAGE_REDEMPTIONS, AuthScope.CHANNEL_READ_REDEMPTIONS], os.environ["REFRESH"])
manage(client, os.environ["USER_ID"])
