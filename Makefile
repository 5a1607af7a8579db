# Two commands do all the set-up: `make demo` and `make test`. `make help` lists the rest.
# Needed beforehand: make, and Python 3.11 or later with its venv module. What is missing is said, with its remedy.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV ?= .venv
BIN := $(VENV)/bin
# The first Python that is new enough; `make demo PYTHON=/path/to/python3` chooses another.
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11; do \
  command -v $$each >/dev/null && $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$each && break; done)

.PHONY: help demo test lint format docs bench lock browser clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/.runtime ## Set everything up, load the examples, print the headline answers and where the page lies
	@examples/demo.sh $(BIN)/graphmodel

test: $(VENV)/.dev browser ## Everything the tests need, then all tests on both engines
	@$(BIN)/python -m pytest $(if $(GRAPHMODEL_NO_BROWSER),-m "not browser") $(TESTS)

lint: $(VENV)/.dev ## Format, lint and types, as the checks ask
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/.dev ## Put the code into the project's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(VENV)/.dev ## Write docs/schema.md, docs/questions.md and docs/cli.md from the code
	$(BIN)/python docs/generate.py

bench: $(VENV)/.dev ## Measure every claim about speed and size
	@for each in benchmarks/[a-z]*.py; do echo "== $$each"; $(BIN)/python $$each; done

# What is installed is pinned by version and hash, without any address: the package index is the user's choice.
LOCK = $(BIN)/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 --fork-strategy fewest \
  --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --upgrade
lock: $(VENV)/.dev ## Pin the newest versions that fit, in both locks
	$(BIN)/pip install --quiet uv
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group build --group dev --constraints requirements.lock --output-file requirements-dev.lock

browser: # The pages are tested in a real browser.
	@tests/browser.sh

clean: ## Remove what was made here; the graph in the user's data directory stays
	@if [ -x $(BIN)/graphmodel ]; then $(BIN)/graphmodel db stop --data out/demo >/dev/null 2>&1 || true; fi
	rm -rf $(VENV) out dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
	  echo "graphmodel needs Python 3.11 or later, and none was found. On Debian or Ubuntu: apt-get install python3 python3-venv." >&2; \
	  echo "If it lies elsewhere: make demo PYTHON=/path/to/python3" >&2; exit 1; fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "$(PYTHON) is $$($(PYTHON) --version 2>&1), and graphmodel needs 3.11 or later: make demo PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) has no venv module. On Debian or Ubuntu: apt-get install python3-venv (or python3.NN-venv for that Python)." >&2; exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version)" >&2
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what graphmodel needs (about 60 packages, once)" >&2
	@$(INSTALL) --require-hashes -r requirements.lock || { \
	  echo "The packages could not be installed: see pip's message above. It needs a package index (or PIP_FIND_LINKS with the wheels)." >&2; exit 1; }
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@echo "Installing what the tests need besides" >&2
	@$(INSTALL) --require-hashes -r requirements-dev.lock || { \
	  echo "The packages could not be installed: see pip's message above. It needs a package index (or PIP_FIND_LINKS with the wheels)." >&2; exit 1; }
	@touch $@
