#!/usr/bin/env bash
# An entry with two authors is attributed to the author of the whole feed.
#
# Package:   feedparser 2.6.0 (npm)
# Input:     a valid Atom feed with an author of its own and two entries: one by Berit Aldersund, one by Berit Aldersund and
#            Torvald Nessby.
# Expected:  both names, or the first. RFC 4287, 4.2.1: the author of the feed applies only to entries that have none.
# Seen:      the entry with one author is right. The entry with two has author "Planet Editor", who wrote neither.
# Matters:   co-written articles are attributed to somebody else, by a plausible name. Nothing in the result says that two were
#            given (the raw element does have them).
# Source:    lib/feedparser.js: two elements arrive as an array, of which `author.name` is undefined, so the entry counts as
#            without author and gets `meta.author`.
# Run:       findings/feedparser-two-authors-become-the-editor.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feedparser@2.6.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
const FeedParser = createRequire(import.meta.url)('feedparser')
const author = (name) => `<author><name>${name}</name></author>`
const entry = (id, ...names) => `<entry><id>tag:example.org,2024:${id}</id><title>By ${names.join(' and ')}</title>
<updated>2024-10-15T00:00:00Z</updated>${names.map(author).join('')}</entry>`
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2024:feed</id><title>Planet</title>
<updated>2024-10-15T00:00:00Z</updated>${author('Planet Editor')}${entry(1, 'Berit Aldersund')}${entry(2, 'Berit Aldersund', 'Torvald Nessby')}</feed>`
const items = Readable.from([feed]).pipe(new FeedParser())
for await (const item of items) console.log(`${item.title} -> ${item.author}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
By Berit Aldersund -> Berit Aldersund
By Berit Aldersund and Torvald Nessby -> Planet Editor
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
