#!/usr/bin/env bash
# A transcript parser loses a speaker who has two names, and takes a clause for a speaker.
#
# Package:   transcriptator 1.1.4 (npm)
# Input:     three WebVTT cues: <v Nessby>, <v Berit Aldersund>, and a plain one: I told them one thing: we will not pay.
# Expected:  speakers Nessby, Berit Aldersund, and none (or the last one) for the third. WebVTT: the annotation of a voice span
#            is any text, and its own example has a full name.
# Seen:      Nessby is right. Berit Aldersund is lost: the cue counts as spoken by Nessby, with the tag left in the text. The
#            third is said by "I told them one thing", and so is each cue after it.
# Matters:   words of one person under the name of another, in a package made for the transcripts of podcasts. A test with first
#            names passes.
# Source:    speaker.js: a speaker is what stands before ": ", whatever it is, else the annotation of a voice span if that is one
#            word of ASCII letters; a cue without speaker takes over the last one (formats/*.js).
# Run:       findings/transcript-loses-full-names.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  transcriptator@1.1.4 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const { convertFile } = createRequire(import.meta.url)('transcriptator')
const vtt = `WEBVTT

00:00:00.000 --> 00:00:02.000
<v Nessby>Who will pay?

00:00:02.000 --> 00:00:04.000
<v Berit Aldersund>Not we.

00:00:04.000 --> 00:00:06.000
I told them one thing: we will not pay.

00:00:06.000 --> 00:00:08.000
They did not listen.
`
for (const { speaker, body } of convertFile(vtt)) console.log(JSON.stringify({ speaker, body }))
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
{"speaker":"Nessby","body":"Who will pay?"}
{"speaker":"Nessby","body":"<v Berit Aldersund>Not we."}
{"speaker":"I told them one thing","body":"we will not pay."}
{"speaker":"I told them one thing","body":"They did not listen."}
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
