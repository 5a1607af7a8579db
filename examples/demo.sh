#!/usr/bin/env bash
# Loads the invented county and shows what it answers. The graph lies in out/demo, apart from the user's own, so that
# nothing invented ever stands beside real plans.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-.venv/bin/graphmodel}
data=out/demo
mkdir -p out

# show WORDS...: print the command as a user would type it, and run it on the demo's graph.
show() {
  printf '\n$ graphmodel %s\n' "$*"
  "$program" "$@" --data "$data"
}
ask() { show ask "$@"; }

show db start
show load examples/*.{txt,docx,pdf,xlsx,html,csv,md} --register examples/wenshire.register.yaml
ask counts
ask single-points
ask no-accountable-body
ask expired --set on=2026-01-01 --set plan=ashby-vale-2024-27
ask interdependencies
show view interdependencies -o out/interdependencies.html

cat <<TEXT

The page:                 $PWD/out/interdependencies.html
Ask the demo more:        $program ask --data $data
Your own plans:           . $(dirname "$program")/activate
                          graphmodel load PLAN...    then    graphmodel ask, graphmodel view interdependencies
They go into a graph of your own; the invented county stays in $data.
TEXT
