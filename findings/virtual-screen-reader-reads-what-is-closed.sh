#!/usr/bin/env bash
# A screen reader for tests reads the content of a closed disclosure, and does not say that it is closed.
#
# Packages:  @guidepup/virtual-screen-reader 0.33.0, jsdom 29.1.1 (npm)
# Input:     a closed details with a summary, an open one, and a popover that is not shown.
# Expected:  the closed content is not read: HTML does not render it, so it is not in the accessibility tree. The summary is
#            announced as a disclosure that is collapsed or expanded, as browsers expose it.
# Seen:      closed and open read alike, word for word: group, the summary as plain text, the content. The popover and what is
#            `hidden` are left out, as they should be.
# Matters:   a test passes that expects a listener to hear the words behind a closed disclosure, and no test can tell whether it
#            is open.
# Source:    lib/esm/index.mjs decides by computed style and attributes, and in jsdom the content of a closed details has the
#            style of any other. It has no rule for details and none for summary.
# Run:       findings/virtual-screen-reader-reads-what-is-closed.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @guidepup/virtual-screen-reader@0.33.0 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true })
for (const name of ['document', 'Node', 'NodeFilter', 'Element', 'HTMLElement', 'MutationObserver', 'getComputedStyle', 'Event', 'KeyboardEvent', 'MouseEvent']) globalThis[name] = window[name]
globalThis.window = window
const { virtual } = await import('@guidepup/virtual-screen-reader')
const pages = {
  closed: '<details><summary>Aldersund</summary><p>We will not pay.</p></details>',
  open: '<details open><summary>Aldersund</summary><p>We will not pay.</p></details>',
  popover: '<button popovertarget="share">Share</button><div id="share" popover><p>Copy link</p></div>',
  hidden: '<p>Shown</p><p hidden>Not shown</p>',
}
for (const [name, html] of Object.entries(pages)) {
  document.body.innerHTML = html
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
  console.log(`${name}: ${(await virtual.spokenPhraseLog()).slice(1, -1).join(' | ')}`)
  await virtual.stop()
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
closed: group | Aldersund | paragraph | We will not pay. | end of paragraph | end of group
open: group | Aldersund | paragraph | We will not pay. | end of paragraph | end of group
popover: button, Share
hidden: paragraph | Shown | end of paragraph
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
