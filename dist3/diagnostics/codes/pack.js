/** What packing a release tells, and what judging one finds. */
export const packCodes = {
    "pack/no-version": {
        severity: "error",
        cause: "Nothing says what a release is called: no `--release`, no `version` of the course, no commit.",
        remedy: "Name it by `--release`, or write `version` into `course.yaml`.",
    },
    "pack/part-of-course": {
        severity: "error",
        cause: "A lesson or a sheet was named where a pack holds whole courses.",
        remedy: "Name the course.",
    },
    "pack/no-pack": {
        severity: "error",
        cause: "A folder or an archive is no release pack: it has no manifest, or one that Lectern does not write, or it cannot be read.",
        remedy: "Name the folder that holds `manifest.json`, or the ZIP file of it.",
    },
    "pack/missing-file": {
        severity: "error",
        cause: "A file of a pack is not there, cannot be read, or the page leads to one that is not there.",
        remedy: "Take the pack from where it was released, or pack again.",
    },
    "pack/strange-file": {
        severity: "error",
        cause: "A file lies in a pack that its manifest does not know, or a link where a file is to be.",
        remedy: "Remove it, or pack again.",
    },
    "pack/wrong-figure": {
        severity: "error",
        cause: "What the manifest or the sums of a pack say is not what is found when it is computed again: somebody has changed a file.",
        remedy: "Take the pack from where it was released, or pack again.",
    },
    "pack/not-conforming": {
        severity: "error",
        cause: "A PDF of a pack is damaged, encrypted, or breaks what it claims to conform to.",
        remedy: "Build the document and pack again.",
    },
    "pack/repacked": {
        severity: "warning",
        cause: "The files of an archive are those of the pack, but its bytes are not those that Lectern packs: another program packed it, or something was added.",
        remedy: "Take the archive from the folder of the pack where the bytes matter.",
    },
    "pack/no-part": {
        severity: "error",
        cause: "A folder is no part of a pack.",
        remedy: "Name the folders that `lectern pack --shard` wrote.",
    },
    "pack/parts-apart": {
        severity: "error",
        cause: "Parts were made from different sources, by different versions, or divided differently.",
        remedy: "Make all parts from one commit with one version of Lectern.",
    },
    "pack/gap": {
        severity: "error",
        cause: "A part of a pack is missing, or a document of a part.",
        remedy: "Name the folders of all parts, or make the part again.",
    },
    "pack/double": {
        severity: "error",
        cause: "A part or a document of a pack is there twice.",
        remedy: "Name each part once.",
    },
};
