"""Addresses with placeholders, as Twitch gives them for pictures of any size: `{width}x{height}`, `%{width}x%{height}`, `{{id}}`."""

import re

from twitchapi_gen.runtime.base.errors import ParameterError

_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}|%?\{(\w+)\}")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]+")


def fill_template(template: str, **values: str | int) -> str:
    """The address with its placeholders filled in: `fill_template(stream.thumbnail_url, width=320, height=180)`.

    values: one for each placeholder: `width` and `height` in pixels; `id`, `format`, `theme_mode` and `scale` of an emote. An address without
    placeholders is returned as it is, since Twitch sends such ones too, for pictures that have one size only.
    Raises ParameterError for a placeholder without a value, for a value that can't be part of an address, and for a size that isn't above 0.
    https://dev.twitch.tv/docs/api/reference/#get-streams
    """
    for name, value in values.items():
        if not _PLAIN.fullmatch(str(value)) or (name in ("width", "height") and not (str(value).isdigit() and int(value) > 0)):
            raise ParameterError(f"{name} of the template can't be {value!r}")

    def fill(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if name not in values:
            raise ParameterError(f"the template has a placeholder {name!r}, and no value was given for it")
        return str(values[name])

    return _PLACEHOLDER.sub(fill, template)
