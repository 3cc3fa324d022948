#!/usr/bin/env bash
# Keeps released packs on a branch of the repository, so that the next release knows them: `keep.sh fetch` puts them into the release
# folder before packing, `keep.sh push` adds the new ones. LECTERN_BRANCH names the branch; without it nothing is done.
set -euo pipefail
branch=${LECTERN_BRANCH:-}
if [ -z "$branch" ]; then exit 0; fi
cd "${GITHUB_WORKSPACE:-.}"
release=${LECTERN_FOLDER:-.}/release
case "${1:-}" in
  fetch)
    git fetch --quiet --depth 1 origin "refs/heads/$branch" || { echo "no branch $branch yet: this is the first release"; exit 0; }
    mkdir -p "$release"
    git archive FETCH_HEAD | tar -x -C "$release"
    ;;
  push)
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    git init --quiet "$work"
    cp -R "$release/." "$work/"
    git -C "$work" add --all
    git -C "$work" -c user.name=lectern -c user.email=lectern@localhost commit --quiet --message "Keep the releases of ${GITHUB_SHA:-this commit}"
    # What was released stays: the branch has one commit that holds all of it.
    git push --quiet --force "$(git remote get-url origin)" "$(git -C "$work" rev-parse HEAD):refs/heads/$branch" 2>/dev/null ||
      git -C "$work" push --quiet --force "$(git remote get-url origin)" "HEAD:refs/heads/$branch"
    ;;
  *) echo "keep.sh: fetch or push" >&2; exit 2 ;;
esac
