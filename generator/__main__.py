import sys
from pathlib import Path
from generator.load import load_spec
from generator.build import build
from generator.yaml_source import SpecError
only=sys.argv[2:]
try:
    api=build(load_spec(Path('spec')))
    print(len(api.operations),'operations, no problem')
except SpecError as e:
    ps=[p for p in e.problems if not only or any(o in p.source for o in only)]
    for p in ps: print(p)
    print(len(ps),'problems')
