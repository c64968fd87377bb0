"""All that the emulator knows of, as data: what Helix writes and what it only shows."""

from collections.abc import Mapping

from twitchapi_gen.emulator.remembered_apps import APPS
from twitchapi_gen.emulator.remembered_channels import CHANNELS
from twitchapi_gen.emulator.remembered_people import PEOPLE
from twitchapi_gen.emulator.remembered_world import UNWRITTEN
from twitchapi_gen.emulator.resources import Act, Resource

RESOURCES: tuple[Resource, ...] = (*CHANNELS, *PEOPLE, *APPS, *UNWRITTEN)

_ACTS = [(one, act) for one in RESOURCES for act in one.acts]
WRITTEN: Mapping[str, list[tuple[Resource, Act]]] = {
    act.operation: [found for found in _ACTS if found[1].operation == act.operation] for _, act in _ACTS
}
"""The acts of each writing endpoint."""

SHOWN: Mapping[str, Resource] = {name: one for one in RESOURCES for name in one.reads}
"""The resource that each reading endpoint lists."""

BESIDE: Mapping[str, Resource] = {name: one for one in RESOURCES for name in one.envelope}
"""The resource of the fields beside the list."""

NOT_READABLE: Mapping[str, str] = {
    "send_chat_announcement": "Helix doesn't show chat",
    "send_a_shoutout": "Helix doesn't show shoutouts",
    "send_chat_message": "Helix doesn't show chat",
    "delete_chat_messages": "Helix doesn't show chat",
    "send_whisper": "Helix doesn't show whispers",
    "send_extension_pubsub_message": "it goes to the extension's viewers",
    "send_extension_chat_message": "Helix doesn't show chat",
    "set_extension_required_configuration": "no endpoint returns it",
    "check_automod_status": "a question, though it is a POST",
    "manage_held_automod_messages": "Helix doesn't list held messages",
    "warn_chat_user": "no endpoint lists warnings",
    "add_suspicious_status_to_chat_user": "no endpoint lists suspicious users",
    "remove_suspicious_status_from_chat_user": "no endpoint lists suspicious users",
    "start_a_raid": "no endpoint shows raids",
    "cancel_a_raid": "no endpoint shows raids",
}
"""Writing endpoints of which Helix shows nothing, and why."""
