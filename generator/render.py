"""The picture of the API → the text of every generated file. Source text is in the templates, the words they need in `words.py`."""

from attrs import evolve

from generator.export import samples, text
from generator.export.asyncapi import asyncapi
from generator.export.openapi import openapi
from generator.ir import Api, Section
from generator.words import environment

API = "twitchapi_gen/api"
_PER_GROUP = {"models.py": "models", "facts.py": "facts"}
_PACKAGES = {
    "models": "Models of each group, loaded when first used.",
    "facts": "Facts of each group, loaded when first used.",
}


class Files:
    """Path → text, each rendered from a template with words for this picture."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._templates = environment(api)
        self.found: dict[str, str] = {}

    def __call__(self, path: str, template: str, **values: object) -> None:
        self.found[path] = self._templates.get_template(f"{template}.jinja").render(**values)


def render(api: Api) -> dict[str, str]:
    """Path → text of all generated files."""
    add = Files(api)

    add(f"{API}/__init__.py", "package.py", about="Everything here is generated from the spec.")
    add(f"{API}/scopes.py", "scopes.py", api=api)
    add(f"{API}/operations.py", "operations.py", api=api)
    add(f"{API}/types.py", "types.py", api=api)
    add(f"{API}/samples.py", "samples.py", api=api, samples=samples)
    add(f"{API}/messages.py", "messages.py", api=api)
    for package, about in _PACKAGES.items():
        add(f"{API}/{package}/__init__.py", "lazy.py", api=api, package=package, about=about, root="", source="spec/helix")
    for is_async, package in ((False, "sync"), (True, "aio")):
        add(f"{API}/{package}/__init__.py", "faces.py", api=api, is_async=is_async)
    for group in api.groups:
        for template, package in _PER_GROUP.items():
            add(f"{API}/{package}/{group.module}.py", template, group=group)
        add(f"{API}/sync/{group.module}.py", "face.py", group=group, is_async=False)
        add(f"{API}/aio/{group.module}.py", "face.py", group=group, is_async=True)
    add("docs/api.md", "api.md", api=api)
    add.found["docs/openapi.json"] = text(openapi(api))
    add.found["docs/asyncapi.json"] = text(asyncapi(api))
    for section in api.sections:
        add.found |= _RENDERERS.get(section.name, render_section)(section, api)
    return add.found


_KINDS = {"pubsub": ("PubSubTopic", "listening.py", "spec/pubsub"), "webhooks": ("WebhookTopic", "subscribing.py", "spec/webhooks.yaml")}


def render_section(section: Section, api: Api) -> dict[str, str]:
    """A retired system: its topics, the models of their messages, and a method for each."""
    kind, face, source = _KINDS[section.name]
    add = Files(evolve(api, groups=section.families, home=section.home, sections=()))
    root = f"{API}/{section.name}"
    add(f"{root}/__init__.py", "package.py", about=f"The retired {section.name}, generated from the spec.")
    add(f"{root}/topics.py", "topics.py", section=section, kind=kind, source=source, about="The topics, as data.")
    _families(add, section, face, source)
    return add.found


def render_events(section: Section, api: Api) -> dict[str, str]:
    """EventSub: its subscription types, the models of their events, and a method for each."""
    add = Files(evolve(api, groups=section.families, home=section.home, sections=()))
    source = "spec/eventsub"
    add(f"{API}/eventsub/__init__.py", "package.py", about="EventSub, generated from the spec.")
    add(f"{API}/eventsub/subscription_types.py", "subscription_types.py", section=section, source=source)
    _families(add, section, "event_listening.py", source)
    return add.found


def render_chat(section: Section, api: Api) -> dict[str, str]:
    """Chat over IRC: its messages, and the parser."""
    add = Files(evolve(api, groups=section.families, home=section.home))
    add(f"{API}/chat/__init__.py", "chat_index.py", api=api)
    for family in section.families:
        add(f"{API}/chat/{family.module}.py", "chat.py", group=family)
    return add.found


_RENDERERS = {"eventsub": render_events, "chat": render_chat}


def _families(add: Files, section: Section, face: str, source: str) -> None:
    """Models and both clients' methods of each family."""
    root = f"{API}/{section.name}"
    about = _PACKAGES["models"].replace("group", "family")
    add(f"{root}/models/__init__.py", "lazy.py", api=add.api, package="models", about=about, root=f".{section.name}", source=source)
    for is_async, package in ((False, "sync"), (True, "aio")):
        add(f"{root}/{package}/__init__.py", "topic_faces.py", section=section, is_async=is_async, source=source, package=package)
        for family in section.families:
            if family.topics or family.types:
                add(f"{root}/{package}/{family.module}.py", face, group=family, is_async=is_async)
    for family in section.families:
        add(f"{root}/models/{family.module}.py", "models.py", group=family)
