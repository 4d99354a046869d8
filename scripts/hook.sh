#!/usr/bin/env sh
# How hooks of pre-commit start bekwaam from a copy of this repository: builds it the first time.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -f "$here/dist/cli.js" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund && npm run build -- --production) >&2 || exit 2
fi
exec node "$here/dist/cli.js" "$@"
