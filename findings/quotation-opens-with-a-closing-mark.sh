#!/usr/bin/env bash
# A quotation that begins with a bracket or an ellipsis opens with a closing mark.
#
# Package:   smartquotes 2.3.2 (npm)
# Input:     She said "[n]o" · She said "...never" · "'No deal,' he said," Nessby recalled.
# Expected:  “[n]o”, “...never”, “‘No deal,’ he said,”.
# Seen:      ”[n]o” and ”...never”: closing marks on both sides. The nested one begins with ″, a double prime, the sign of inches
#            and seconds.
# Matters:   brackets and dots are how a reporter marks a changed or shortened quotation, so it hits just those. What pairs marks
#            afterwards finds no beginning, or takes the words before for the quotation.
# Source:    lib/replacements.js: a double mark opens only where a word character follows it; others close, and what is left over
#            at the end becomes a prime.
# Run:       findings/quotation-opens-with-a-closing-mark.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts smartquotes@2.3.2 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const smartquotes = createRequire(import.meta.url)('smartquotes')
for (const text of ['She said "no".', 'She said "[n]o".', 'She said "...never".', `"'No deal,' he said," Nessby recalled.`]) console.log(`${text} -> ${smartquotes(text)}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
She said "no". -> She said “no”.
She said "[n]o". -> She said ”[n]o”.
She said "...never". -> She said ”...never”.
"'No deal,' he said," Nessby recalled. -> ″‘No deal,’ he said,” Nessby recalled.
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
