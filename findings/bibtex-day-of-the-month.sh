#!/usr/bin/env bash
# The day as BibTeX itself documents it (month = oct # "~15,") costs the month as well.
#
# Packages:  pandoc-wasm 1.1.0, @citation-js/core 0.8.2, @citation-js/plugin-bibtex 0.8.2, biblatex-csl-converter 3.2.2 (npm)
# Input:     year = 2024, month = oct # "~15,": the month macro, joined with the day.
# Expected:  15 October 2024; at least October 2024, as for month = oct alone.
# Seen:      pandoc 3.10, citation-js and biblatex-csl-converter all give 2024 only: day and month are lost without a word.
# Matters:   a dated newspaper article is cited by its year, although plain month = oct is read correctly.
# Source:    BibTeX manual (btxdoc, section 4, hint 9) gives this form for a day. The readers look the whole joined value up as a
#            month and drop it when that fails.
# Run:       findings/bibtex-day-of-the-month.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  pandoc-wasm@1.1.0 \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-bibtex@0.8.2 \
  biblatex-csl-converter@3.2.2 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { convert } from 'pandoc-wasm'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter'
const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')

for (const month of ['oct', 'oct # "~15,"']) {
  const bibtex = `@article{a, author = {Aldersund, Berit}, title = {The ferry stays}, journal = {The Quay}, year = 2024, month = ${month}}`
  const { stdout } = await convert({ from: 'bibtex', to: 'csljson' }, bibtex, {})
  const dates = {
    pandoc: JSON.parse(stdout)[0].issued,
    'citation-js': new Cite(bibtex).data[0].issued,
    'biblatex-csl-converter': Object.values(new CSLExporter(new BibLatexParser(bibtex).parse().entries).parse())[0].issued,
  }
  for (const [name, date] of Object.entries(dates)) console.log(`month = ${month} | ${name}: ${JSON.stringify(date['date-parts'])}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
month = oct | pandoc: [[2024,10]]
month = oct | citation-js: [[2024,10]]
month = oct | biblatex-csl-converter: [[2024,10]]
month = oct # "~15," | pandoc: [[2024]]
month = oct # "~15," | citation-js: [[2024]]
month = oct # "~15," | biblatex-csl-converter: [[2024]]
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
