#!/usr/bin/env bash
# An extractor cuts marked, quoted and dated words out of the middle of a sentence.
#
# Package:   @extractus/article-extractor 9.0.1 (npm)
# Input:     a sentence with time, q and mark in it, and an interview as a list of dt (who) and dd (what).
# Expected:  elements that are not wanted are unwrapped: the tags go, the words stay.
# Seen:      the words go too: "On Aldersund said and". Of the interview the answers are left and the names are gone, since dd is
#            allowed and dt is not.
# Matters:   sentences that read well enough but lack date, quotation or speaker. A page whose statements are marked with mark is
#            read without its statements.
# Source:    esm/src/config.js (the list of tags allowed) and esm/src/utils/html.js, cleanify: an element that is not in the list
#            is removed with its children.
# Run:       findings/marked-words-are-cut-out-of-the-sentence.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @extractus/article-extractor@9.0.1 > /dev/null

cat > see.js <<'JS'
import { extractFromHtml } from '@extractus/article-extractor'

const filler = 'The ferry between the two towns keeps its timetable through the winter, the council decided on Tuesday after a long debate. '
const paragraphs = `<p>${filler.repeat(3)}</p>`.repeat(2)
const html = `<!doctype html><html lang="en"><head><title>The ferry stays</title></head><body><article><h1>The ferry stays</h1>${paragraphs}
<p>On <time datetime="2024-10-15">Tuesday</time> Aldersund said <q>we will not pay</q> and <mark>“nobody will”</mark>.</p>
<dl><dt>Aldersund</dt><dd>We will not pay.</dd><dt>Nessby</dt><dd>Then who will?</dd></dl>${paragraphs}</article></body></html>`
const { content } = await extractFromHtml(html, 'https://example.org/ferry')
console.log(content.match(/<p>\s*On.*?<\/p>/s)[0].replace(/\s+/g, ' '))
console.log(content.match(/<dl.*?<\/dl>/s)[0].replace(/\s+/g, ' '))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
<p>On Aldersund said and .</p>
<dl><dd>We will not pay.</dd><dd>Then who will?</dd></dl>
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
