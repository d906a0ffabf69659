#!/usr/bin/env bash
# A suggested edit made of del and ins fails in axe, and passes when made of spans with roles.
#
# Packages:  axe-core 4.14.1, jsdom 29.1.1 (npm)
# Input:     <span role="suggestion"><del>left</del><ins>stayed</ins></span>, and the same with <span role="deletion"> and <span
#            role="insertion">.
# Expected:  both pass. WAI-ARIA 1.3 (draft): a suggestion must own a deletion or an insertion. HTML-AAM: del is a deletion, ins
#            an insertion. And the first rule of ARIA is to prefer the native element.
# Seen:      aria-required-children, critical, for del and ins; nothing for the spans.
# Matters:   a page that shows corrections in the recommended way fails its audit, and the way to green is worse HTML.
# Source:    axe.js: the standards table gives `suggestion` the required roles, and `del` and `ins` have no implicit role there.
# Run:       findings/suggested-edit-with-native-elements-is-an-axe-error.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  axe-core@4.14.1 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const { source } = createRequire(import.meta.url)('axe-core')
const edits = { native: '<del>left</del><ins>stayed</ins>', spans: '<span role="deletion">left</span><span role="insertion">stayed</span>' }
for (const [name, edit] of Object.entries(edits)) {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><title>Edit</title><p>He <span role="suggestion">${edit}</span> home.</p></html>`, { runScripts: 'outside-only' })
  window.eval(source)
  const { violations } = await window.axe.run(window.document, { runOnly: ['aria-required-children', 'aria-roles'] })
  console.log(`${name}: ${violations.map(({ id, impact }) => `${id}, ${impact}`).join('; ') || 'passes'}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
native: aria-required-children, critical
spans: passes
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
