"""The subscription types, as data.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.eventsub.types import ConditionParameter, SubscriptionType, SubscriptionTypes

subscription_types = SubscriptionTypes(
    (
        SubscriptionType(
            type="talk.begin",
            version="1",
            method="listen_talk_begin_v1",
            title="Talk Begin",
            module="talks",
            model="TalkBeginV1",
            parameters=(ConditionParameter(name="library_id"),),
            docs_url="https://books.example/events/talk/#talk-begin",
        ),
        SubscriptionType(
            type="talk.begin",
            version="2",
            method="listen_talk_begin",
            title="Talk Begin V2",
            module="talks",
            model="TalkBegin",
            parameters=(
                ConditionParameter(name="library_id"),
                ConditionParameter(name="reader_id", required=False),
            ),
            scopes=(
                AuthScope.BOOKS_READ,
                AuthScope.BOOKS_WRITE,
                AuthScope.LOANS_READ,
                AuthScope.TALK_READ,
                AuthScope.WHISPERS,
            ),
            scopes_any=(
                frozenset({"books:read", "talk:read"}),
                frozenset({"books:write", "talk:read"}),
            ),
            app_scopes=(frozenset({"talk:read", "whispers"}),),
            extra_scopes=("loans:read",),
            docs_url="https://books.example/events/talk/#talk-begin-v2",
        ),
        SubscriptionType(
            type="talk.begin",
            version="beta",
            method="listen_talk_begin_beta",
            title="Talk Begin",
            module="talks",
            model="TalkBegin",
            parameters=(
                ConditionParameter(name="reader_id", required=False),
                ConditionParameter(name="library_id", required=False),
            ),
            one_of=(("reader_id", "library_id"),),
            beta=True,
            docs_url="https://books.example/events/talk/#perhaps-a-talk",
        ),
        SubscriptionType(
            type="book.returned",
            version="1",
            method="listen_book_returned",
            title="Book Returned",
            module="talks",
            model="BookReturned",
            transports=("webhook",),
            batching=True,
            docs_url="https://books.example/events/books/#book-returned",
        ),
    )
)
"""All subscription types, by type and version."""
