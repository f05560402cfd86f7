# What to type in a checkout; `make` alone prints it. Everything goes into .venv, .build and kg-demo beside this file.

PYTHON ?= python3
JOBS ?= 2
DEMO ?= kg-demo

VENV := .venv
BIN := $(VENV)/bin
BUILD := .build
PIP := $(BIN)/python -m pip --disable-pip-version-check
# The lock names every package, so pip need not look for more; `pip check` afterwards holds it to that.
INSTALL_LOCK := install --quiet --no-deps --require-hashes -r
# The checkout itself, without asking an index for the build backend: the lock has it.
INSTALL_CHECKOUT := $(PIP) install --quiet --no-deps --no-build-isolation --editable .
COMPILE := CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --build-deps-for editable

MADE := $(VENV)/.made
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev

# What a user's shell has set must not change what these commands do.
unexport PYTHONPATH PYTHONHOME KG_STORE

.DEFAULT_GOAL := help
.PHONY: help demo test lint format eval calibrate bench wheel-test ci readme screenshots lock chromium clean distclean

help:  ## print this
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

demo: $(READY)  ## load the examples, merge them, ask three questions, write the network page, in kg-demo/
	@$(BIN)/kg demo $(DEMO)

test: $(READY_DEV) chromium  ## run the tests, on JOBS=2 cores
	@$(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile

lint: $(READY_DEV)  ## hold the code against ruff and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check kg
	$(BIN)/mypy --strict kg

format: $(READY_DEV)  ## mend what ruff can mend
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format kg

eval: $(READY_DEV)  ## score the extraction against its floors (needs ../shared, or KG_SHARED)
	@$(BIN)/python -m tests.eval.run

calibrate: $(READY_DEV)  ## print how often claims are right, by their confidence (needs ../shared, or KG_SHARED)
	@$(BIN)/python -m tests.eval.calibrate

bench: $(READY_DEV)  ## print how long loading, writing, asking and drawing take; ONLY=loading for a part (minutes, else)
	@$(BIN)/python -m bench $(addprefix --only ,$(ONLY))

wheel-test: $(READY_DEV)  ## build the wheel, install it alone in an empty environment, run its demo in an empty folder
	@echo "== Building the wheel"
	@rm -rf $(BUILD) && mkdir -p $(BUILD)/empty
	@$(BIN)/python -m build --wheel --no-isolation --outdir $(BUILD) . > $(BUILD)/build.log || { cat $(BUILD)/build.log; exit 1; }
	@echo "== Installing it in an empty environment"
	@$(PYTHON) -m venv $(BUILD)/venv
	@$(BUILD)/venv/bin/python -m pip --disable-pip-version-check $(INSTALL_LOCK) requirements.lock
	@$(BUILD)/venv/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --no-index $(BUILD)/kg_loader-*.whl
	@$(BUILD)/venv/bin/python -m pip --disable-pip-version-check check
	@echo "== Running its demo in an empty folder"
	@cd $(BUILD)/empty && ../venv/bin/kg demo
	@test -s $(BUILD)/empty/kg-demo/network.html

ci:  ## all that must pass before a change is taken
	@.ci/run

readme: $(READY)  ## run the commands that README.md and docs/ show, and put what they print in their places
	@$(BIN)/python docs/refresh.py

screenshots: $(READY_DEV) chromium  ## take the pictures of the network page that README.md shows
	@$(BIN)/python docs/view_screenshots.py

lock: $(READY_DEV)  ## write the locks anew from pyproject.toml, with the newest versions that it allows
	$(COMPILE) --upgrade -o requirements.lock pyproject.toml
	$(COMPILE) --upgrade --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean:  ## remove what was built, printed and cached; leaves .venv
	rm -rf $(BUILD) $(DEMO) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

distclean: clean  ## remove .venv, too
	rm -rf $(VENV)

# Headless Chromium draws the network page for the tests.
chromium:
	@test -x /usr/bin/chromium || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	    echo "Installing Chromium, which the tests of the network page need (apt-get install chromium)"; \
	    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } \
	      > /dev/null < /dev/null; \
	  else \
	    echo "make test: Chromium is missing, which the tests of the network page need: sudo apt-get install chromium" >&2; \
	    exit 1; \
	  fi; }

# Set-up, once: a stamp file in the environment is newer than the lock that it was made from.
$(MADE):
	@command -v $(PYTHON) > /dev/null || { \
	  echo "kg-loader needs Python 3.11 or newer, and there is no $(PYTHON); name one: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "kg-loader needs Python 3.11 or newer, and $(PYTHON) is $$($(PYTHON) -V 2>&1);" \
	    "name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Making $(VENV), a Python environment beside this file"
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "no environment could be made; on Debian: sudo apt-get install python3-venv" >&2; exit 1; }
	@touch $@

$(READY): $(MADE) requirements.lock pyproject.toml
	@echo "Installing what kg needs into $(VENV); this happens once and takes some minutes"
	@$(PIP) $(INSTALL_LOCK) requirements.lock
	@$(INSTALL_CHECKOUT)
	@$(PIP) check > /dev/null || $(PIP) check
	@touch $@

$(READY_DEV): $(MADE) requirements-dev.lock pyproject.toml
	@echo "Installing what kg and its tests need into $(VENV); this happens once and takes some minutes"
	@$(PIP) $(INSTALL_LOCK) requirements-dev.lock
	@$(INSTALL_CHECKOUT)
	@$(PIP) check > /dev/null || $(PIP) check
	@touch $@ $(READY)
