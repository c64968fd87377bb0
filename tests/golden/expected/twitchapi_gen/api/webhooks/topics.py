"""The topics, as data.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.legacy.topics import TopicParameter, Topics, WebhookTopic

topics = Topics(
    (
        WebhookTopic(
            name="arrivals",
            method="subscribe_arrivals",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/books/arrivals?first=1&reader_id={reader_id}&shelf={shelf}&room={room}",
            tokens=("user",),
            retired="2020-01-02",
            parameters=(
                TopicParameter(name="reader_id"),
                TopicParameter(name="shelf", optional=True),
                TopicParameter(name="room", optional=True),
            ),
            scopes=(
                AuthScope.BOOKS_READ,
                AuthScope.LOANS_READ,
            ),
            scopes_any=(
                frozenset({"books:read"}),
                frozenset({"loans:read"}),
            ),
            messages={
                "": "Arrival",
            },
            when_empty={
                "id": "none",
            },
        ),
    )
)
"""All topics, by name."""
