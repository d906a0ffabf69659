#!/usr/bin/env bash
# A map from demonym to country is wrong whether the first or the last country wins.
#
# Package:   world-countries 5.1.0 (npm)
# Input:     the English demonyms of all countries, put into a map twice: the first country of a demonym wins, then the last.
# Expected:  few demonyms occur twice, and those belong to states of like name (Congolese, Dominican). For the rest one order or
#            the other gives the country that everybody means.
# Seen:      first wins: French is the French Southern and Antarctic Lands, Dutch the Caribbean Netherlands, American the
#            Northern Mariana Islands. Last wins: Indian is the British Indian Ocean Territory, Norwegian is Svalbard and Jan
#            Mayen. No order is right; and “Bosnian” is in neither, as its country has one demonym, "Bosnian, Herzegovinian".
# Matters:   “the French minister” or “the Indian minister” is filed under a territory with no government of its own. The flag
#            `independent` has to be asked.
# Source:    countries.json, demonyms.eng.m. Territories have the demonym of their state, and the list is in an order of its own.
# Run:       findings/demonyms-where-neither-first-nor-last-is-right.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  world-countries@5.1.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const countries = createRequire(import.meta.url)('world-countries')
const first = new Map()
const last = new Map()
for (const { cca2, name, demonyms } of countries) {
  const demonym = demonyms.eng.m
  if (!first.has(demonym)) first.set(demonym, `${cca2} ${name.common}`)
  last.set(demonym, `${cca2} ${name.common}`)
}
for (const demonym of ['French', 'Dutch', 'American', 'Indian', 'Norwegian', 'Bosnian']) console.log(`${demonym}: first ${first.get(demonym)}, last ${last.get(demonym)}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
French: first TF French Southern and Antarctic Lands, last FR France
Dutch: first BQ Caribbean Netherlands, last NL Netherlands
American: first MP Northern Mariana Islands, last US United States
Indian: first IN India, last IO British Indian Ocean Territory
Norwegian: first NO Norway, last SJ Svalbard and Jan Mayen
Bosnian: first undefined, last undefined
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
