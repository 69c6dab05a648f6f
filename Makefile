# The two commands that a person needs are `make run` and `make test`; each sets up what it uses.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
PORT ?= 8501
SOURCES ?= sources
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test check bench gazetteer train requirements screenshots clean

run: .venv/ready
	.venv/bin/python -m mapper ingest seeds
	.venv/bin/streamlit run app.py --server.address 127.0.0.1 --server.port $(PORT)

test: check
	.venv/bin/python -m pytest

check: .venv/ready-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

bench: .venv/ready-dev
	.venv/bin/python -m benchmarks

# Compiles gazetteer/data anew. SOURCES is the folder with the sources of docs/data.md.
gazetteer: .venv/ready-dev
	.venv/bin/python -m gazetteer compile $(SOURCES)

# Trains the classifiers of sentences anew, from mapper/classifier/sentences.
train: .venv/ready-dev
	.venv/bin/python -m mapper.classifier

# Pins anew what pyproject.toml asks for.
requirements: .venv/ready-dev
	.venv/bin/uv pip compile -q --upgrade --no-emit-index-url --no-emit-find-links \
		--python-version 3.11 --custom-compile-command "make requirements" \
		-o requirements.txt pyproject.toml
	.venv/bin/uv pip compile -q --no-emit-index-url --no-emit-find-links \
		--python-version 3.11 --custom-compile-command "make requirements" \
		--extra compile --extra train --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml

# Makes the README's pictures from the bundled reports.
screenshots: .venv/ready-dev
	.venv/bin/python docs/screenshots.py

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info

.venv/ready: requirements.txt pyproject.toml
	test -x .venv/bin/python || $(PYTHON) -m venv .venv
	.venv/bin/python -m pip install -q -r requirements.txt
	.venv/bin/python -m pip install -q --no-deps -e .
	touch $@

.venv/ready-dev: requirements-dev.txt .venv/ready
	.venv/bin/python -m pip install -q -r requirements-dev.txt
	touch $@
