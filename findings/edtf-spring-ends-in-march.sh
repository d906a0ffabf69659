#!/usr/bin/env bash
# Spring of an EDTF date ends on 31 March, even where the code says northern hemisphere.
#
# Package:   edtf 4.11.1 (npm)
# Input:     2024-21 (spring), 2024-25 (spring, northern hemisphere), 2024-29 (spring, southern hemisphere).
# Expected:  spring of 2024 covers 15 April 2024 in the north; in the south it covers 15 October 2024 and begins in September.
# Seen:      seasons are the quarters of the calendar: spring is January to March, and 15 April is summer. Northern spring is the
#            same, southern spring is October to December.
# Matters:   an article dated "Spring 2024" is sorted and filtered as of January, and an April date counts as outside it.
# Source:    EDTF specification (ISO 8601-2): 21 to 24 are seasons without a place, 25 to 32 those of a hemisphere, 33 to 36 the
#            quarters. src/season.js gives 21, 25 and 33 the same months. The standard sets no days for seasons, but no
#            definition of northern spring ends on 31 March.
# Run:       findings/edtf-spring-ends-in-march.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 > /dev/null

cat > see.js <<'JS'
import edtf from 'edtf'
const day = (time) => new Date(time).toISOString().slice(0, 10)
for (const [text, date] of [['2024-21', '2024-04-15'], ['2024-25', '2024-04-15'], ['2024-29', '2024-09-25'], ['2024-33', '2024-02-15']]) {
  const season = edtf(text)
  console.log(`${text}: ${day(season.min)} to ${day(season.max)}, covers ${date}: ${season.covers(edtf(date))}`)
}
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
2024-21: 2024-01-01 to 2024-03-31, covers 2024-04-15: false
2024-25: 2024-01-01 to 2024-03-31, covers 2024-04-15: false
2024-29: 2024-10-01 to 2024-12-31, covers 2024-09-25: false
2024-33: 2024-01-01 to 2024-03-31, covers 2024-02-15: true
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
