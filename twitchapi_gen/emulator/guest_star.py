"""Guest Star sessions: invitations and slots. Hooks of the tables."""

from twitchapi_gen.emulator.resources import Write, need
from twitchapi_gen.emulator.state import Item


def settings(write: Write) -> None:
    if write.sent.get("regenerate_browser_sources"):
        write.item["browser_source_token"] = write.new_id()


def session_started(write: Write) -> None:
    user = write.sent["broadcaster_id"]
    write.item["guests"] = [_guest(write, user, "0")]


def same_session(write: Write) -> None:
    need(write.before is None or write.before["id"] == write.sent["session_id"], 400, "session_id isn't that of the current session")


def invited(write: Write) -> None:
    write.item["status"], write.item["invited_at"] = "INVITED", write.stamp


def seated(write: Write) -> None:
    """A guest takes a slot, which must be free."""
    same_session(write)
    slot = write.sent["slot_id"]
    if write.before is not None:
        need(all(guest.get("slot_id") != slot for guest in write.before["guests"]), 403, "The slot is taken")
    elsewhere = [guest for guest in write.item["guests"] if guest.get("slot_id") != slot and guest["user_id"] != write.sent["guest_id"]]
    write.item["guests"] = [*elsewhere, _guest(write, write.sent["guest_id"], slot)]


def moved(write: Write) -> None:
    """Swap two slots."""
    same_session(write)
    source, target = write.sent["source_slot_id"], write.sent.get("destination_slot_id", "")
    swapped = {source: target, target: source}
    write.item["guests"] = [{**guest, "slot_id": swapped.get(slot := guest.get("slot_id", ""), slot)} for guest in write.item["guests"]]


def unseated(write: Write) -> None:
    same_session(write)
    left = [guest for guest in write.item["guests"] if guest.get("slot_id") != write.sent["slot_id"] or guest["user_id"] != write.sent["guest_id"]]
    need(write.before is None or len(left) < len(write.before["guests"]), 404, "That guest isn't in that slot")
    write.item["guests"] = left


def slot_settings(write: Write) -> None:
    same_session(write)
    write.item["guests"] = [_set(guest, write) if guest.get("slot_id") == write.sent["slot_id"] else guest for guest in write.item["guests"]]


def _guest(write: Write, user: str, slot: str) -> Item:
    known = {"slot_id": slot, "user_id": user, "is_live": False, "assigned_at": write.stamp}
    return write.part("guests", known)


def _set(guest: Item, write: Write) -> Item:
    sent = write.sent
    found = {**guest, **{name: sent[name] for name in ("is_live", "volume") if name in sent}}
    for kind in ("audio", "video"):
        if f"is_{kind}_enabled" in sent:
            found[f"{kind}_settings"] = {**guest[f"{kind}_settings"], "is_host_enabled": sent[f"is_{kind}_enabled"]}
    return found
