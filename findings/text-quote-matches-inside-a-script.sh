#!/usr/bin/env bash
# A quotation is matched inside a script, so it is found twice, first where nobody can see it.
#
# Packages:  @apache-annotator/dom 0.2.0, @apache-annotator/selector 0.2.0, jsdom 29.1.1 (npm)
# Input:     a page whose body has JSON-LD with the text of the article, followed by the article itself; a selector for one
#            sentence of it.
# Expected:  one match, in the paragraph. Web Annotation Data Model, 4.2.4: the selection is of the text with markup taken away,
#            and a script is not text of the page.
# Seen:      two matches, the first in SCRIPT. A caller that takes the first match highlights nothing visible; one that wants a
#            single match finds the quotation ambiguous.
# Matters:   to every reader of the page the quotation is unique, and prefix and suffix do not help: JSON-LD repeats them too.
# Source:    lib/text-node-chunker.js: a NodeIterator over all text nodes of the scope; the content of script, style and noscript
#            is text nodes too.
# Run:       findings/text-quote-matches-inside-a-script.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @apache-annotator/dom@0.2.0 \
  @apache-annotator/selector@0.2.0 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { JSDOM } from 'jsdom'
const html = `<body><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Aldersund said: We will not pay. Then she left."}</script>
<p>Aldersund said: We will not pay. Then she left.</p></body>`
const { window } = new JSDOM(html)
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range })
const { createTextQuoteSelectorMatcher } = await import('@apache-annotator/dom')
const match = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', prefix: 'Aldersund said: ', exact: 'We will not pay.', suffix: ' Then' })
for await (const range of match(window.document.body)) console.log(`${range} in ${range.startContainer.parentNode.nodeName}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
We will not pay. in SCRIPT
We will not pay. in P
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
