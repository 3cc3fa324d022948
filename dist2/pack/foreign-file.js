import path from "node:path";
import { filesBelow, readBelow } from "../build/index.js";
import { mostOfManifest } from "./earlier.js";
import { manifestName, readManifest } from "./manifest.js";
import { archiveName, feedName, pageName, sumsName } from "./names.js";
import { partName, readPart } from "./part.js";
/** The files that a manifest or a part says lie beside it; none where it is neither. */
function namesIn(folder, name) {
    const text = readBelow(folder, name, mostOfManifest)?.toString("utf8") ?? "";
    const base = path.posix.basename(name);
    const manifest = base === manifestName ? readManifest(text) : "";
    if (typeof manifest !== "string")
        return [...[...manifest.documents, ...manifest.files].map(({ file }) => file), manifestName, archiveName(manifest)];
    const part = base === partName ? readPart(text) : "";
    return typeof part === "string" ? [] : [...[...part.draft.documents, ...part.files].map(({ file }) => file), partName];
}
/**
 * The first file below a folder that no pack, part of a pack or site has put there, by its path in it; `null` where all are of one.
 * A folder of other files is never replaced, whatever is asked for: it may be anybody's.
 */
export function foreignFile(folder) {
    const { files, strange } = filesBelow(folder);
    const own = new Set([pageName, feedName, sumsName, ...files.flatMap((name) => namesIn(folder, name))]);
    const foreign = [...strange, ...files.filter((name) => !own.has(path.posix.basename(name)))];
    return foreign[0] ?? (files.some((name) => [manifestName, partName].includes(path.posix.basename(name))) ? null : (files[0] ?? null));
}
