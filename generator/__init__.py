"""The generator reads the spec, builds one picture of the API, and renders files from it.

Other programs can use `generator.load.load_spec(folder)`, `generator.build.build(spec)`, `generator.render.render(api)` (path → text) and
`generator.SpecError`, which lists every problem of a spec.
"""

from generator.yaml_source import SpecError

__all__ = ["SpecError"]
