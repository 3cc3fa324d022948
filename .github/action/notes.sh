#!/usr/bin/env bash
# Writes the notes of a release, what every pack says of its changes, to $RUNNER_TEMP/notes.md, and makes the release of the tag with
# the archives, sums and manifests of all packs. Needs GH_TOKEN with `contents: write`, and `gh`.
set -euo pipefail
cd "${GITHUB_WORKSPACE:-.}"
mapfile -t packs <"${RUNNER_TEMP:-/tmp}/lectern-packs"
if [ ${#packs[@]} -eq 0 ]; then exit 0; fi
notes=${RUNNER_TEMP:-/tmp}/notes.md
: >"$notes"
files=()
for pack in "${packs[@]}"; do
  { cat "$pack/CHANGES.md"; echo; } >>"$notes"
  name=$(basename "$pack")
  cp "$pack/manifest.json" "${RUNNER_TEMP:-/tmp}/$name.manifest.json"
  files+=("$pack/$name.zip" "${RUNNER_TEMP:-/tmp}/$name.manifest.json")
done
if [ "${LECTERN_DRY_RUN:-false}" = true ]; then printf '%s\n' "${files[@]}"; exit 0; fi
tag=${GITHUB_REF_NAME:?the release needs a tag}
if gh release view "$tag" >/dev/null 2>&1; then gh release upload "$tag" --clobber "${files[@]}"
else gh release create "$tag" --verify-tag --title "$tag" --notes-file "$notes" "${files[@]}"; fi
