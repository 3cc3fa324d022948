#!/usr/bin/env bash
# Builds, judges and packs the courses; mistakes become annotations. Writes the folders of the packs, from the root of the repository,
# to the output `packs`, and the same to $RUNNER_TEMP/lectern-packs for the steps that follow.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LECTERN_FOLDER=${LECTERN_FOLDER:-.}
cd "${GITHUB_WORKSPACE:-.}/$LECTERN_FOLDER"

words=(pack --format json)
if [ "${LECTERN_VERIFY:-true}" = true ]; then words+=(--verify); fi
if [ -n "${LECTERN_FAIL_ON:-}" ]; then words+=("--fail-on=$LECTERN_FAIL_ON"); fi
if [ -n "${LECTERN_FOR:-}" ]; then words+=("--for=$LECTERN_FOR"); fi
if [ -n "${LECTERN_URL:-}" ]; then words+=("--url=$LECTERN_URL"); fi
if [ -n "${LECTERN_SHARD:-}" ]; then words+=("--shard=$LECTERN_SHARD"); fi
release=${LECTERN_RELEASE:-}
# A tag names its release; `/` is no name of a folder.
if [ -z "$release" ] && [ "${GITHUB_REF_TYPE:-}" = tag ]; then release=${GITHUB_REF_NAME//\//-}; fi
if [ -n "$release" ]; then words+=("--release=$release"); fi
read -r -a courses <<<"${LECTERN_COURSES:-}"
if [ ${#courses[@]} -gt 0 ]; then words+=(-- "${courses[@]}"); fi

told=${RUNNER_TEMP:-/tmp}/lectern-told
code=0
${LECTERN:-npx lectern} "${words[@]}" >"$told" || code=$?
node "$here/annotate.js" <"$told"
packs=${RUNNER_TEMP:-/tmp}/lectern-packs
node "$here/packs.js" <"$told" >"$packs"
part=${LECTERN_SHARD:+-${LECTERN_SHARD/\//-of-}}
if [ -n "${GITHUB_OUTPUT:-}" ]; then { echo "artifact=release$part"; echo "packs<<lectern-end"; cat "$packs"; echo "lectern-end"; } >>"$GITHUB_OUTPUT"; fi
exit "$code"
