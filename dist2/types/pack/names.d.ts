import type { Manifest } from "./manifest.js";
/** Name of the page for downloading. */
export declare const pageName = "index.html";
/** Name of the feed. */
export declare const feedName = "feed.atom";
/** Name of the list of sums, as `sha256sum -c` reads it. */
export declare const sumsName = "SHA256SUMS";
/** Name of what the release changes, in Markdown: the notes of a release. */
export declare const changeSheetName = "CHANGES.md";
/** Name of the folder of a release. */
export declare function folderName({ course, version }: {
    readonly course: Pick<Manifest["course"], "id">;
    readonly version: string;
}): string;
/** Name of the archive that holds everything else of a pack. */
export declare function archiveName(manifest: Pick<Manifest, "course" | "version">): string;
