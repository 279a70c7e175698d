#!/bin/sh
# Holds the files for hosts against their schemas and rules: lint.sh VENV, with what Audit/requirements.txt names.
set -eu
cd "$(dirname "$0")/.."
venv=$1

"$venv/bin/check-jsonschema" --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$venv/bin/check-jsonschema" --quiet --builtin-schema custom.github-workflows-require-timeout .github/workflows/*.yml
"$venv/bin/check-jsonschema" --quiet --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci .gitlab-ci.yml
"$venv/bin/zizmor" --quiet --offline --no-progress .github/workflows
"$venv/bin/hadolint" Containerfile hosting/Containerfile.desk
shellcheck hosting/*.sh Support/*.sh Audit/*.sh Benchmarks/*.sh .ci/run
sh hosting/lint-pins.sh
caddy fmt hosting/Caddyfile | cmp - hosting/Caddyfile
echo 'files for hosts: no faults'
