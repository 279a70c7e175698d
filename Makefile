# Everything a fresh machine needs: `make site` and `make test`.
SHELL := /bin/sh
SWIFT ?= swift
# With Swift's own library and the C libraries in it the program starts and runs faster; on macOS they are the system's.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
RELEASE = $(SWIFT) build -c release --product lofte $(STATIC) $$(SWIFT="$(SWIFT)" sh Support/static-libraries.sh)
# The program where the release build puts it.
LOFTE = "$$($(SWIFT) build -c release --show-bin-path)/lofte"
CONTENT ?= content
OUTPUT ?= site
# A site with every feature, audited beside Arboga's.
COMPLETE = Tests/SiteGenerationTests/GoldenSites/complete
# What `make shots` takes pictures of: pages of Arboga's site.
PAGES ?= index.html loften 2024 2024/trafiksakerhet 2024-exempel 2024-exempel/trafik/hastighetsmatningar 404.html

HANDBOOK = docs/handbok

.PHONY: desk-kills bill reproduce hosting-test hosting-lint dist audit-formats torture bench help site test handbook man audit audit-preview shots bench-preview lint format imports house map clean deps audit-deps bench-guard bench-guard-record

help: ## Lists what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

site: deps ## Builds the program and Arboga's site into site/
	$(RELEASE)
	$(LOFTE) build --content $(CONTENT) --output $(OUTPUT)

handbook: deps ## Builds the editors' handbook into .handbook/site/
	$(RELEASE)
	rm -rf .handbook/templates && mkdir -p .handbook && cp -R templates .handbook/templates
	cp -R $(HANDBOOK)/templates/. .handbook/templates/
	$(LOFTE) build --strict --content $(HANDBOOK)/content \
		--templates .handbook/templates --output .handbook/site --today "$$(cat $(HANDBOOK)/today.txt)"

man: deps ## Prints the manual page, in Swedish and in English, into .man/
	$(RELEASE)
	mkdir -p .man/sv/man1 .man/man1
	$(LOFTE) manual --language sv > .man/sv/man1/lofte.1
	$(LOFTE) manual --language en > .man/man1/lofte.1

test: deps ## Runs all tests
	$(SWIFT) test

audit: audit-deps site handbook ## Audits the site and the handbook in three browsers and by a screen reader
	$(LOFTE) build --quiet --content $(COMPLETE)/content \
		--output .audit/complete --today "$$(cat $(COMPLETE)/today.txt)"
	.audit/venv/bin/python Audit/selftest.py
	.audit/venv/bin/python Audit/catalogue.py $(OUTPUT) .audit/complete
	.audit/venv/bin/python Audit/audit.py $(OUTPUT) .audit/complete .handbook/site
	.audit/venv/bin/python Audit/reader.py .audit/complete
	sh Audit/manual.sh $(LOFTE)

shots: audit-deps ## Takes pictures of PAGES of the built site into .audit/shots
	.audit/venv/bin/python Audit/shots.py $(OUTPUT) .audit/shots $(PAGES)

bench-preview: deps ## Measures the time from save to the changed page, at 50 and 1 000 activities, and in varied prose beside a cold build
	$(RELEASE)
	python3 Benchmarks/preview.py $(LOFTE)
	python3 Benchmarks/preview.py $(LOFTE) --varied --activities 1000 10000

audit-preview: deps audit-deps ## Tries the preview and the desk in browsers: save, reload, error, mended; forms, drafts, a broken file
	$(RELEASE)
	.audit/venv/bin/python Audit/preview_check.py $(LOFTE)
	.audit/venv/bin/python Audit/desk_check.py $(LOFTE)

audit-formats: deps audit-deps ## Reads back what is printed for programs, by models that others wrote
	$(RELEASE)
	.audit/venv/bin/python Audit/formats.py $(LOFTE)

hosting-test: deps audit-deps ## Tries hosting/ with the real nginx and Caddy, in a browser too and while builds replace the site, and its steps
	@sh hosting/install.sh
	$(RELEASE)
	python3 hosting/test-files.py $(LOFTE)
	.audit/venv/bin/python hosting/test-browser.py $(LOFTE)
	python3 hosting/test.py $(LOFTE)
	python3 hosting/test-login.py $(LOFTE)
	sh hosting/test-upload.sh $(LOFTE)
	sh hosting/test-steps.sh $(LOFTE)
	sh hosting/test-sign.sh $(LOFTE)

hosting-lint: audit-deps ## Holds the files for GitHub, GitLab and containers against their schemas and rules
	@sh hosting/install.sh
	sh hosting/lint.sh .audit/venv

torture: deps ## Kills a thousand builds, fills a disk, feeds it nonsense, and looks at what is left
	$(RELEASE)
	python3 Benchmarks/torture.py $(LOFTE)
	LOFTE_FUZZ_ROUNDS=$${LOFTE_FUZZ_ROUNDS:-3000} $(SWIFT) test --filter Fuzz

desk-kills: deps audit-deps ## Kills the desk and browsers five hundred times while somebody writes, and looks at what is left
	$(RELEASE)
	.audit/venv/bin/python Benchmarks/desk_kills.py $(LOFTE)

bench: deps ## Measures builds beside Hugo and the floor, and the preview; writes Benchmarks/RESULTS.md
	$(RELEASE)
	python3 Benchmarks/bench.py $(LOFTE) --results Benchmarks/RESULTS.md

bench-guard: deps ## Counts the instructions of a fixed build, against the figure that is recorded
	@sh Benchmarks/install.sh
	$(RELEASE)
	python3 Benchmarks/instructions.py $(LOFTE)

bench-guard-record: deps ## Records the instructions of a fixed build; the commit says why they changed
	@sh Benchmarks/install.sh
	$(RELEASE)
	python3 Benchmarks/instructions.py $(LOFTE) --record

lint: ## Checks the format of the source
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ## Formats the source
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

dist: deps ## Makes the archive to hand out, whose program needs nothing but libc, into dist/
	SWIFT="$(SWIFT)" sh Support/dist.sh

bill: audit-deps ## Holds the bill of materials of the archive in dist/ against CycloneDX's schema
	.audit/venv/bin/python Audit/bill.py dist/*.cdx.json

reproduce: deps ## Builds the archive twice, in two folders, and compares the bytes
	SWIFT="$(SWIFT)" sh Support/reproduce.sh

imports: deps ## Checks that each target imports only what it declares: the floors
	$(SWIFT) build --explicit-target-dependency-import-check error

map: ## Draws the targets in ARCHITECTURE.md anew, as Package.swift has them
	python3 Support/house.py --draw

house: ## Checks that no target depends on one above it, no folders are a ring, and no target is too large
	python3 Support/house.py

clean: ## Removes what was built
	rm -rf .build .build-*
	rm -rf dist publish .audit .handbook .man
	find $(OUTPUT) -mindepth 1 ! -name .gitignore -delete 2>/dev/null || true

deps:
	@sh Support/install-dependencies.sh
	@SWIFT="$(SWIFT)" sh Support/check-dependencies.sh

audit-deps:
	@sh Audit/install.sh
