"""Texts for the templates of the old interfaces: an old parameter in Python, and the docstring of a method."""

import re
from collections.abc import Callable, Iterable, Mapping

from generator.moving.documents import REQUIRED, ObjectDocument, Scalar
from generator.moving.picture import Face, OldEvent, OldMethod, OldObject, OldParameter
from generator.quoting import literal

_ANNOTATIONS = {
    "id": "Id", "ids": "Ids", "text": "str", "texts": "Texts", "int": "int", "bool": "bool", "time": "datetime", "titles": "Iterable[str]",
    "entries": "Iterable[Mapping[str, Any]]", "json": "Mapping[str, Any]", "mapping": "Mapping[str, Any]", "callback": "Callback",
}  # fmt: skip
_UNUSED = "Of version 4; no method gives it any more."
_VALUES = {
    "id": "values.text({})", "ids": "values.texts({})", "texts": "values.texts({})", "time": "values.moment({})", "titles": "values.titles({})",
}  # fmt: skip
_REPLIES = {"object": "Reply", "success": "bool", "nothing": "None", "text": "str", "empty": "Reply", "object_or_false": "Reply | bool"}


class FaceWords:
    """The filters for one interface."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def filters(self) -> dict[str, Callable[..., object]]:
        return {
            "old_type": old_type,
            "old_annotation": self.annotation,
            "old_default": self.default,
            "old_member": self.member,
            "old_condition": self.condition,
            "old_value": value,
            "old_reply": reply,
            "old_manual": manual,
            "old_async_manual": async_manual,
            "old_sentence": sentence,
            "same_names": same_names,
            "words": words,
            "reexported": reexported,
            "old_verdict": verdict,
            "old_today": today,
            "old_async_today": async_today,
            "old_async_listening": async_listening,
            "old_note": note,
            "old_listening": listening,
            "old_version": version_note,
            "old_member_note": member_note,
            "old_member_verdict": member_verdict,
            "old_returns": returns,
            "old_kept": kept,
            "old_python": python_type,
            "old_use": self.use,
            "old_item": item,
        }

    def annotation(self, one: OldParameter) -> str:
        it = one.document
        kind = f"{it.type} | str" if it.type in self._face.document.enums else _ANNOTATIONS.get(it.type, it.type)
        return f"{kind} | None" if it.default is None or it.optional else kind

    def default(self, one: OldParameter) -> str:
        it = one.document
        if it.default == REQUIRED:
            return ""
        if it.type in self._face.document.enums and it.default is not None:
            return f" = {it.type}.{it.default}"
        return f" = {literal(it.default)}"

    def member(self, one: OldParameter, value: Scalar) -> str:
        """An allowed value in the form that is compared: an enum's member by its text."""
        enum = self._face.document.enums.get(one.document.type)
        return literal(value if enum is None else enum.values[str(value)])

    def condition(self, method: OldMethod, when: Mapping[str, Scalar]) -> str:
        """Return True if these arguments require another one."""
        kinds = {one.name: one for one in method.parameters}
        parts = [
            f"bool({name})" if wanted is True else f"values.plain({name}) == {self.member(kinds[name], wanted)}" for name, wanted in when.items()
        ]
        return " and ".join(parts)

    def use(self, one: OldObject, module: str) -> str:
        """The docstring of a class of replies or events: the methods that give it, or the classes that it is a part of."""
        giving = [method.name for method in self._face.methods if module == "api" and method.returns == one.name]
        giving += [method.name for method in self._face.eventsub if module == "eventsub" and method.event == one.name]
        if giving:
            return f"{'An event of' if module == 'eventsub' else 'A reply of'} {' and '.join(f'`{name}`' for name in giving)}."
        owners = [
            other.name
            for other in self._face.objects[module]
            if one.name in re.findall(r"\w+", " ".join((*other.document.fields.values(), other.document.event))) or other.document.base == one.name
        ]
        return f"A part of {' and '.join(f'`{name}`' for name in owners[:4])}{' and others' if len(owners) > 4 else ''}." if owners else _UNUSED


def old_type(kind: str) -> str:
    return _ANNOTATIONS[kind]


def python_type(kind: str) -> str:
    """A type as Python writes it today: `Optional[List[str]]` → `list[str] | None`."""
    optional = re.fullmatch(r"Optional\[(.*)\]", kind)
    text = re.sub(r"\bdict\b(?!\[)", "dict[str, Any]", (optional[1] if optional else kind).replace("List[", "list[").replace("Dict[", "dict["))
    return f"{text} | None" if optional else text


def item(one: ObjectDocument) -> str:
    """The class of the objects that a reply walks over."""
    return next(kind.removeprefix("List[").removesuffix("]") for kind in one.fields.values() if kind.startswith("List["))


def returns(method: OldMethod) -> str:
    """The annotation of what an asynchronous method gives."""
    match method.reply:
        case "items":
            return f"AsyncGenerator[{method.returns}, None]"
        case "list":
            return f"Sequence[{method.returns}]"
        case "optional":
            return f"{method.returns} | None"
        case "texts":
            return "Sequence[str]"
        case "success":
            return "bool"
        case "text" | "field":
            return "str"
        case _:
            return method.returns or "None"


