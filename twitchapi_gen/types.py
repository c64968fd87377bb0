"""All types, for annotations: the models, enums and inputs of Helix and EventSub, and `AuthScope`. Each is imported on first use.

    from twitchapi_gen.types import AuthScope, Stream, User

Helix's types keep their names. An EventSub type whose name Helix also has is called `EventSub…` here: `PollChoice` is part of the result of
`get_polls`, `EventSubPollChoice` is part of an event. The types of the retired systems are in `twitchapi_gen.api.pubsub.models` and
`twitchapi_gen.api.webhooks.models`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.types import *  # noqa: F403
else:
    from twitchapi_gen.api.types import __all__, __dir__, __getattr__  # noqa: F401
