"""The picture of an old interface → the text of its modules."""

from collections.abc import Callable, Iterable, Mapping

from generator.ir import Api
from generator.moving.documents import ModuleDocument
from generator.moving.picture import Face
from generator.moving.words import FaceWords
from generator.words import environment

_MODULES = ("twitch", "oauth", "types", "helper", "webhook", "pubsub", "eventsub")


def render_faces(faces: Iterable[Face], api: Api) -> dict[str, str]:
    """Path → text of all generated files for programs of the old library."""
    found: dict[str, str] = {}
    for face in faces:
        modules = _asynchronous(face, _made(face, api)) if face.document.objects else _synchronous(face, _made(face, api))
        found |= {f"twitchapi_gen/{face.name}/{path}": text for path, text in modules.items()}
    return found


def _made(face: Face, api: Api) -> Callable[..., str]:
    """Return a function that renders a template for this interface."""
    templates = environment(api)
    templates.filters.update(FaceWords(face).filters())

    def made(template: str, **values: object) -> str:
        return templates.get_template(f"moving/{template}.py.jinja").render(face=face, base=face.name, **values)

    return made


def _synchronous(face: Face, made: Callable[..., str]) -> dict[str, str]:
    document = face.document
    homes = (
        ("eventsub", ("EventSub",)), ("oauth", tuple(document.oauth.names)), ("pubsub", ("PubSub",)), ("twitch", ("Twitch",)),
        ("types", face.types), ("webhook", ("TwitchWebHook",)),
    )  # fmt: skip
    found = {f"{name}.py": made(name) for name in ("twitch", "types", "pubsub", "webhook", "eventsub", "moves")}
    found["__init__.py"] = made("package", modules=sorted(_MODULES), homes=homes)
    return found | _written(face.modules, made, "types")


def _asynchronous(face: Face, made: Callable[..., str]) -> dict[str, str]:
    written = face.modules
    modules = {"eventsub", "object", "twitch", "type", *(name.partition(".")[0] for name in written)}
    below = {folder: [name.partition(".")[2] for name in written if name.startswith(f"{folder}.")] for folder in ("eventsub", "object")}
    found = {
        "__init__.py": made("package", modules=sorted(modules), homes=()),
        "twitch.py": made("async_twitch"),
        "type.py": made("types"),
        "moves.py": made("async_moves"),
        "eventsub/__init__.py": made("folder", about="EventSub", modules=sorted(("base", *below["eventsub"]))),
        "eventsub/base.py": made("async_eventsub"),
        "object/__init__.py": made("folder", about="Objects", modules=sorted((*face.document.objects, *below["object"]))),
    }
    found |= {f"object/{module}.py": made("objects", module=module) for module in face.document.objects}
    return found | _written(written, made, "type")


def _written(modules: Mapping[str, ModuleDocument], made: Callable[..., str], types: str) -> dict[str, str]:
    """The modules that pass on handwritten names; one with others below it is a folder."""
    found: dict[str, str] = {}
    for name, module in modules.items():
        path = name.replace(".", "/")
        is_folder = any(other.startswith(f"{name}.") for other in modules)
        found[f"{path}/__init__.py" if is_folder else f"{path}.py"] = made("written", name=name, module=module, types=types)
    return found
