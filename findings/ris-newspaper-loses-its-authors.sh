#!/usr/bin/env bash
# RIS export of a newspaper article loses every author and the day.
#
# Packages:  @citation-js/core 0.8.2, @citation-js/plugin-ris 0.8.2 (npm)
# Input:     one CSL-JSON record with an author and a full date, as `article-journal` and as `article-newspaper`; two RIS records
#            that differ in TY alone.
# Expected:  NEWS is treated like JOUR: AU is the author, DA has the day. RIS allows AU and DA with every type of reference, and
#            CSL has `author` for a newspaper article.
# Seen:      the newspaper article is written without AU and DA; only PY with the year is left. Read back, AU of a NEWS record
#            lands in `reporter` as a bare string, and the day of DA is dropped. The journal article is right both ways.
# Matters:   a signed newspaper article arrives unsigned and without its day, and nothing is reported.
# Source:    lib/spec/new.json of the plugin. The row from AU to `author` and the row from DA to `issued` list the types they
#            hold for, and NEWS is in neither; a row of its own sends AU of NEWS to `reporter`.
# Run:       findings/ris-newspaper-loses-its-authors.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-ris@0.8.2 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-ris')
const record = {
  id: 'a',
  title: 'The ferry stays',
  'container-title': 'The Quay',
  author: [{ family: 'Aldersund', given: 'Berit' }],
  issued: { 'date-parts': [[2024, 10, 15]] },
}
for (const type of ['article-journal', 'article-newspaper']) {
  const lines = new Cite({ ...record, type }).format('ris').split('\n')
  console.log(`${type} written:`, lines.filter((line) => /^(AU|DA|PY)/.test(line)).join(' | '))
}
for (const type of ['JOUR', 'NEWS']) {
  const lines = [`TY  - ${type}`, 'AU  - Aldersund, Berit', 'PY  - 2024', 'DA  - 2024/10/15/', 'TI  - The ferry stays', 'ER  - ']
  const { author, reporter, issued } = new Cite(lines.join('\n')).data[0]
  console.log(`${type} read:`, JSON.stringify({ author, reporter, date: issued['date-parts'] }))
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
article-journal written: AU  - Aldersund, Berit | DA  - 2024/10/15/ | PY  - 2024
article-newspaper written: PY  - 2024
JOUR read: {"author":[{"family":"Aldersund","given":"Berit"}],"date":[[2024,10,15]]}
NEWS read: {"reporter":"Aldersund, Berit","date":[[2024]]}
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
