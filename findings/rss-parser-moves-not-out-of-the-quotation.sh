#!/usr/bin/env bash
# XHTML content of an Atom entry loses its “not”: emphasised words move to the end.
#
# Package:   rss-parser 3.13.0 (npm)
# Input:     a valid Atom entry, content type="xhtml": “We will <em>not</em> pay,” <b>said</b> Aldersund.
# Expected:  the same words in the same order, as markup or as text. RFC 4287, 4.1.3.3: the div is XHTML and is handled as such.
# Seen:      “We will pay,” Aldersund.notsaid: the words of em and b have moved to the end, in `content` as in `contentSnippet`.
# Matters:   the quotation says the opposite, in well-formed text and without an error. Feeds with escaped HTML, which most tests
#            use, are right.
# Source:    lib/parser.js parses with xml2js, which gathers the text of an element apart from its children; lib/utils.js,
#            getContent, builds markup again from that, so mixed content cannot keep its order.
# Run:       findings/rss-parser-moves-not-out-of-the-quotation.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const Parser = createRequire(import.meta.url)('rss-parser')
const feed = (content) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2024:feed</id><title>The Quay</title><updated>2024-10-15T00:00:00Z</updated>
<entry><id>tag:example.org,2024:1</id><title>The ferry stays</title><updated>2024-10-15T00:00:00Z</updated>
<author><name>Torvald Nessby</name></author>${content}</entry></feed>`
const words = '<p>“We will <em>not</em> pay,” <b>said</b> Aldersund.</p>'
const contents = {
  html: `<content type="html">${words.replaceAll('<', '&lt;')}</content>`,
  xhtml: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></content>`,
}
for (const [type, content] of Object.entries(contents)) {
  const [item] = (await new Parser().parseString(feed(content))).items
  console.log(`${type}: ${item.contentSnippet}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
html: “We will not pay,” said Aldersund.
xhtml: “We will  pay,”  Aldersund.notsaid
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
