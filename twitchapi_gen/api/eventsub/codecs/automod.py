"""Automod: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/automod.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import MESSAGE_BODY, read_message_body
from twitchapi_gen.api.eventsub.models import automod as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    join,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

_AUTOMOD_MESSAGE_STATUS = choices(models.AutomodMessageStatus)
_AUTOMOD_TERMS_ACTION = choices(models.AutomodTermsAction)
_HOLD_REASON = choices(models.HoldReason)


AUTOMOD_MESSAGE_HOLD_V1 = Table(
    models.AutomodMessageHoldV1,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("category", "category", TEXT),
        Field("level", "level", WHOLE),
        Field("held_at", "held_at", MOMENT),
    ),
)


def read_automod_message_hold_v1(value: dict[str, Any]) -> models.AutomodMessageHoldV1:
    """Reads AutomodMessageHoldV1."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_user_id = value["user_id"]
        f_user_login = value["user_login"]
        f_user_name = value["user_name"]
        f_message_id = value["message_id"]
        f_message = value["message"]
        f_category = value["category"]
        f_level = value["level"]
        f_held_at = when(value["held_at"])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_message_id.__class__
            is f_category.__class__
            is str
            and f_level.__class__ is int
            and f_held_at.tzinfo is not None
        ):
            made = new(models.AutomodMessageHoldV1)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.category = f_category
            made.level = f_level
            made.held_at = f_held_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_MESSAGE_HOLD_V1.read(value)


BOUNDARY = Table(
    models.Boundary,
    (
        Field("start_pos", "start_pos", WHOLE),
        Field("end_pos", "end_pos", WHOLE),
    ),
)


def read_boundary(value: dict[str, Any]) -> models.Boundary:
    """Reads Boundary."""
    try:
        f_start_pos = value["start_pos"]
        f_end_pos = value["end_pos"]
        if f_start_pos.__class__ is f_end_pos.__class__ is int:
            made = new(models.Boundary)
            made.start_pos = f_start_pos
            made.end_pos = f_end_pos
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BOUNDARY.read(value)


AUTOMOD_CATCH = Table(
    models.AutomodCatch,
    (
        Field("category", "category", TEXT),
        Field("level", "level", WHOLE),
        Field("boundaries", "boundaries", ListOf(Object(BOUNDARY))),
    ),
)


def read_automod_catch(value: dict[str, Any]) -> models.AutomodCatch:
    """Reads AutomodCatch."""
    try:
        f_category = value["category"]
        f_level = value["level"]
        f_boundaries = value["boundaries"]
        if f_category.__class__ is str and f_level.__class__ is int and f_boundaries.__class__ is list:
            made = new(models.AutomodCatch)
            made.category = f_category
            made.level = f_level
            made.boundaries = [read_boundary(one) for one in f_boundaries]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_CATCH.read(value)


FOUND_TERM = Table(
    models.FoundTerm,
    (
        Field("term_id", "term_id", TEXT),
        Field("boundary", "boundary", Object(BOUNDARY)),
        Field("owner_broadcaster_user_id", "owner_broadcaster_user_id", TEXT),
        Field("owner_broadcaster_user_login", "owner_broadcaster_user_login", TEXT),
        Field("owner_broadcaster_user_name", "owner_broadcaster_user_name", TEXT),
    ),
)


def read_found_term(value: dict[str, Any]) -> models.FoundTerm:
    """Reads FoundTerm."""
    try:
        f_term_id = value["term_id"]
        f_boundary = value["boundary"]
        f_owner_broadcaster_user_id = value["owner_broadcaster_user_id"]
        f_owner_broadcaster_user_login = value["owner_broadcaster_user_login"]
        f_owner_broadcaster_user_name = value["owner_broadcaster_user_name"]
        if (
            f_term_id.__class__
            is f_owner_broadcaster_user_id.__class__
            is f_owner_broadcaster_user_login.__class__
            is f_owner_broadcaster_user_name.__class__
            is str
        ):
            made = new(models.FoundTerm)
            made.term_id = f_term_id
            made.boundary = read_boundary(f_boundary)
            made.owner_broadcaster_user_id = f_owner_broadcaster_user_id
            made.owner_broadcaster_user_login = f_owner_broadcaster_user_login
            made.owner_broadcaster_user_name = f_owner_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FOUND_TERM.read(value)


BLOCKED_TERM_CATCH = Table(models.BlockedTermCatch, (Field("terms_found", "terms_found", ListOf(Object(FOUND_TERM))),))


