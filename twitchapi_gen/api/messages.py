"""Twitch's error texts, for the emulator.

Made by `python -m generator generate` from spec/messages.yaml. Edits here are lost.
"""

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    "not_the_tokens_user": "The ID in {parameter} must match the user ID found in the request's OAuth token.",
    "not_a_moderator": "The user in {parameter} is not one of the broadcaster's moderators.",
    "not_an_editor": "The user is not an editor for the specified broadcaster.",
    "id_not_valid": "The ID in {parameter} is not valid.",
    "id_not_found": "The ID in {parameter} was not found.",
    "grant_missing": "The user in {parameter} has not granted the app the scope: {scopes}",
    "token_missing": "OAuth token is missing",
    "token_invalid": "Invalid OAuth token",
    "client_id_missing": "Client ID is missing",
    "client_id_differs": "Client ID and OAuth token do not match",
    "token_kind_wrong": "Missing {kind} OAUTH Token",
    "scope_missing": "Missing scope: {scopes}",
}
"""Twitch's error texts, by our name for each; {name} is a placeholder."""
