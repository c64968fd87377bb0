"""The spec, read and built into one picture, and what is made from it.

For programs beside this one: `generator.load.load_spec(folder)`, `generator.build.build(spec)`, `generator.render.render(api)` (path → text), and
`generator.SpecError`, which holds all that is wrong with a spec.
"""

from generator.yaml_source import SpecError

__all__ = ["SpecError"]
