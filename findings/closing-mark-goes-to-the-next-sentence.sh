#!/usr/bin/env bash
# The closing mark of a quoted question is put at the head of a sentence of its own.
#
# Package:   sentence-splitter 5.0.1 (npm)
# Input:     “Is that so?” asked Aldersund. The same with straight marks. And: Nessby said “No. Never.” and left.
# Expected:  one sentence each; or the quotation and its attribution, the mark staying with the words. Straight marks give this.
# Seen:      [“Is that so?] [” asked Aldersund.], [Nessby said “No.] [Never.” and left.]. Each sentence has one half of a pair.
# Matters:   typographic marks are what news pages have. Pairing marks by sentence loses every quoted question and every
#            quotation of two sentences, and the attribution begins with a stray mark.
# Source:    module/parser/PairMaker.js: what stands between a pair of marks is kept together, and the pairs are straight double
#            marks and brackets of several scripts, not “ ” or ‘ ’.
# Run:       findings/closing-mark-goes-to-the-next-sentence.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  sentence-splitter@5.0.1 > /dev/null

cat > see.js <<'JS'
import { split } from 'sentence-splitter'
const sentences = (text) => split(text).flatMap((node) => (node.type === 'Sentence' ? [`[${node.raw}]`] : [])).join(' ')
for (const text of ['"Is that so?" asked Aldersund.', '“Is that so?” asked Aldersund.', 'Nessby said "No. Never." and left.', 'Nessby said “No. Never.” and left.']) console.log(sentences(text))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
["Is that so?" asked Aldersund.]
[“Is that so?] [” asked Aldersund.]
[Nessby said "No. Never." and left.]
[Nessby said “No.] [Never.” and left.]
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
