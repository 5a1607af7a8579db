#!/usr/bin/env bash
# Loads the invented county and shows what it answers. The graph lies in out/demo, apart from the user's own, so that
# nothing invented ever stands beside real plans.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-.venv/bin/graphmodel}
unset NEO4J_URI
export GRAPHMODEL_DATA=$PWD/out/demo
mkdir -p out

ask() {
  printf '\n$ graphmodel ask %s\n' "$*"
  "$program" ask "$@"
}

printf '\n$ graphmodel load examples/*.txt --register examples/wenshire.register.yaml\n'
"$program" db start
"$program" load examples/*.txt --register examples/wenshire.register.yaml
ask counts
ask single-points
ask no-accountable-body
ask stated-links
ask expired --set on=2026-01-01 --set plan=ashby-vale-2024-27
ask interdependencies
printf '\n$ graphmodel view interdependencies -o out/interdependencies.html\n'
"$program" view interdependencies -o out/interdependencies.html

cat <<TEXT

The page:                 $PWD/out/interdependencies.html
Ask the demo more:        GRAPHMODEL_DATA=out/demo $program ask
Your own plans:           . $(dirname "$program")/activate
                          graphmodel load PLAN...    then    graphmodel ask, graphmodel view interdependencies
They go into a graph of your own; the invented county stays in out/demo.
TEXT
