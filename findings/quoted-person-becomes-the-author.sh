#!/usr/bin/env bash
# The person quoted in an article becomes its author, and disappears from under the quotation.
#
# Packages:  jsdom 29.1.1, @mozilla/readability 0.6.0, defuddle 0.19.4, @extractus/article-extractor 9.0.1, metascraper 5.49.24,
#            metascraper-author 5.49.24 (npm)
# Input:     an unsigned article with one quotation in schema.org microdata: a Quotation item whose `author` is the speaker.
# Expected:  no author, for the property belongs to the Quotation item (HTML standard, microdata: a property belongs to the
#            nearest item above it); and the speaker stays under the words.
# Seen:      all four name the speaker as the author of the article. In Readability, and in article-extractor which builds on it,
#            the name is taken out of the text as well, so that the quotation stands there without a speaker. (class="author" in
#            the quotation does the same.)
# Matters:   a politician is recorded and cited as the journalist who reports on them; the words lose their attribution.
# Source:    Readability.js, _isValidByline: an itemprop that contains "author", or a class or id that matches, anywhere in
#            the page; the element is removed. dist/metadata.js of defuddle: selectors [itemprop="author"] and .author on the whole
#            document. metascraper-author, src/index.js: [itemprop*="author"].
# Run:       findings/quoted-person-becomes-the-author.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  jsdom@29.1.1 \
  @mozilla/readability@0.6.0 \
  defuddle@0.19.4 \
  @extractus/article-extractor@9.0.1 \
  metascraper@5.49.24 \
  metascraper-author@5.49.24 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'
import { extractFromHtml } from '@extractus/article-extractor'
const require = createRequire(import.meta.url)
const { Readability } = require('@mozilla/readability')
const metascraper = require('metascraper')([require('metascraper-author')()])

const filler = 'The ferry between the two towns keeps its timetable through the winter, the council decided on Tuesday after a long debate. '
const paragraphs = `<p>${filler.repeat(3)}</p>`.repeat(2)
const url = 'https://example.org/ferry'
const html = `<!doctype html><html lang="en"><head><title>The ferry stays</title></head><body><article><h1>The ferry stays</h1>${paragraphs}
<blockquote itemscope itemtype="https://schema.org/Quotation"><p itemprop="text">“We will not pay.”</p><p itemprop="author">Berit Aldersund</p></blockquote>
${paragraphs}</article></body></html>`
const keeps = (content) => (content.includes('Aldersund') ? 'kept' : 'taken out of the text')

const readability = new Readability(new JSDOM(html, { url }).window.document).parse()
console.log(`Readability: author ${readability.byline}, name ${keeps(readability.content)}`)
const extractor = await extractFromHtml(html, url)
console.log(`article-extractor: author ${extractor.author}, name ${keeps(extractor.content)}`)
const defuddle = await Defuddle(new JSDOM(html, { url }).window.document, url)
console.log(`defuddle: author ${defuddle.author}, name ${keeps(defuddle.content)}`)
console.log(`metascraper: author ${(await metascraper({ html, url })).author}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
Readability: author Berit Aldersund, name taken out of the text
article-extractor: author Berit Aldersund, name taken out of the text
defuddle: author Berit Aldersund, name kept
metascraper: author Berit Aldersund
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
