#!/usr/bin/env bash
# A link to selected words is made with other letters: й becomes и.
#
# Packages:  text-fragments-polyfill 6.7.0, jsdom 29.1.1 (npm)
# Input:     the words "Мой край" selected in a Russian sentence; "café" and "べきだ" beside them.
# Expected:  #:~:text= with the words as they stand on the page. Browsers compare without regard to case and to most accents, so
#            nothing needs to be changed.
# Seen:      textStart is "мои краи", another spelling. べ is taken apart into へ and a combining mark, "café" becomes "cafe".
# Matters:   й is a letter of its own: Chromium 156 and WebKitGTK 2.50 find no "мои краи" on the page, and Firefox 153 does not
#            find the Japanese, so the link opens at the top. Plain English, which tests tend to use, works everywhere.
# Source:    src/text-fragment-utils.js, normalizeString: the words are decomposed, marks are dropped, letters are lower-cased;
#            fragment-generation-utils.js writes the result into the link instead of using it for comparing only.
# Run:       findings/link-to-words-changes-their-letters.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  text-fragments-polyfill@6.7.0 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body><p></p></body>', { url: 'https://example.org/', pretendToBeVisual: true })
for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'Text', 'Element', 'HTMLElement', 'getSelection']) globalThis[name] = window[name]
globalThis.window = window
globalThis.navigator ??= window.navigator
const { generateFragment, setTimeout } = await import('text-fragments-polyfill/dist/fragment-generation-utils.js')
setTimeout(60_000)
const points = (text) => Array.from(text, (letter) => letter.codePointAt(0).toString(16)).join(' ')
for (const [sentence, words] of [['Он сказал: Мой край не сдаётся.', 'Мой край'], ['彼は行くべきだと言った。', 'べきだ'], ['She met him in a café on Tuesday.', 'café']]) {
  const paragraph = window.document.querySelector('p')
  paragraph.textContent = sentence
  const range = window.document.createRange()
  const start = sentence.indexOf(words)
  range.setStart(paragraph.firstChild, start)
  range.setEnd(paragraph.firstChild, start + words.length)
  window.getSelection().removeAllRanges()
  window.getSelection().addRange(range)
  const { textStart } = generateFragment(window.getSelection()).fragment
  console.log(`${words} (${points(words)}) -> ${textStart} (${points(textStart)})`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
Мой край (41c 43e 439 20 43a 440 430 439) -> мои краи (43c 43e 438 20 43a 440 430 438)
べきだ (3079 304d 3060) -> べきだ (3078 3099 304d 305f 3099)
café (63 61 66 e9) -> cafe (63 61 66 65)
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
