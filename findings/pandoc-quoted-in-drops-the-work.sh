#!/usr/bin/env bash
# “[@a, quoted in @b]” loses the first work and the words between.
#
# Package:   pandoc-wasm 1.1.0 (npm)
# Input:     He refused [@aldersund, quoted in @nessby, p. 3].
# Expected:  (Aldersund 2024, quoted in Nessby 2020, p. 3), or something near it: the manual allows prose after the key of a
#            citation, and a key in prose is a citation of its own.
# Seen:      He refused Nessby (2020). Aldersund, "quoted in", the page and the brackets are gone, with exit code 0 and no
#            warning. Both works are in the bibliography. With a semicolon in place of the comma all is there.
# Matters:   a second-hand quotation is printed as the direct words of the wrong work.
# Source:    pandoc 3.10 (as WebAssembly from npm). The native form has one citation nested in the suffix of the other; after
#            citeproc only the inner one is left. Manual: "Citation syntax".
# Run:       findings/pandoc-quoted-in-drops-the-work.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pandoc-wasm@1.1.0 > /dev/null

cat > see.js <<'JS'
import { convert } from 'pandoc-wasm'
const works = [
  { id: 'aldersund', type: 'article-newspaper', title: 'The ferry stays', author: [{ family: 'Aldersund', given: 'Berit' }], issued: { 'date-parts': [[2024]] } },
  { id: 'nessby', type: 'book', title: 'Harbours', author: [{ family: 'Nessby', given: 'Torvald' }], issued: { 'date-parts': [[2020]] } },
]
const options = { from: 'markdown', to: 'plain', citeproc: true, bibliography: ['works.json'], wrap: 'none', metadata: { 'suppress-bibliography': true } }
for (const text of ['He refused [@aldersund, quoted in @nessby, p. 3].', 'He refused [@aldersund; quoted in @nessby, p. 3].']) {
  const { stdout, stderr } = await convert(options, text, { 'works.json': JSON.stringify(works) })
  console.log(`${text}\n  -> ${stdout.trim()}${stderr}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
He refused [@aldersund, quoted in @nessby, p. 3].
  -> He refused Nessby (2020).
He refused [@aldersund; quoted in @nessby, p. 3].
  -> He refused (Aldersund 2024; quoted in Nessby 2020, 3).
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
