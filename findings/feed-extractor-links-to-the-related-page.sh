#!/usr/bin/env bash
# An Atom entry gets the address of a related page and the date of its last change.
#
# Package:   @extractus/feed-extractor 8.0.3 (npm)
# Input:     a valid Atom entry with <link rel="related"> before <link rel="alternate">, and with published (15 October) and
#            updated (20 October).
# Expected:  link is the alternate one, `published` is what the element published says. RFC 4287: alternate is the entry itself,
#            related another resource; published and updated are two facts.
# Seen:      link is the page on the other site; published is 20 October. The address of the feed itself is taken from
#            rel="self".
# Matters:   a headline is linked to, and cited with, a page that it is not on, under a day on which it was not published.
# Source:    esm/src/utils/normalizer.js, getLink: of several links the first is taken, and `rel` is not looked at.
#            parseAtomFeed.js: `updated` goes before `published`.
# Run:       findings/feed-extractor-links-to-the-related-page.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @extractus/feed-extractor@8.0.3 > /dev/null

cat > see.js <<'JS'
import { extractFromXml } from '@extractus/feed-extractor'
const feed = extractFromXml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2024:feed</id><title>The Quay</title>
<updated>2024-10-20T00:00:00Z</updated><link rel="self" href="https://example.org/feed.atom"/><link rel="alternate" href="https://example.org/"/>
<entry><id>tag:example.org,2024:1</id><title>The ferry stays</title><author><name>Berit Aldersund</name></author>
<link rel="related" href="https://ministry.example/minutes"/><link rel="alternate" href="https://example.org/ferry"/>
<published>2024-10-15T12:00:00Z</published><updated>2024-10-20T12:00:00Z</updated></entry></feed>`)
console.log(`feed: ${feed.link}`)
console.log(`entry: ${feed.entries[0].link}, published ${feed.entries[0].published}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
feed: https://example.org/feed.atom
entry: https://ministry.example/minutes, published 2024-10-20T12:00:00.000Z
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
