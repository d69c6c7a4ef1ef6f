#!/usr/bin/env bash
# Prints the plan of every sample with LibreOffice and checks the pages; needs soffice, pdfinfo and pdftotext.
# Usage: test/rendering/run.sh [FOLDER]   (with a folder the pages stay there as PNG, to be looked at)
set -euo pipefail
cd "$(dirname "$0")/../.."
exec npx tsx test/rendering/check-pages.ts "$@"
