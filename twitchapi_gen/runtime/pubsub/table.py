"""(a connection's state, what came) → (its next state, what is done about it). What isn't here is ignored."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from twitchapi_gen.runtime.pubsub.actions import Actions
from twitchapi_gen.runtime.pubsub.frames import Came, Frame
from twitchapi_gen.runtime.pubsub.line import Line, State
from twitchapi_gen.runtime.pubsub.wanted import Slot

Rule: TypeAlias = tuple[State, Callable[[Actions, Slot, Line, Frame], None]]

TABLE: Mapping[tuple[State, Came], Rule] = {
    (State.DIALLING, Came.OPENED): (State.OPEN, Actions.opened),
    (State.DIALLING, Came.FAILED): (State.OVER, Actions.lost),
    #
    (State.OPEN, Came.MESSAGE): (State.OPEN, Actions.deliver),
    (State.OPEN, Came.RESPONSE): (State.OPEN, Actions.answered),
    (State.OPEN, Came.ANSWER_LATE): (State.OPEN, Actions.late),
    (State.OPEN, Came.PING_DUE): (State.OPEN, Actions.ping),
    (State.OPEN, Came.PONG): (State.OPEN, Actions.ponged),
    (State.OPEN, Came.PONG_LATE): (State.OVER, Actions.dead),
    (State.OPEN, Came.AUTH_REVOKED): (State.OPEN, Actions.revoked),
    (State.OPEN, Came.RECONNECT): (State.NOTICED, Actions.replace),
    (State.OPEN, Came.UNREADABLE): (State.OPEN, Actions.unreadable),
    (State.OPEN, Came.UNKNOWN): (State.OPEN, Actions.unknown),
    (State.OPEN, Came.LOST): (State.OVER, Actions.lost),
    #
    (State.NOTICED, Came.MESSAGE): (State.NOTICED, Actions.deliver),
    (State.NOTICED, Came.RESPONSE): (State.NOTICED, Actions.answered),
    (State.NOTICED, Came.ANSWER_LATE): (State.NOTICED, Actions.late),
    (State.NOTICED, Came.PING_DUE): (State.NOTICED, Actions.ping),
    (State.NOTICED, Came.PONG): (State.NOTICED, Actions.ponged),
    (State.NOTICED, Came.PONG_LATE): (State.OVER, Actions.dead),
    (State.NOTICED, Came.AUTH_REVOKED): (State.NOTICED, Actions.revoked),
    (State.NOTICED, Came.TAKEN_OVER): (State.LEAVING, Actions.leave),
    (State.NOTICED, Came.OF_NO_USE): (State.OVER, Actions.close),
    (State.NOTICED, Came.UNREADABLE): (State.NOTICED, Actions.unreadable),
    (State.NOTICED, Came.UNKNOWN): (State.NOTICED, Actions.unknown),
    (State.NOTICED, Came.LOST): (State.OVER, Actions.lost),
    #
    (State.LEAVING, Came.MESSAGE): (State.LEAVING, Actions.deliver),
    (State.LEAVING, Came.ANSWERED_LAST): (State.OVER, Actions.close),
    (State.LEAVING, Came.ANSWER_LATE): (State.OVER, Actions.close),
    (State.LEAVING, Came.UNREADABLE): (State.LEAVING, Actions.unreadable),
    (State.LEAVING, Came.LOST): (State.OVER, Actions.lost),
}
