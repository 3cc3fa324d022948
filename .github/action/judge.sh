#!/usr/bin/env bash
# Recomputes every figure of the packs and judges their PDFs again, then writes the summary of the job.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${GITHUB_WORKSPACE:-.}"
mapfile -t packs <"${RUNNER_TEMP:-/tmp}/lectern-packs"
if [ ${#packs[@]} -eq 0 ]; then exit 0; fi
code=0
(cd "${LECTERN_FOLDER:-.}" && ${LECTERN:-npx lectern} verify-pack --format json "${packs[@]/#/${GITHUB_WORKSPACE:-$PWD}/}") | node "$here/annotate.js" || code=$?
node "$here/summary.js" "${packs[@]}" >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
exit "$code"
