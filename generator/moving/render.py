"""The picture of an old interface → the text of its modules."""

from collections.abc import Iterable

from generator.ir import Api
from generator.moving.picture import Face
from generator.moving.words import FaceWords
from generator.words import environment

_MODULES = ("twitch", "oauth", "types", "helper", "webhook", "pubsub", "eventsub")


def render_faces(faces: Iterable[Face], api: Api) -> dict[str, str]:
    """Path → text of all generated files for programs of the old library."""
    found: dict[str, str] = {}
    for face in faces:
        found |= _face(face, api)
    return found


def folder(face: Face) -> str:
    return f"twitchapi_gen/{face.name}"


def _face(face: Face, api: Api) -> dict[str, str]:
    templates = environment(api)
    templates.filters.update(FaceWords(face).filters())
    document = face.document
    homes = (
        ("eventsub", ("EventSub",)), ("oauth", tuple(document.oauth.names)), ("pubsub", ("PubSub",)), ("twitch", ("Twitch",)),
        ("types", face.types), ("webhook", ("TwitchWebHook",)),
    )  # fmt: skip

    def made(template: str, **values: object) -> str:
        return templates.get_template(f"moving/{template}.py.jinja").render(face=face, **values)

    found = {f"{folder(face)}/__init__.py": made("package", modules=sorted(_MODULES), homes=homes)}
    for name in ("twitch", "types", "pubsub", "webhook", "eventsub", "moves"):
        found[f"{folder(face)}/{name}.py"] = made(name)
    for name, module in (("oauth", document.oauth), ("helper", document.helper)):
        found[f"{folder(face)}/{name}.py"] = made("written", name=name, module=module)
    return found
