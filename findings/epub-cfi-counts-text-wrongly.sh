#!/usr/bin/env bash
# A place after the element that begins a paragraph is written as a place before that element.
#
# Packages:  epubjs 0.3.93, epub-cfi-resolver 1.0.2, jsdom 29.1.1 (npm)
# Input:     <p><em>We</em> will not pay.</p>, the place right before "will".
# Expected:  …/3:1. EPUB CFI: elements have even numbers and text odd ones, counted together, so the text after the first element
#            is 3 even where no text stands before it.
# Seen:      epub.js writes …/1:1. epub-cfi-resolver, which counts as the specification does, writes 3:1, and takes 1:1 for the
#            beginning of the em element. Given the right one, epub.js finds nothing there.
# Matters:   highlights and notes move by words or get lost between two readers of one book, in each paragraph that begins with
#            emphasis, a link or a number. A round trip within epub.js is right.
# Source:    src/epubcfi.js, `position`: the index of a text node is counted among the text nodes of its parent only. EPUB
#            Canonical Fragment Identifiers 1.1, section on child references.
# Run:       findings/epub-cfi-counts-text-wrongly.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  epubjs@0.3.93 \
  epub-cfi-resolver@1.0.2 \
  jsdom@29.1.1 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const require = createRequire(import.meta.url)
const { window } = new JSDOM('<body></body>')
for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'DOMParser', 'XMLSerializer', 'XPathResult', 'Element', 'HTMLElement']) globalThis[name] = window[name]
globalThis.window = window
const { EpubCFI } = require('epubjs')
const Resolver = require('epub-cfi-resolver')

const chapter = (paragraph) =>
  new window.DOMParser().parseFromString(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${paragraph}</body></html>`, 'application/xhtml+xml')
for (const paragraph of ['<p>Yes, <em>we</em> will not pay.</p>', '<p><em>We</em> will not pay.</p>']) {
  const document = chapter(paragraph)
  const text = document.querySelector('p').lastChild
  const range = document.createRange()
  range.setStart(text, 1)
  range.collapse(true)
  const written = new EpubCFI(range, '/6/4').toString()
  const steps = Resolver.generate(text, 1).replace(/^epubcfi\(\/2|\)$/g, '')
  console.log(`${paragraph}\n  epub.js writes ${written}\n  epub-cfi-resolver writes ${steps}`)
  const { node, offset } = new Resolver(written).resolveLast(document, {})
  console.log(`  epub-cfi-resolver reads it as ${node.nodeName} ${offset}`)
  const back = new EpubCFI(`epubcfi(/6/4!${steps})`).toRange(document)
  console.log(`  epub.js reads the other one as ${back && JSON.stringify(back.startContainer.data?.slice(back.startOffset) ?? back.startContainer.nodeName)}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
<p>Yes, <em>we</em> will not pay.</p>
  epub.js writes epubcfi(/6/4!/4/2/3:1)
  epub-cfi-resolver writes /4/2/3:1
  epub-cfi-resolver reads it as #text 1
  epub.js reads the other one as "will not pay."
<p><em>We</em> will not pay.</p>
  epub.js writes epubcfi(/6/4!/4/2/1:1)
  epub-cfi-resolver writes /4/2/3:1
  epub-cfi-resolver reads it as em 0
No startContainer found for epubcfi(/6/4!/4/2/3:1)
  epub.js reads the other one as null
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
