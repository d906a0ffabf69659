#!/usr/bin/env bash
# A surname that reads like a degree vanishes, and the given name takes its place.
#
# Package:   @citation-js/name 0.4.2 (npm)
# Input:     “Ilka Ma” and “Torvi Do”, made-up people with common Chinese and Vietnamese surnames; “Ilka Mo” beside them.
# Expected:  given and family name. At worst the last word is kept, as a suffix ("MA", "DO").
# Seen:      {"family":"Ilka"}: the surname is nowhere in the result, and the given name stands as the surname. With a third word
#            ("Ilka Jo Ma") it does come back, as the suffix.
# Matters:   the person is cited and sorted under a name that is not a surname, and the real one cannot be recovered.
# Source:    lib/input.js: the list of suffixes (MA, DO, PE, PC, MD …) is matched without regard to case at the end of the name,
#            and where only one word is left the function returns that word and forgets the suffix.
# Run:       findings/surname-ma-vanishes.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @citation-js/name@0.4.2 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const { parse } = createRequire(import.meta.url)('@citation-js/name')
for (const name of ['Ilka Mo', 'Ilka Ma', 'Torvi Do', 'Ilka Jo Ma']) console.log(`${name}:`, JSON.stringify(parse(name)))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
Ilka Mo: {"given":"Ilka","family":"Mo"}
Ilka Ma: {"family":"Ilka"}
Torvi Do: {"family":"Torvi"}
Ilka Jo Ma: {"given":"Ilka","suffix":"Ma","family":"Jo"}
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
