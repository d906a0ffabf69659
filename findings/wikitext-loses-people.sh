#!/usr/bin/env bash
# Plain text of a wiki article loses a person or a speaker, depending on which name of a template is used.
#
# Package:   wtf_wikipedia 10.4.2 (npm)
# Input:     a linked person by {{ill}} and by {{interlanguage link}}, a quotation by {{quote}} and by {{blockquote}}. In the
#            English Wikipedia ill is a redirect to interlanguage link, quote one to blockquote.
# Expected:  the same text for two names of one template.
# Seen:      “He was succeeded by.” under the full name of the template, where the short one gives the person. The speaker is
#            kept under quote and lost under blockquote.
# Matters:   the full names of the templates are the ones that lose people. The sentences stay well formed, so nothing shows it.
# Source:    src/template: the table knows `ill`, and a template that it does not know is taken out of the text; `quote` and
#            `blockquote` are two entries, of which one prints the author. Wikipedia: Template:Interlanguage link,
#            Template:Blockquote.
# Run:       findings/wikitext-loses-people.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  wtf_wikipedia@10.4.2 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const wtf = createRequire(import.meta.url)('wtf_wikipedia')
for (const template of ['ill|Eva Quist|no', 'interlanguage link|Eva Quist|no']) console.log(`{{${template}}} -> ${wtf(`He was succeeded by {{${template}}}.`).text()}`)
for (const template of ['quote', 'blockquote']) {
  const text = wtf(`{{${template}|We will not pay.|Berit Aldersund}}`).text()
  console.log(`{{${template}|We will not pay.|Berit Aldersund}} -> ${text.replace(/\s+/g, ' ')}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
{{ill|Eva Quist|no}} -> He was succeeded by Eva Quist.
{{interlanguage link|Eva Quist|no}} -> He was succeeded by.
{{quote|We will not pay.|Berit Aldersund}} -> "We will not pay." - Berit Aldersund
{{blockquote|We will not pay.|Berit Aldersund}} -> "We will not pay."
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
