import path from "node:path";
import { ZipFile } from "../archives/index.js";
import { fileLimits, filesBelow, readBelow, readInside, statsOf } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { manifestName } from "./manifest.js";
const usualMost = 1024 * 1024 * 1024;
/** What reading an archive may take: files of the size that PDFs may have, and as many as archives have. */
const limits = { part: fileLimits.pdf, all: 4 * usualMost, parts: 0xffff };
function noPack(name, why) {
    return { value: null, diagnostics: [diagnostic("pack/no-pack", null, `\`${name}\` is no pack: ${why}`, "name the folder that holds `manifest.json`, or the ZIP file of it")] };
}
function inArchive(name, archive) {
    const zip = ZipFile.open(archive, limits);
    if (zip === null)
        return noPack(name, "it is no ZIP file that can be read, is encrypted, or has two files of one name");
    // Whoever packs it again may leave the folder out, or put another around it.
    const [manifest] = zip.names.filter((one) => path.posix.basename(one) === manifestName).sort((one, other) => one.length - other.length);
    if (manifest === undefined)
        return noPack(name, `no \`${manifestName}\` is in it`);
    const prefix = manifest.slice(0, -manifestName.length);
    const isInside = (one) => one.startsWith(prefix) && one.length > prefix.length && !one.endsWith("/");
    const names = zip.names.filter(isInside).map((one) => one.slice(prefix.length));
    const outside = zip.names.filter((one) => !isInside(one) && !one.endsWith("/"));
    return { value: { shown: name, names: names.sort(), strange: outside, read: (one) => zip.bytes(prefix + one), archive }, diagnostics: [] };
}
/** The files of a pack: those of a folder, or of an archive. */
export function packFiles({ from, name, mostBytes }) {
    const target = path.resolve(from, name);
    if (statsOf(target)?.isDirectory() === true) {
        const { files, strange } = filesBelow(target);
        if (!files.includes(manifestName))
            return noPack(name, `no \`${manifestName}\` lies in it`);
        return { value: { shown: name, names: files, strange, read: (one) => readBelow(target, one), archive: null }, diagnostics: [] };
    }
    const bytes = readInside(from, target, mostBytes ?? usualMost, "anywhere");
    if (!Buffer.isBuffer(bytes))
        return { value: null, diagnostics: [bytes.code === "build/file-too-large" ? { ...bytes, hint: "raise the limit with `--max-bytes`" } : bytes] };
    return inArchive(name, bytes);
}
