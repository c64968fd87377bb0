"""EventSub: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import eventsub as models
from twitchapi_gen.runtime.reading.codec import (
    PAGINATION,
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    read_pagination,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, OBJECT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_method = key("method")
k_callback = key("callback")
k_session_id = key("session_id")
k_connected_at = key("connected_at")
k_disconnected_at = key("disconnected_at")
k_conduit_id = key("conduit_id")
k_id = key("id")
k_status = key("status")
k_type = key("type")
k_version = key("version")
k_condition = key("condition")
k_created_at = key("created_at")
k_transport = key("transport")
k_cost = key("cost")
k_data = key("data")
k_total = key("total")
k_total_cost = key("total_cost")
k_max_total_cost = key("max_total_cost")
k_pagination = key("pagination")

_EVENT_SUB_SUBSCRIPTION_STATUS = choices(models.EventSubSubscriptionStatus)
_EVENT_SUB_TRANSPORT_METHOD = choices(models.EventSubTransportMethod)


EVENT_SUB_TRANSPORT = Table(
    models.EventSubTransport,
    (
        Field("method", "method", Choice(models.EventSubTransportMethod)),
        Field("callback", "callback", TEXT, absent=True),
        Field("session_id", "session_id", TEXT, absent=True),
        Field("connected_at", "connected_at", MOMENT, absent=True),
        Field("disconnected_at", "disconnected_at", MOMENT, absent=True),
        Field("conduit_id", "conduit_id", TEXT, absent=True),
    ),
)


def read_event_sub_transport(value: dict[str, Any]) -> models.EventSubTransport:
    """Reads EventSubTransport."""
    try:
        f_callback = value.get(k_callback)
        f_session_id = value.get(k_session_id)
        f_connected_at = value.get(k_connected_at)
        f_disconnected_at = value.get(k_disconnected_at)
        f_conduit_id = value.get(k_conduit_id)
        if (
            (f_callback is None or f_callback.__class__ is str)
            and (f_session_id is None or f_session_id.__class__ is str)
            and (f_conduit_id is None or f_conduit_id.__class__ is str)
        ):
            made = new(models.EventSubTransport)
            made.method = _EVENT_SUB_TRANSPORT_METHOD[value[k_method]]
            made.callback = f_callback
            made.session_id = f_session_id
            made.connected_at = None if f_connected_at is None else moment(f_connected_at)
            made.disconnected_at = None if f_disconnected_at is None else moment(f_disconnected_at)
            made.conduit_id = f_conduit_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EVENT_SUB_TRANSPORT.read(value)


EVENT_SUB_SUBSCRIPTION = Table(
    models.EventSubSubscription,
    (
        Field("id", "id", TEXT),
        Field("status", "status", Choice(models.EventSubSubscriptionStatus)),
        Field("type", "type", TEXT),
        Field("version", "version", TEXT),
        Field("condition", "condition", OBJECT),
        Field("created_at", "created_at", MOMENT),
        Field("transport", "transport", Object(EVENT_SUB_TRANSPORT)),
        Field("cost", "cost", WHOLE),
    ),
)


def read_event_sub_subscription(value: dict[str, Any]) -> models.EventSubSubscription:
    """Reads EventSubSubscription."""
    try:
        f_id = value[k_id]
        f_type = value[k_type]
        f_version = value[k_version]
        f_condition = value[k_condition]
        f_created_at = when(value[k_created_at])
        f_transport = value[k_transport]
        f_cost = value[k_cost]
        if (
            f_id.__class__ is f_type.__class__ is f_version.__class__ is str
            and f_cost.__class__ is int
            and f_condition.__class__ is dict
            and f_created_at.tzinfo is not None
        ):
            made = new(models.EventSubSubscription)
            made.id = f_id
            made.status = _EVENT_SUB_SUBSCRIPTION_STATUS[value[k_status]]
            made.type = f_type
            made.version = f_version
            made.condition = f_condition
            made.created_at = f_created_at
            made.transport = read_event_sub_transport(f_transport)
            made.cost = f_cost
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EVENT_SUB_SUBSCRIPTION.read(value)


CREATE_EVENTSUB_SUBSCRIPTION_PAGE = Table(
    models.CreateEventsubSubscriptionPage,
    (
        Field("data", "data", ListOf(Object(EVENT_SUB_SUBSCRIPTION))),
        Field("total", "total", WHOLE),
        Field("total_cost", "total_cost", WHOLE),
        Field("max_total_cost", "max_total_cost", WHOLE),
    ),
)


def read_create_eventsub_subscription_page(value: dict[str, Any]) -> models.CreateEventsubSubscriptionPage:
    """Reads CreateEventsubSubscriptionPage."""
    try:
        f_data = value[k_data]
        f_total = value[k_total]
        f_total_cost = value[k_total_cost]
        f_max_total_cost = value[k_max_total_cost]
        if f_total.__class__ is f_total_cost.__class__ is f_max_total_cost.__class__ is int and f_data.__class__ is list:
            made = new(models.CreateEventsubSubscriptionPage)
            made.data = [read_event_sub_subscription(one) for one in f_data]
            made.total = f_total
            made.total_cost = f_total_cost
            made.max_total_cost = f_max_total_cost
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CREATE_EVENTSUB_SUBSCRIPTION_PAGE.read(value)


CREATE_EVENTSUB_SUBSCRIPTION = Codec(
    "create_eventsub_subscription",
    read_create_eventsub_subscription_page,
    CREATE_EVENTSUB_SUBSCRIPTION_PAGE,
)

GET_EVENTSUB_SUBSCRIPTIONS_PAGE = Table(
    models.GetEventsubSubscriptionsPage,
    (
        Field("data", "data", ListOf(Object(EVENT_SUB_SUBSCRIPTION))),
        Field("total", "total", WHOLE),
        Field("total_cost", "total_cost", WHOLE),
        Field("max_total_cost", "max_total_cost", WHOLE),
        Field("pagination", "pagination", Object(PAGINATION)),
    ),
)


def read_get_eventsub_subscriptions_page(value: dict[str, Any]) -> models.GetEventsubSubscriptionsPage:
    """Reads GetEventsubSubscriptionsPage."""
    try:
        f_data = value[k_data]
        f_total = value[k_total]
        f_total_cost = value[k_total_cost]
        f_max_total_cost = value[k_max_total_cost]
        f_pagination = value[k_pagination]
        if f_total.__class__ is f_total_cost.__class__ is f_max_total_cost.__class__ is int and f_data.__class__ is list:
            made = new(models.GetEventsubSubscriptionsPage)
            made.data = [read_event_sub_subscription(one) for one in f_data]
            made.total = f_total
            made.total_cost = f_total_cost
            made.max_total_cost = f_max_total_cost
            made.pagination = read_pagination(f_pagination)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_EVENTSUB_SUBSCRIPTIONS_PAGE.read(value)


GET_EVENTSUB_SUBSCRIPTIONS = Codec(
    "get_eventsub_subscriptions",
    read_get_eventsub_subscriptions_page,
    GET_EVENTSUB_SUBSCRIPTIONS_PAGE,
)
