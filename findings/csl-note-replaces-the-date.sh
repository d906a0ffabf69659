#!/usr/bin/env bash
# A line in the note of a CSL record replaces the date that the record gives.
#
# Packages:  citeproc 2.4.63, @citation-js/core 0.8.2, @citation-js/plugin-csl 0.8.2, pandoc-wasm 1.1.0 (npm)
# Input:     CSL-JSON of an article of 15 October 2024 whose `note` holds a remark of its own: "issued: 1999-01-01" and, in
#            another record, "status: withdrawn".
# Expected:  `note` is free text that most styles do not print. The structured `issued` of the record is what is cited.
# Seen:      with citeproc-js APA prints 1999 for the first and "Withdrawn." at the end of the second. pandoc 3.10 also cites 1999.
# Matters:   a remark written for people ("issued: …", "publisher: …") changes what is cited, with no warning.
# Source:    citeproc-js manual, "cheater syntax" for odd fields: lines "name: value" of `note` are read as CSL variables;
#            function `parseNoteFieldHacks` in citeproc_commonjs.js, with an extension for dates
#            (`allow_field_hack_date_override`) that is on. The CSL-JSON schema has `note` as a plain string and does not mention
#            it.
# Run:       findings/csl-note-replaces-the-date.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  citeproc@2.4.63 \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-csl@0.8.2 \
  pandoc-wasm@1.1.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { convert } from 'pandoc-wasm'
const require = createRequire(import.meta.url)
const CSL = require('citeproc')
const { plugins } = require('@citation-js/core')
require('@citation-js/plugin-csl')
const { locales, styles } = plugins.config.get('@csl')

const record = {
  id: 'a',
  type: 'article-newspaper',
  title: 'The ferry stays',
  'container-title': 'The Quay',
  author: [{ family: 'Aldersund', given: 'Berit' }],
  issued: { 'date-parts': [[2024, 10, 15]] },
}
for (const note of [undefined, 'issued: 1999-01-01', 'status: withdrawn']) {
  const item = { ...record, note }
  const engine = new CSL.Engine({ retrieveLocale: () => locales.get('en-US'), retrieveItem: () => item }, styles.get('apa'))
  engine.setOutputFormat('text')
  engine.updateItems(['a'])
  console.log(`note ${note} | citeproc: ${engine.makeBibliography()[1][0].trim()}`)
  const options = { from: 'markdown', to: 'plain', citeproc: true, bibliography: ['a.json'], wrap: 'none' }
  const { stdout } = await convert(options, '[@a]', { 'a.json': JSON.stringify([item]) })
  console.log(`note ${note} | pandoc: ${stdout.trim().split('\n\n')[0]}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
note undefined | citeproc: Aldersund, B. (2024, October 15). The ferry stays. The Quay.
note undefined | pandoc: (Aldersund 2024)
note issued: 1999-01-01 | citeproc: Aldersund, B. (1999, January 1). The ferry stays. The Quay.
note issued: 1999-01-01 | pandoc: (Aldersund 1999)
note status: withdrawn | citeproc: Aldersund, B. (2024, October 15). The ferry stays. The Quay. Withdrawn.
note status: withdrawn | pandoc: (Aldersund 2024)
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
