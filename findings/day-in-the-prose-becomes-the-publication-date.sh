#!/usr/bin/env bash
# A day in the prose of an article, in a <time> element, becomes its date of publication.
#
# Packages:  jsdom 29.1.1, defuddle 0.19.4, @extractus/article-extractor 9.0.1, metascraper 5.49.24, metascraper-date 5.49.24
#            (npm)
# Input:     an article without any date of its own, with <time datetime="1998-06-01"> around "the first of June 1998" in its
#            prose.
# Expected:  no date. HTML: `time` is any date or time in machine-readable form; the one for publication has been dropped from
#            the standard (`pubdate`), and none of schema.org or Open Graph is given here.
# Seen:      all three say published 1 June 1998.
# Matters:   an invented date of publication, 26 years off, in the field that citations take. Pages without any date are exactly
#            those where a reader needs to know that there is none.
# Source:    dist/metadata.js of defuddle (getPublished), esm/src/utils/findDate.js of article-extractor, src/index.js of
#            metascraper-date: each ends in "the first time element of the page".
# Run:       findings/day-in-the-prose-becomes-the-publication-date.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  jsdom@29.1.1 \
  defuddle@0.19.4 \
  @extractus/article-extractor@9.0.1 \
  metascraper@5.49.24 \
  metascraper-date@5.49.24 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'
import { extractFromHtml } from '@extractus/article-extractor'
const require = createRequire(import.meta.url)
const metascraper = require('metascraper')([require('metascraper-date')()])

const filler = 'The ferry between the two towns keeps its timetable through the winter, the council decided on Tuesday after a long debate. '
const paragraphs = `<p>${filler.repeat(3)}</p>`.repeat(2)
const url = 'https://example.org/ferry'
const html = `<!doctype html><html lang="en"><head><title>The ferry stays</title></head><body><article><h1>The ferry stays</h1>${paragraphs}
<p>The old pier burnt down on <time datetime="1998-06-01">the first of June 1998</time>, Aldersund said.</p>${paragraphs}</article></body></html>`

console.log(`defuddle: ${(await Defuddle(new JSDOM(html, { url }).window.document, url)).published}`)
console.log(`article-extractor: ${(await extractFromHtml(html, url)).published}`)
console.log(`metascraper: ${(await metascraper({ html, url })).date}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
defuddle: 1998-06-01
article-extractor: 1998-06-01T00:00:00.000Z
metascraper: 1998-06-01T00:00:00.000Z
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
