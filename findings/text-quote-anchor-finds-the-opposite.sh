#!/usr/bin/env bash
# A quotation is anchored in the sentence that denies it, on a range of other words.
#
# Packages:  dom-anchor-text-quote 4.0.2, jsdom 29.1.1 (npm)
# Input:     exact: "We will pay for the bridge", in a page that has “We will not pay for the bridge” and nothing else alike; and
#            "The council has approved the bridge" where it has rejected it.
# Expected:  null, as for words that are not there. The documentation says that matching is approximate, so at worst a range of
#            whole words that clearly differs.
# Seen:      a Range, without any sign that it is not exact: "We will not pay for the br", "er pay for the bridge,” he" (out of
#            "never pay", with the closing mark and a word of the reporter), and the rejection in place of the approval. Words
#            that have nothing alike do give null.
# Matters:   a link to a promise lights up the refusal. A caller has to compare range.toString() with `exact` itself.
# Source:    lib/index.js: each slice of 32 characters is looked for with match_main of diff-match-patch (threshold 0.5), and the
#            Range is as long as the text that was asked for, not as the text that was matched.
# Run:       findings/text-quote-anchor-finds-the-opposite.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  dom-anchor-text-quote@4.0.2 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const anchor = createRequire(import.meta.url)('dom-anchor-text-quote')
const find = (exact, text) => {
  const { window } = new JSDOM(`<p>${text}</p>`)
  Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter })
  const range = anchor.toRange(window.document.body, { exact })
  console.log(`${text}\n  ${exact} -> ${range && JSON.stringify(range.toString())}`)
}
find('We will pay for the bridge', 'Aldersund: “We will pay for the bridge” today.')
find('We will pay for the bridge', 'Aldersund: “We will not pay for the bridge” today.')
find('We will pay for the bridge', '“We will never pay for the bridge,” he said.')
find('The council has approved the bridge', 'The council has rejected the bridge.')
find('The council has approved the bridge', 'It rained all day in the harbour.')
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
Aldersund: “We will pay for the bridge” today.
  We will pay for the bridge -> "We will pay for the bridge"
Aldersund: “We will not pay for the bridge” today.
  We will pay for the bridge -> "We will not pay for the br"
“We will never pay for the bridge,” he said.
  We will pay for the bridge -> "er pay for the bridge,” he"
The council has rejected the bridge.
  The council has approved the bridge -> "The council has rejected the bridge"
It rained all day in the harbour.
  The council has approved the bridge -> null
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
