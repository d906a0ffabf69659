#!/usr/bin/env bash
# The date on which a page was visited becomes the month in which it was published.
#
# Package:   bibutils 7.2-2 and libbibutils8 7.2-2 (Debian 12)
# Input:     a RIS record of an undated newspaper page: Y2, the date of access, and no PY; a ministry as second author.
# Expected:  no date of publication; the date of access in a field of its own or left out.
# Seen:      year="XXXX", month="2026/11/29/" in BibTeX, PY XXXX and DA XXXX/2026/11/29// in RIS. The ministry is split at "and"
#            into two authors, although each AU line is one.
# Matters:   "n.d." becomes the day of the visit, and XXXX is printed as a year. With a PY the access date still ends up as the
#            month in the Word format.
# Source:    RIS: Y2 is the date of access (2011) or a second date (2001), and each AU holds one author. lib/ristypes.c of the
#            source calls Y2 the access date in a comment and maps it to the month. Names are split at "and" as in BibTeX.
# Run:       findings/access-date-becomes-the-month.sh (exit 0: still so, exit 1: changed)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq download bibutils=7.2-2 libbibutils8=7.2-2 2> /dev/null
for package in *.deb; do dpkg -x "$package" .; done
export PATH="$dir/usr/bin:$PATH"
LD_LIBRARY_PATH=$(dirname "$(find "$dir" -name 'libbibutils.so.8' | head -n 1)")
export LD_LIBRARY_PATH

cat > undated.ris <<'RIS'
TY  - NEWS
AU  - Aldersund, Berit
AU  - Ministry of Fish and Ferries
TI  - The ferry stays
T2  - The Quay
Y2  - 2026/11/29/
ER  - 
RIS
see() {
  ris2xml undated.ris 2> /dev/null | xml2bib 2> /dev/null | grep -E 'author|and |year|month' | paste -sd ' '
  ris2xml undated.ris 2> /dev/null | xml2ris 2> /dev/null | grep -E '^(AU|PY|DA|Y2)' | paste -sd '|'
}

saw=$(see)
printf '%s\n' "$saw"

described=$(cat <<'SEEN'
author="Aldersund, Berit and of Fish, Ministry and {Ferries}", year="XXXX", month="2026/11/29/"
AU  - Aldersund, Berit|AU  - of Fish, Ministry|AU  - Ferries|PY  - XXXX|DA  - XXXX/2026/11/29//
SEEN
)
[ "$saw" = "$described" ] || { echo 'Changed: no longer as described.'; exit 1; }
echo 'Still as described.'
