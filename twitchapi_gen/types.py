"""All types, to annotate with: the models, enums and inputs of Helix and EventSub, and `AuthScope`. Each is loaded when first asked for.

    from twitchapi_gen.types import AuthScope, Stream, User

Helix's types have their own names. A type of EventSub whose name Helix has too is called `EventSub…` here: `PollChoice` is part of what `get_polls`
returns, `EventSubPollChoice` part of an event. Those of the retired systems stay in `twitchapi_gen.api.pubsub.models` and
`twitchapi_gen.api.webhooks.models`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.types import *  # noqa: F403
else:
    from twitchapi_gen.api.types import __all__, __dir__, __getattr__  # noqa: F401
