#!/usr/bin/env bash
# A fact check beside an article in one JSON-LD graph signs the article and adds a second date to it.
#
# Packages:  jsdom 29.1.1, defuddle 0.19.4 (npm)
# Input:     one @graph with a ClaimReview (by "Fact Desk", 1 December) and the NewsArticle that it is part of (by Torvald
#            Nessby, 15 October).
# Expected:  author and date of the NewsArticle.
# Seen:      author "Fact Desk, Torvald Nessby"; published "2024-12-01, 2024-10-15", one string with two dates.
# Matters:   the article is cited as written by an organisation that reviewed a claim, and its date cannot be used as one.
# Source:    dist/metadata.js: a path such as `author.name` or `datePublished` is searched in every node of the graph, whatever
#            its type, and what is found is joined with commas.
# Run:       findings/fact-check-in-the-graph-signs-the-article.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  jsdom@29.1.1 \
  defuddle@0.19.4 > /dev/null

cat > see.js <<'JS'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'

const filler = 'The ferry between the two towns keeps its timetable through the winter, the council decided on Tuesday after a long debate. '
const paragraphs = `<p>${filler.repeat(3)}</p>`.repeat(2)
const url = 'https://example.org/ferry'
const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'ClaimReview', author: { '@type': 'Organization', name: 'Fact Desk' }, datePublished: '2024-12-01', claimReviewed: 'The ferry costs nothing' },
    { '@type': 'NewsArticle', headline: 'The ferry stays', author: { '@type': 'Person', name: 'Torvald Nessby' }, datePublished: '2024-10-15' },
  ],
}
const html = `<!doctype html><html lang="en"><head><title>The ferry stays</title><script type="application/ld+json">${JSON.stringify(graph)}</script></head>
<body><article><h1>The ferry stays</h1>${paragraphs}${paragraphs}</article></body></html>`
const { author, published } = await Defuddle(new JSDOM(html, { url }).window.document, url)
console.log(JSON.stringify({ author, published }))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
{"author":"Fact Desk, Torvald Nessby","published":"2024-12-01, 2024-10-15"}
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
