/** Name of the page for downloading. */
export const pageName = "index.html";
/** Name of the feed. */
export const feedName = "feed.atom";
/** Name of the list of sums, as `sha256sum -c` reads it. */
export const sumsName = "SHA256SUMS";
/** Name of what the release changes, in Markdown: the notes of a release. */
export const changeSheetName = "CHANGES.md";
/** Name of the folder of a release. */
export function folderName({ course, version }) {
    return `${course.id}-${version}`;
}
/** Name of the archive that holds everything else of a pack. */
export function archiveName(manifest) {
    return `${folderName(manifest)}.zip`;
}
