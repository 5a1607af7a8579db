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
Without one, `make test TESTS="-m 'not browser'"` leaves the page tests out (set GRAPHMODEL_NO_BROWSER=1 to pass this check).
TEXT
[ "${GRAPHMODEL_NO_BROWSER:-}" = 1 ] || exit 1
