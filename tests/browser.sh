#!/usr/bin/env bash
# Make sure that a browser for the page tests is there: install Debian's Chromium when we may, else say what to do.
set -euo pipefail

for each in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$each" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium, which the page tests drive" >&2
  export DEBIAN_FRONTEND=noninteractive
  if { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null; then
    exit 0
  fi
fi
cat >&2 <<'TEXT'
The page tests need Chromium or Chrome, and neither is here. Install one, then run `make test` again:
    Debian, Ubuntu    sudo apt-get install chromium
    Fedora            sudo dnf install chromium
Without one, `GRAPHMODEL_NO_BROWSER=1 make test` runs the other tests and says which were left out.
TEXT
[ "${GRAPHMODEL_NO_BROWSER:-}" = 1 ] || exit 1
