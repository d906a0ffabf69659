#!/usr/bin/env bash
# “Welsh” is the nationality of Wallis and Futuna.
#
# Package:   i18n-nationality 1.4.0 (npm)
# Input:     the nationality of WF (Wallis and Futuna) in six languages, and the country code of “Welsh”, “Gallois”, “Gallese”.
# Expected:  Wallisian or Futunan, or the name of the territory, as the table has it for others. Wales has no code of its own in
#            ISO 3166-1: no code for “Welsh”, or GB.
# Seen:      English and Dutch say Welsh, French Gallois, Italian Gallese: the people of Wales. Asked the other way, a Welsh
#            minister is filed under Wallis and Futuna. Spanish has it right.
# Matters:   a lookup from adjective to country files speakers from Cardiff under islands in the Pacific, in four languages.
# Source:    langs/en.json, fr.json, it.json, nl.json of the package, key WF.
# Run:       findings/welsh-is-wallis-and-futuna.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  i18n-nationality@1.4.0 > /dev/null

cat > see.js <<'JS'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const nationalities = require('i18n-nationality')
for (const language of ['en', 'fr', 'it', 'nl', 'es', 'de']) {
  nationalities.registerLocale(require(`i18n-nationality/langs/${language}.json`))
  console.log(`WF in ${language}: ${nationalities.getName('WF', language)}`)
}
for (const [name, language] of [['Welsh', 'en'], ['Gallois', 'fr'], ['Gallese', 'it']]) console.log(`${name}: ${nationalities.getAlpha2Code(name, language)}`)
JS
saw=$(node see.js)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
WF in en: Welsh
WF in fr: Gallois
WF in it: Gallese
WF in nl: Welsh
WF in es: Wallisiano
WF in de: Wallis und Futuna
Welsh: WF
Gallois: WF
Gallese: WF
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
