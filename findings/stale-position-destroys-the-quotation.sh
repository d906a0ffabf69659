#!/usr/bin/env bash
# A stale position beats the quotation, and saving then overwrites the context that was right.
#
# Packages:  @recogito/text-annotator 4.1.1, jsdom 29.1.1 (npm)
# Input:     a W3C annotation of “No deal” as Nessby said it, with exact, prefix, suffix and a position; five characters ("Miss
#            ") have since been put in at the head of the page.
# Expected:  the quotation with its context decides, since it still fits exactly one place; the position is a hint. Web
#            Annotation Data Model, 4.2.5, calls positions brittle: any edit may change what they select.
# Seen:      the range covers "id: “No". Serialised again, `exact` still says "No deal", while prefix and suffix are those of the
#            wrong place (" Nessby sa", " deal.” He"). Nothing is thrown or flagged.
# Matters:   after one read and save the annotation can no longer be found at all: its words and their context belong to two
#            places. Leaving the position out is no way round: the adapter refuses an annotation without one.
# Source:    dist/text-annotator.es.js: the adapter of W3CTextFormat keeps quote, start and end of the selectors, and drops
#            prefix and suffix; reviveAnnotation uses start and end alone; serialising takes the context from the range.
# Run:       findings/stale-position-destroys-the-quotation.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @recogito/text-annotator@4.1.1 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body><div id="text"></div></body>', { pretendToBeVisual: true })
for (const name of ['document', 'Node', 'NodeFilter', 'NodeList', 'Range', 'HTMLElement', 'Element', 'MutationObserver', 'getComputedStyle']) globalThis[name] = window[name]
globalThis.window = window
globalThis.ResizeObserver = class {}
const { W3CTextFormat, reviveAnnotation } = await import('@recogito/text-annotator')

const text = 'Quist said: “No deal.” Nessby said: “No deal.” He left.'
const start = text.lastIndexOf('No deal')
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/annotations/1',
  type: 'Annotation',
  body: [],
  target: {
    source: 'https://example.org/ferry',
    selector: [
      { type: 'TextQuoteSelector', exact: 'No deal', prefix: 'Nessby said: “', suffix: '.” He left' },
      { type: 'TextPositionSelector', start, end: start + 'No deal'.length },
    ],
  },
}
const container = window.document.getElementById('text')
for (const now of [text, `Miss ${text}`]) {
  container.textContent = now
  const format = W3CTextFormat('https://example.org/ferry', container)
  const revived = reviveAnnotation(format.parse(annotation).parsed, container)
  const saved = [format.serialize(revived).target].flat()[0].selector.find((selector) => selector.type === 'TextQuoteSelector')
  console.log(`${now}\n  range ${JSON.stringify(`${revived.target.selector[0].range}`)}`)
  console.log(`  saved ${JSON.stringify({ prefix: saved.prefix, exact: saved.exact, suffix: saved.suffix })}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
Quist said: “No deal.” Nessby said: “No deal.” He left.
  range "No deal"
  saved {"prefix":"by said: “","exact":"No deal","suffix":".” He left"}
Miss Quist said: “No deal.” Nessby said: “No deal.” He left.
  range "id: “No"
  saved {"prefix":" Nessby sa","exact":"No deal","suffix":" deal.” He"}
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
