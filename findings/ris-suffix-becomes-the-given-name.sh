#!/usr/bin/env bash
# The suffix of a RIS author (“Nessby, Torvald, Jr.”) becomes the given name.
#
# Packages:  astrocite-ris 0.16.4, pandoc-wasm 1.1.0 (npm)
# Input:     an AU line with "Nessby, Torvald, Jr."
# Expected:  RIS defines the order: last name, first name, suffix, separated by commas. So given name Torvald, suffix Jr. (BibTeX
#            has the other order: last, suffix, first.)
# Seen:      given name "Jr.", suffix "Torvald", from two unrelated readers: astrocite-ris, and pandoc 3.10 (as WebAssembly from
#            npm).
# Matters:   APA prints "Nessby, J., Torvald". Tests with two-part names do not see it.
# Source:    RIS format specification, author fields. Both readers apply the order of BibTeX.
# Run:       findings/ris-suffix-becomes-the-given-name.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  astrocite-ris@0.16.4 \
  pandoc-wasm@1.1.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { convert } from 'pandoc-wasm'
const { parse } = createRequire(import.meta.url)('astrocite-ris')
const ris = ['TY  - JOUR', 'AU  - Nessby, Torvald, Jr.', 'PY  - 2024', 'TI  - The ferry stays', 'ER  - ', ''].join('\n')
console.log('astrocite-ris:', JSON.stringify(parse(ris)[0].author))
const { stdout } = await convert({ from: 'ris', to: 'csljson' }, ris, {})
console.log('pandoc:', JSON.stringify(JSON.parse(stdout)[0].author))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
astrocite-ris: [{"family":"Nessby","given":"Jr.","suffix":"Torvald"}]
pandoc: [{"family":"Nessby","given":"Jr.","suffix":"Torvald"}]
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