def read_blocked_term_catch(value: dict[str, Any]) -> models.BlockedTermCatch:
    """Reads BlockedTermCatch."""
    try:
        f_terms_found = value["terms_found"]
        if f_terms_found.__class__ is list:
            made = new(models.BlockedTermCatch)
            made.terms_found = [read_found_term(one) for one in f_terms_found]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BLOCKED_TERM_CATCH.read(value)


AUTOMOD_MESSAGE_HOLD = Table(
    models.AutomodMessageHold,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("held_at", "held_at", MOMENT),
        Field("reason", "reason", Choice(models.HoldReason)),
        Field("automod", "automod", Nullable(Object(AUTOMOD_CATCH))),
        Field("blocked_term", "blocked_term", Nullable(Object(BLOCKED_TERM_CATCH))),
    ),
)


def read_automod_message_hold(value: dict[str, Any]) -> models.AutomodMessageHold:
    """Reads AutomodMessageHold."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_user_id = value["user_id"]
        f_user_login = value["user_login"]
        f_user_name = value["user_name"]
        f_message_id = value["message_id"]
        f_message = value["message"]
        f_held_at = when(value["held_at"])
        f_automod = value["automod"]
        f_blocked_term = value["blocked_term"]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_message_id.__class__
            is str
            and f_held_at.tzinfo is not None
        ):
            made = new(models.AutomodMessageHold)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.held_at = f_held_at
            made.reason = _HOLD_REASON[value["reason"]]
            made.automod = None if f_automod is None else read_automod_catch(f_automod)
            made.blocked_term = None if f_blocked_term is None else read_blocked_term_catch(f_blocked_term)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_MESSAGE_HOLD.read(value)


AUTOMOD_MESSAGE_UPDATE_V1 = Table(
    models.AutomodMessageUpdateV1,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("category", "category", TEXT),
        Field("level", "level", WHOLE),
        Field("status", "status", Choice(models.AutomodMessageStatus)),
        Field("held_at", "held_at", MOMENT),
    ),
)


def read_automod_message_update_v1(value: dict[str, Any]) -> models.AutomodMessageUpdateV1:
    """Reads AutomodMessageUpdateV1."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_user_id = value["user_id"]
        f_user_login = value["user_login"]
        f_user_name = value["user_name"]
        f_moderator_user_id = value["moderator_user_id"]
        f_moderator_user_name = value["moderator_user_name"]
        f_moderator_user_login = value["moderator_user_login"]
        f_message_id = value["message_id"]
        f_message = value["message"]
        f_category = value["category"]
        f_level = value["level"]
        f_held_at = when(value["held_at"])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_name.__class__
            is f_moderator_user_login.__class__
            is f_message_id.__class__
            is f_category.__class__
            is str
            and f_level.__class__ is int
            and f_held_at.tzinfo is not None
        ):
            made = new(models.AutomodMessageUpdateV1)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_name = f_moderator_user_name
            made.moderator_user_login = f_moderator_user_login
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.category = f_category
            made.level = f_level
            made.status = _AUTOMOD_MESSAGE_STATUS[value["status"]]
            made.held_at = f_held_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_MESSAGE_UPDATE_V1.read(value)


AUTOMOD_MESSAGE_UPDATE = Table(
    models.AutomodMessageUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("status", "status", Choice(models.AutomodMessageStatus)),
        Field("held_at", "held_at", MOMENT),
        Field("reason", "reason", Choice(models.HoldReason)),
        Field("automod", "automod", Nullable(Object(AUTOMOD_CATCH))),
        Field("blocked_term", "blocked_term", Nullable(Object(BLOCKED_TERM_CATCH))),
    ),
)


