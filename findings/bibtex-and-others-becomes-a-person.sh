#!/usr/bin/env bash
# “and others” of a BibTeX author list becomes a person with the name Others.
#
# Packages:  @citation-js/core 0.8.2, @citation-js/plugin-bibtex 0.8.2, @citation-js/plugin-csl 0.8.2, biblatex-csl-converter
#            3.2.2, @retorquere/bibtex-parser 9.0.29 (npm)
# Input:     author = {Aldersund, Berit and others}.
# Expected:  BibTeX documents `and others` as the sign that the list goes on ("et al."). A converter drops it or marks the list
#            as shortened; it does not name a person.
# Seen:      all three give a second author: family name "others", the institution "others", last name "others". The first one
#            then prints "Aldersund & others" in APA as if two had written, and the second writes it back in braces, which hides
#            it from BibTeX and biblatex too.
# Matters:   a person who does not exist is cited, and the sign of an incomplete list is lost.
# Source:    BibTeX manual (btxdoc, section 4, hint 5). None of the three looks at the word "others" after splitting the list at
#            "and".
# Run:       findings/bibtex-and-others-becomes-a-person.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-bibtex@0.8.2 \
  @citation-js/plugin-csl@0.8.2 \
  biblatex-csl-converter@3.2.2 \
  @retorquere/bibtex-parser@9.0.29 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { BibLatexParser, BibLatexExporter, CSLExporter } from 'biblatex-csl-converter'
import { parse } from '@retorquere/bibtex-parser'
const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-csl')

const bibtex = '@article{a, author = {Aldersund, Berit and others}, title = {The ferry stays}, journal = {The Quay}, year = {2024}}'

const cite = new Cite(bibtex)
console.log('citation-js:', JSON.stringify(cite.data[0].author))
console.log('citation-js, APA:', cite.format('bibliography', { template: 'apa' }).trim())

const { entries } = new BibLatexParser(bibtex).parse()
console.log('biblatex-csl-converter:', JSON.stringify(Object.values(new CSLExporter(entries).parse())[0].author))
console.log('biblatex-csl-converter, written back:', new BibLatexExporter(entries).parse().match(/author = .*/)[0])

console.log('@retorquere/bibtex-parser:', JSON.stringify((await parse(bibtex)).entries[0].fields.author))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
citation-js: [{"given":"Berit","family":"Aldersund"},{"family":"others"}]
citation-js, APA: Aldersund, B., & others. (2024). The ferry stays. The Quay.
biblatex-csl-converter: [{"given":"Berit","family":"Aldersund"},{"literal":"others"}]
biblatex-csl-converter, written back: author = {given={Berit}, family={Aldersund} and {others}},
@retorquere/bibtex-parser: [{"lastName":"Aldersund","firstName":"Berit"},{"lastName":"others"}]
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