def kept(method: OldMethod) -> str:
    """The modern arguments, as the code of a dict's items: the old values under their new names."""
    parts = [f"{literal(one.to)}: {value(one)}" for one in method.parameters if one.to]
    parts += [f"**values.spread({_dict(one)}, {words(one.document.spread)})" for one in method.parameters if one.document.spread]
    return ", ".join(parts)


def _dict(one: OldParameter) -> str:
    return f"values.plain_dict({one.name})"


def value(one: OldParameter) -> str:
    """The value to pass on."""
    if one.document.type == "entries":
        return f"values.entries({one.name}, {words(one.document.keys or ())})"
    return _VALUES.get(one.document.type, "{}").format(one.name)


def words(names: Iterable[str]) -> str:
    """A tuple of texts. A comma at its end would give each text a line of its own, so only a single one has it."""
    texts = [literal(name) for name in names]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


def _capital(said: str) -> str:
    """The text of an error, without the method's name."""
    text = said.partition(": ")[2]
    return text[:1].upper() + text[1:]


def same_names(names: Iterable[str]) -> str:
    """Arguments that are variables of the same name."""
    return ", ".join(f"{name}={name}" for name in names)


def reexported(names: Iterable[str]) -> str:
    """Imports that a module re-exports, in the form that type checkers require."""
    return ", ".join(f"{name} as {name}" for name in names)


def reply(method: OldMethod) -> str:
    return _REPLIES[method.reply]


def sentence(method: OldMethod) -> str:
    """The message of a withdrawn method: what Twitch did, when, and the replacement."""
    gone = method.withdrawn
    if gone is None:
        return ""
    when = f"in {gone.when} Twitch" if gone.when else "Twitch"
    return f"{method.name}: {when} {gone.did}; use {gone.use}"


def manual(method: OldMethod) -> str:
    """The docstring."""
    if method.operation is None:
        return f"{_capital(sentence(method))}.\n\nRaises DeprecatedError{' if those can not answer' if method.instead else ''}."
    operation = method.operation
    renamed = [f"`{one.name}` is `{one.to}` today" for one in method.parameters if one.to and one.to != one.name]
    gone = [f"`{one.name}` has no effect: {one.document.gone}" for one in method.parameters if one.document.gone]
    lines = [operation.description, "", f"`{modern(method)}` of the modern client; `{operation.method} /helix{operation.path}`."]
    if renamed:
        lines += ["", f"{'; '.join(renamed)}."]
    lines += ["", *gone] if gone else []
    return "\n".join(lines)


def async_manual(method: OldMethod) -> str:
    """The docstring of an asynchronous method."""
    if method.operation is None:
        return f"{_capital(sentence(method))}.\n\nRaises DeprecatedError."
    gives = {"items": f"Each `{method.returns}`, from all pages.", "success": "Returns False if Twitch refuses."}.get(method.reply, "")
    return f"{manual(method)}{f'{chr(10)}{chr(10)}{gives}' if gives else ''}"


def modern(method: OldMethod) -> str:
    """The call of today, with the old names as its arguments."""
    if method.operation is None:
        return ""
    parts = [f"{one.to}={'…' if one.document.type in ('titles', 'entries') else one.name}" for one in method.parameters if one.to]
    parts += [f"{name}=…" for one in method.parameters for name in one.document.spread or ()]
    return f"{method.operation.name}({', '.join(parts)})"


def verdict(method: OldMethod) -> str:
    """Whether changing the import is enough for the method."""
    if method.operation is not None:
        return "same"
    return "differs" if method.instead else "withdrawn"


def today(method: OldMethod) -> str:
    """The call of the modern client."""
    if method.operation is not None:
        return f"twitch.{method.operation.name}"
    gone = method.withdrawn
    return f"twitch.{gone.today}(…)" if gone is not None and gone.today else ""


def async_today(method: OldMethod) -> str:
    """The call of the modern asynchronous client."""
    text = today(method)
    return f"async for one in {text}" if method.reply == "items" and method.operation is not None else f"await {text}" if text else ""


def async_listening(method: OldEvent) -> str:
    return f"await socket.{method.modern}({', '.join(f'{part}=…' for part, _ in method.condition)}, callback)"


def note(method: OldMethod) -> str:
    """A note for the user of the method."""
    return f"{_capital(sentence(method))}." if method.operation is None else ""


def listening(method: OldEvent) -> str:
    return f"eventsub.EventSubWebhook.{method.modern}({', '.join(part for part, _ in method.condition)}, callback)"


def version_note(method: OldEvent) -> str:
    return f"Twitch has withdrawn {method.was}; events are those of {method.type}@{method.version}." if method.was else ""


def member_note(face: Face, kind: str, name: str) -> str:
    """The note on `<module>.<Class>.<name>`."""
    return next((text for key, text in face.document.notes.items() if key.endswith(f".{kind}.{name}")), "")


def member_verdict(face: Face, kind: str, name: str) -> str:
    return "differs" if member_note(face, kind, name) else "same"
