"""The topics, as data.

Made by `python -m generator generate` from spec/pubsub. Edits here are lost.
"""

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.legacy.topics import PubSubTopic, TopicParameter, Topics

topics = Topics(
    (
        PubSubTopic(
            name="talk",
            method="listen_to_talk",
            package="pubsub",
            module="talk",
            template="talk.{reader_id}.{room}",
            retired="2020-01-02",
            successor="talk.said",
            parameters=(
                TopicParameter(name="reader_id"),
                TopicParameter(name="room", values=("hall", "attic")),
            ),
            scopes=(AuthScope.WHISPERS,),
            scopes_any=(frozenset({"whispers"}),),
            told_by="type",
            nested="data",
            messages={
                "said": "Said",
                "silence": "Silence",
            },
        ),
        PubSubTopic(
            name="noises",
            method="listen_noises",
            package="pubsub",
            module="talk",
            template="noises.{reader_id}",
            documented=False,
            retired="2020-01-02",
            parameters=(TopicParameter(name="reader_id"),),
        ),
    )
)
"""All topics, by name."""
