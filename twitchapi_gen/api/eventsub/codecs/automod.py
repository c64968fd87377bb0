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
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_message_id = key("message_id")
k_message = key("message")
k_category = key("category")
k_level = key("level")
k_held_at = key("held_at")
k_start_pos = key("start_pos")
k_end_pos = key("end_pos")
k_boundaries = key("boundaries")
k_term_id = key("term_id")
k_boundary = key("boundary")
k_owner_broadcaster_user_id = key("owner_broadcaster_user_id")
k_owner_broadcaster_user_login = key("owner_broadcaster_user_login")
k_owner_broadcaster_user_name = key("owner_broadcaster_user_name")
k_terms_found = key("terms_found")
k_reason = key("reason")
k_automod = key("automod")
k_blocked_term = key("blocked_term")
k_moderator_user_id = key("moderator_user_id")
k_moderator_user_name = key("moderator_user_name")
k_moderator_user_login = key("moderator_user_login")
k_status = key("status")
k_bullying = key("bullying")
k_overall_level = key("overall_level")
k_disability = key("disability")
k_race_ethnicity_or_religion = key("race_ethnicity_or_religion")
k_misogyny = key("misogyny")
k_sexuality_sex_or_gender = key("sexuality_sex_or_gender")
k_aggression = key("aggression")
k_sex_based_terms = key("sex_based_terms")
k_swearing = key("swearing")
k_action = key("action")
k_from_automod = key("from_automod")
k_terms = key("terms")

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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_category = value[k_category]
        f_level = value[k_level]
        f_held_at = when(value[k_held_at])
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
        f_start_pos = value[k_start_pos]
        f_end_pos = value[k_end_pos]
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
        f_category = value[k_category]
        f_level = value[k_level]
        f_boundaries = value[k_boundaries]
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
        f_term_id = value[k_term_id]
        f_boundary = value[k_boundary]
        f_owner_broadcaster_user_id = value[k_owner_broadcaster_user_id]
        f_owner_broadcaster_user_login = value[k_owner_broadcaster_user_login]
        f_owner_broadcaster_user_name = value[k_owner_broadcaster_user_name]
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
        f_terms_found = value[k_terms_found]
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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_held_at = when(value[k_held_at])
        f_automod = value[k_automod]
        f_blocked_term = value[k_blocked_term]
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
            made.reason = _HOLD_REASON[value[k_reason]]
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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_name = value[k_moderator_user_name]
        f_moderator_user_login = value[k_moderator_user_login]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_category = value[k_category]
        f_level = value[k_level]
        f_held_at = when(value[k_held_at])
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
            made.status = _AUTOMOD_MESSAGE_STATUS[value[k_status]]
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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_name = value[k_moderator_user_name]
        f_moderator_user_login = value[k_moderator_user_login]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_held_at = when(value[k_held_at])
        f_automod = value[k_automod]
        f_blocked_term = value[k_blocked_term]
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
            made.status = _AUTOMOD_MESSAGE_STATUS[value[k_status]]
            made.held_at = f_held_at
            made.reason = _HOLD_REASON[value[k_reason]]
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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_bullying = value[k_bullying]
        f_overall_level = value[k_overall_level]
        f_disability = value[k_disability]
        f_race_ethnicity_or_religion = value[k_race_ethnicity_or_religion]
        f_misogyny = value[k_misogyny]
        f_sexuality_sex_or_gender = value[k_sexuality_sex_or_gender]
        f_aggression = value[k_aggression]
        f_sex_based_terms = value[k_sex_based_terms]
        f_swearing = value[k_swearing]
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
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_from_automod = value[k_from_automod]
        f_terms = value[k_terms]
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
            made.action = _AUTOMOD_TERMS_ACTION[value[k_action]]
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
