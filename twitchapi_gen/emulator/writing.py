"""Carrying out a write: what Twitch would refuse is refused, everything else is remembered."""

from contextlib import suppress
from copy import deepcopy
from typing import Any

from attrs import define, field

from twitchapi_gen.emulator.memory import Found, Rows, View, totals
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.remembered import WRITTEN
from twitchapi_gen.emulator.resources import Act, Sent, Write, new_id, put
from twitchapi_gen.emulator.shaping import echo, place
from twitchapi_gen.emulator.state import Id, Item
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object


def write(world: World, operation: Operation, sent: Sent, token: Token | None) -> Rows | None:
    """Does what the endpoint does; None when nothing of it is remembered. Raises Refusal, and has then changed nothing."""
    acts = WRITTEN.get(operation.name)
    if acts is None:
        return None
    world.state.writes += 1
    doings = [_Doing(View(world, resource, sent, token), act, operation) for resource, act in acts]
    for doing in doings:
        doing.prepare()
    for doing in doings:
        doing.commit()
    first = doings[0]
    top = totals(View(world, first.view.resource, sent, token))
    return Rows(first.replies(), {**top, **({first.act.errors: first.errors} if first.act.errors else {})})


@define
class _Doing:
    """One act on one collection."""

    view: View
    act: Act
    operation: Operation
    writes: list[tuple[Id, Write]] = field(factory=list[tuple[Id, Write]])
    errors: list[Item] = field(factory=list[Item])

    def prepare(self) -> None:
        """Makes the new items, and raises Refusal for what can't be."""
        sent = self.view.sent
        parts = [{**sent, **part} for part in sent[self.act.each] if is_object(part)] if self.act.each else [sent]
        for part in parts:
            self.view.sent = part
            try:
                for id in self._ids():
                    self._one(id)
            except Refusal as refusal:
                if not self.act.errors:
                    raise
                self.errors.append({"id": str(part.get("id", "")), "message": refusal.message, "code": str(refusal.status)})

    def _ids(self) -> list[Id | None]:
        """The items that are meant; None for a new one with an id yet to be made."""
        if not self.view.resource.id:
            return [()]
        return [*self.view.asked()] or ([None] if self.act.does == "create" else [])

    def _one(self, id: Id | None) -> None:
        view, act = self.view, self.act
        strict = view.world.state.strict
        found = view.find(id, lenient=not strict) if id is not None and act.does != "create" else None
        if found is None and act.does != "create":
            missing = act.missing if act.missing is not None else 404 if 404 in self.operation.codes else 400
            if missing:
                raise Refusal(missing, f"There is no such {view.resource.name}")
            return
        item = self._changed(found, id)
        made = Write(
            item=item, sent=view.sent, earlier=found.item if found is not None else {}, written=strict and found is not None,
            token=view.token, world=view.world, shape=view.shape, of=view.holder.item if view.holder is not None and view.holder.written else None,
        )  # fmt: skip
        with suppress(*(() if strict else (Refusal,))):
            if act.then is not None:
                act.then(made)
            self._room(view.id_of(item) if id is None else id, item)
        self.writes.append((view.id_of(item) if id is None else id, made))

    def _changed(self, found: Found | None, id: Id | None) -> Item:
        """The item as it will be."""
        view, act = self.view, self.act
        fields = {name: value for name, value in echo(view.shape, view.sent).items() if name not in act.names}
        paths = {path: view.sent[name] for name, path in act.names.items() if view.sent.get(name) is not None}
        if "@user" in act.names and view.token is not None and view.token.user is not None:
            paths[act.names["@user"]] = view.token.user.id
        if act.does == "delete" and found is not None:
            return found.item
        if found is not None:
            return view.change(found.item, fields, paths)
        known = {**deepcopy(dict(act.new)), **fields}
        for path, value in paths.items():
            put(known, path, value)
        shape = view.shape
        if isinstance(shape, Object) and "id" in {one.name for one in shape.table.fields} and "id" not in view.resource.id[: len(id or ())]:
            known["id"] = new_id(view.world)
        return view.create(known, id)

    def _room(self, id: Id, item: Item) -> None:
        """Raise Refusal if there is something already that forbids the item."""
        act, others = self.act, {one_id: one.item for one_id, one in self.view.listed().items()}
        if act.clash is not None and any(act.clash.when(item, old) for at, old in others.items() if act.does == "create" or at != id):
            raise Refusal(act.clash.status, act.clash.message)
        if act.most and id not in others and len(others) >= act.most:
            raise Refusal(act.full, f"There are {act.most} already, which is all that may be")

    def commit(self) -> None:
        if not self.writes:
            return
        collection = self.view.world.state.touched(self.view.key)
        for id, done in self.writes:
            if self.act.does == "delete":
                collection.remove(id)
            else:
                collection.put(id, done.item)
        collection.owned = collection.owned or self.act.does == "create"

    def replies(self) -> list[Any]:
        """Return the items' forms in the reply."""
        done = [one for _, one in self.writes]
        if self.act.answer is not None:
            return self.act.answer(done)
        shape = place(self.operation)[1]
        if not isinstance(shape, Object):
            return []
        same = isinstance(self.view.shape, Object) and shape.table.model is self.view.shape.table.model
        return [one.item if same and one.answer is None else self._told(shape, one) for one in done]

    def _told(self, shape: Object, done: Write) -> Item:
        """An item in the shape of a reply that tells other things than the list does."""
        source = done.answer or done.item
        known = {**echo(shape, done.sent), **echo(shape, source)}
        known |= {name: source[other] or None for name, other in self.act.reply.items()}
        return self.view.tell(shape, known, self.operation.path)