def read_automod_message_update(value: dict[str, Any]) -> models.AutomodMessageUpdate:
    """Reads AutomodMessageUpdate."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_user_id = value["user_id"]
        f_user_login = value["user_login"]
        f_user_name = value["user_name"]
        f_moderator_user_id = value["moderator_user_id"]
        f_moderator_user_name = value["moderator_user_name"]
        f_moderator_user_login = value["moderator_user_login"]
        f_message_id = value["message_id"]
        f_message = value["message"]
        f_held_at = when(value["held_at"])
        f_automod = value["automod"]
        f_blocked_term = value["blocked_term"]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_name.__class__
            is f_moderator_user_login.__class__
            is f_message_id.__class__
            is str
            and f_held_at.tzinfo is not None
        ):
            made = new(models.AutomodMessageUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_name = f_moderator_user_name
            made.moderator_user_login = f_moderator_user_login
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.status = _AUTOMOD_MESSAGE_STATUS[value["status"]]
            made.held_at = f_held_at
            made.reason = _HOLD_REASON[value["reason"]]
            made.automod = None if f_automod is None else read_automod_catch(f_automod)
            made.blocked_term = None if f_blocked_term is None else read_blocked_term_catch(f_blocked_term)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_MESSAGE_UPDATE.read(value)


AUTOMOD_SETTINGS_UPDATE = Table(
    models.AutomodSettingsUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("bullying", "bullying", WHOLE),
        Field("overall_level", "overall_level", Nullable(WHOLE)),
        Field("disability", "disability", WHOLE),
        Field("race_ethnicity_or_religion", "race_ethnicity_or_religion", WHOLE),
        Field("misogyny", "misogyny", WHOLE),
        Field("sexuality_sex_or_gender", "sexuality_sex_or_gender", WHOLE),
        Field("aggression", "aggression", WHOLE),
        Field("sex_based_terms", "sex_based_terms", WHOLE),
        Field("swearing", "swearing", WHOLE),
    ),
)


def read_automod_settings_update(value: dict[str, Any]) -> models.AutomodSettingsUpdate:
    """Reads AutomodSettingsUpdate."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_moderator_user_id = value["moderator_user_id"]
        f_moderator_user_login = value["moderator_user_login"]
        f_moderator_user_name = value["moderator_user_name"]
        f_bullying = value["bullying"]
        f_overall_level = value["overall_level"]
        f_disability = value["disability"]
        f_race_ethnicity_or_religion = value["race_ethnicity_or_religion"]
        f_misogyny = value["misogyny"]
        f_sexuality_sex_or_gender = value["sexuality_sex_or_gender"]
        f_aggression = value["aggression"]
        f_sex_based_terms = value["sex_based_terms"]
        f_swearing = value["swearing"]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and f_bullying.__class__
            is f_disability.__class__
            is f_race_ethnicity_or_religion.__class__
            is f_misogyny.__class__
            is f_sexuality_sex_or_gender.__class__
            is f_aggression.__class__
            is f_sex_based_terms.__class__
            is f_swearing.__class__
            is int
            and (f_overall_level is None or f_overall_level.__class__ is int)
        ):
            made = new(models.AutomodSettingsUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.bullying = f_bullying
            made.overall_level = f_overall_level
            made.disability = f_disability
            made.race_ethnicity_or_religion = f_race_ethnicity_or_religion
            made.misogyny = f_misogyny
            made.sexuality_sex_or_gender = f_sexuality_sex_or_gender
            made.aggression = f_aggression
            made.sex_based_terms = f_sex_based_terms
            made.swearing = f_swearing
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_SETTINGS_UPDATE.read(value)


AUTOMOD_TERMS_UPDATE = Table(
    models.AutomodTermsUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("action", "action", Choice(models.AutomodTermsAction)),
        Field("from_automod", "from_automod", FLAG),
        Field("terms", "terms", ListOf(TEXT)),
    ),
)


def read_automod_terms_update(value: dict[str, Any]) -> models.AutomodTermsUpdate:
    """Reads AutomodTermsUpdate."""
    try:
        f_broadcaster_user_id = value["broadcaster_user_id"]
        f_broadcaster_user_login = value["broadcaster_user_login"]
        f_broadcaster_user_name = value["broadcaster_user_name"]
        f_moderator_user_id = value["moderator_user_id"]
        f_moderator_user_login = value["moderator_user_login"]
        f_moderator_user_name = value["moderator_user_name"]
        f_from_automod = value["from_automod"]
        f_terms = value["terms"]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and f_from_automod.__class__ is bool
            and f_terms.__class__ is list
            and join(f_terms).__class__ is str
        ):
            made = new(models.AutomodTermsUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.action = _AUTOMOD_TERMS_ACTION[value["action"]]
            made.from_automod = f_from_automod
            made.terms = f_terms
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_TERMS_UPDATE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "AutomodMessageHoldV1": (read_automod_message_hold_v1, AUTOMOD_MESSAGE_HOLD_V1),
    "AutomodMessageHold": (read_automod_message_hold, AUTOMOD_MESSAGE_HOLD),
    "AutomodMessageUpdateV1": (read_automod_message_update_v1, AUTOMOD_MESSAGE_UPDATE_V1),
    "AutomodMessageUpdate": (read_automod_message_update, AUTOMOD_MESSAGE_UPDATE),
    "AutomodSettingsUpdate": (read_automod_settings_update, AUTOMOD_SETTINGS_UPDATE),
    "AutomodTermsUpdate": (read_automod_terms_update, AUTOMOD_TERMS_UPDATE),
}
"""Of each kind of event: the fast reader and the table."""
