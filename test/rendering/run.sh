#!/usr/bin/env bash
# Prints the plan of every sample with LibreOffice, and the documents for Word, and checks the pages; then has LibreOffice, Gnumeric and openpyxl read what we write
# and compares it with what was drawn. The formulas of lateness are reckoned
# on five days. Needs soffice, faketime, pdfinfo, pdftotext, ssconvert and openpyxl.
# Usage: test/rendering/run.sh [FOLDER]   (with a folder the pages stay there as PNG, to be looked at)
set -euo pipefail
cd "$(dirname "$0")/../.."
failed=0
npx tsx test/rendering/check-pages.ts "$@" || failed=$?
npx tsx test/rendering/check-word.ts "$@" || failed=$?
npx tsx test/rendering/check-due.ts || failed=$?
npx tsx test/rendering/read-back.ts || failed=$?
exit "$failed"
