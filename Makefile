# `make` alone lists the targets.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
DOCS ?= https://dev.twitch.tv/docs
READY := .venv/.installed

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

install: $(READY) ## create .venv and install the project with its locked dependencies

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or later is needed, this is " + sys.version.split()[0])'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

generate: $(READY) ## spec → twitchapi_gen/api; nothing changes when nothing changed
	$(BIN)/python -m generator generate

check: $(READY) ## generated files, spec, ruff, English, mypy strict, pyright strict
	$(BIN)/python -m generator check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m tests.prose
	$(BIN)/mypy
	$(BIN)/pyright

diff: $(READY) ## spec against Twitch's documentation: make diff DOCS=<folder or URL>
	$(BIN)/python -m generator diff --docs $(DOCS)

demo: $(READY) ## the main job, offline: generate, start the emulator, call everything
	$(BIN)/python -m examples.demo

demo-conduit: $(READY) ## two workers share a conduit, one is killed, no event is lost
	$(BIN)/python -m examples.conduit_workers

test: $(READY) ## the whole test suite, a worker for each core
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

test-debug: $(READY) ## the suite in asyncio's debug mode; what is left open is an error, in child processes too
	PYTHONASYNCIODEBUG=1 PYTHONWARNINGS=error::ResourceWarning $(BIN)/python -m pytest --numprocesses auto --dist loadfile $(ONLY)

bench: $(READY) ## speed beside what a user would pick instead, as ratios of one run
	$(BIN)/python -m benchmarks

faults: $(READY) ## the same faults, met by ours and by the peers
	$(BIN)/python -m benchmarks.faults

soak: $(READY) ## long loads and soaks with their figures: make soak [ONLY="name name"]
	$(BIN)/python -m benchmarks.soak $(ONLY)

fuzz: $(READY) ## every property with 2,000 examples or more: make fuzz [ONLY="tests/unit -k moments"]
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest -m hypothesis --numprocesses auto --dist worksteal --verbose --durations 10 $(ONLY)

mutate: $(READY) ## can the tests fail? mutation testing of what guards tokens, signatures, retries, URLs; long: make mutate [ONLY="name name"]
	nice $(BIN)/python -m tests.mutation $(ONLY)

audit: $(READY) ## pip-audit on what is locked, bandit on our code; exit 1: found, 2: can't be told
	$(BIN)/python -m tests.supply.audit

lowest: $(READY) ## the suite with the oldest versions that pyproject.toml allows: make lowest [ONLY=tests/unit]
	$(BIN)/python -m tests.supply.lowest $(ONLY)

pyinstaller: $(READY) ## a program that PyInstaller froze runs, with both clients and a socket; exit 1: it doesn't, 2: can't be told
	$(BIN)/python -m tests.supply.frozen

conformance: $(READY) ## validators, schemathesis and a generated client on docs/openapi.json and the emulator; exit 1: something fails, 2: can't be told
	$(BIN)/python -m tests.conformance

moving: $(READY) ## the seed's library (2.5.7 and 4.5.0) beside its faces, each in a venv of its own; exit 1: they differ, 2: can't be told
	$(BIN)/python -m tests.moving.original
	$(BIN)/python -m tests.moving4.original

clients: $(READY) ## 40 steps with other libraries and ours against the emulator: make clients [ONLY="twitchio ours"]; exit 1: wrong, 2: can't be told
	$(BIN)/python -m tests.clients $(ONLY)

docs: $(READY) ## the documentation site into .cache/site; exit 1: it has an error, 2: can't be told
	$(BIN)/python -m website build

docs-check: $(READY) ## the site that `make docs` built: links, sections, and each page in a browser, at 360 and 1280 px
	$(BIN)/python -m website check

docs-serve: $(READY) ## the documentation site on http://127.0.0.1:8000
	$(BIN)/python -m website serve

examples: $(READY) ## the tests of the programs in examples/, in a venv of their own: make examples [ONLY=examples/overlay]; exit 1: one fails, 2: can't be told
	$(BIN)/python -m tests.supply.products $(ONLY)

workflows: $(READY) ## actionlint on .github/workflows; exit 1: it found something, 2: can't be told
	$(BIN)/python -m tests.supply.workflows

release-check: $(READY) ## wheel and sdist, installed into an empty venv of each Python that is there; types and a first call; exit 1: no release, 2: can't be told
	$(BIN)/python -m tests.supply.release

lock: $(READY) ## resolve the dependencies anew and write the lock files
	$(BIN)/python -m tests.supply.lock

clean: ## remove what the other targets made, .venv included
	rm -rf .venv .cache .hypothesis .ruff_cache

.PHONY: help install generate check diff demo demo-conduit test test-debug bench faults soak fuzz mutate audit lowest pyinstaller conformance moving clients docs docs-check docs-serve examples workflows release-check lock clean
