"""What the emulator hands to an extension's front end: tokens and receipts that the backend verifies, and purchases that Helix and EventSub tell."""

import base64
import time
from collections.abc import Iterator

import pytest

from tests.live.emulator_eventsub.callback import callback
from twitchapi_gen import Emulator, ExpiredJwt, ForgedJwt, InvalidJwt, ParameterError

pytest.importorskip("jwt", reason="PyJWT isn't installed: pip install 'twitchapi-gen[openid]'")
from twitchapi_gen.extensions import verify_receipt, verify_token

SECRET, OTHER = (base64.b64encode(bytes(range(at, at + 32))).decode() for at in (1, 2))


@pytest.fixture
def running() -> Iterator[Emulator]:
    emulator = Emulator()
    with emulator:
        yield emulator


def test_a_viewers_token_says_who_watches_what(running: Emulator) -> None:
    moderator = running.client().get_users(logins=["laurel_plays"]).data[0]  # the 12th: moderates my_username's channel
    owner = running.client().get_users(logins=["my_username"]).data[0]
    found = verify_token(running.viewer_token(SECRET, "laurel_plays"), SECRET)
    assert (found.role, found.channel_id, found.user_id, found.opaque_user_id) == ("moderator", owner.id, moderator.id, f"U{moderator.id}")
    assert verify_token(running.viewer_token(SECRET, "my_username"), SECRET).role == "broadcaster"
    assert verify_token(running.viewer_token(SECRET, "amber_plays"), SECRET).role == "viewer"
    assert verify_token(running.viewer_token(SECRET, "amber_plays", role="moderator"), SECRET).role == "moderator"
    hidden = verify_token(running.viewer_token(SECRET, "amber_plays", shared=False), SECRET)
    assert (hidden.user_id, str(hidden.opaque_user_id)[0]) == (None, "U")
    nobody = verify_token(running.viewer_token(SECRET), SECRET)
    assert (nobody.user_id, nobody.role, str(nobody.opaque_user_id)[0]) == (None, "viewer", "A")


def test_another_secret_an_expired_token_and_a_token_as_a_receipt_are_refused(running: Emulator) -> None:
    token = running.viewer_token(SECRET, "amber_plays")
    with pytest.raises(ForgedJwt):
        verify_token(token, OTHER)
    with pytest.raises(ExpiredJwt):
        verify_token(running.viewer_token(SECRET, "amber_plays", lifetime=-3600), SECRET)
    with pytest.raises(InvalidJwt):
        verify_receipt(token, SECRET)


def test_a_purchase_is_in_its_receipt_in_helix_and_in_an_event(running: Emulator) -> None:
    with callback() as hook, running.client() as twitch:
        twitch.create_eventsub_subscription(
            type="extension.bits_transaction.create", version="1", condition={"extension_client_id": "my_app_id"},
            transport=hook.transport,
        )  # fmt: skip
        hook.wait_until_enabled(running)
        receipt = verify_receipt(running.buy_product(SECRET, "amber_plays", "sword", bits=100, name="Sword"), SECRET)
        assert (receipt.product_sku, receipt.product_name, receipt.bits, receipt.in_development) == ("sword", "Sword", 100, False)
        viewer = twitch.get_users(logins=["amber_plays"]).data[0]
        assert receipt.user_id == viewer.id
        told = twitch.get_extension_transactions("my_app_id", ids=[receipt.transaction_id]).data[0]
        assert (told.user_login, told.product_data.sku, told.product_data.cost.amount, told.timestamp) == ("amber_plays", "sword", 100, receipt.time)
        hook.wait(lambda: len(hook.of("notification")) == 1)
        (event,) = (one.json["event"] for one in hook.of("notification"))
        assert (event["id"], event["user_id"], event["product"]["bits"]) == (receipt.transaction_id, viewer.id, 100)
        free = verify_receipt(running.buy_product(SECRET, "amber_plays", "sword", bits=100, in_development=True), SECRET)
        assert free.in_development
        assert free.transaction_id != receipt.transaction_id


@pytest.mark.parametrize("bits", [0, 10_001, True, 1.5, "100"])
def test_a_price_out_of_bounds_is_refused(running: Emulator, bits: int) -> None:
    with pytest.raises(ValueError, match=r"whole number from 1 to 10000"):
        running.buy_product(SECRET, "amber_plays", "sword", bits=bits)


def test_unknown_users_and_secrets_are_refused_by_name(running: Emulator) -> None:
    with pytest.raises(ValueError, match="there is no user 'nobody_here'"):
        running.viewer_token(SECRET, "nobody_here")
    with pytest.raises(ValueError, match="there is no user 'nobody_here'"):
        running.buy_product(SECRET, "amber_plays", "sword", 1, channel="nobody_here")
    with pytest.raises(ParameterError, match="must be base64"):
        running.viewer_token("not base64!", "amber_plays")


def test_before_it_runs_a_token_can_be_signed_too() -> None:
    assert verify_token(Emulator().viewer_token(SECRET, "amber_plays"), SECRET).expires_at.timestamp() > time.time()
