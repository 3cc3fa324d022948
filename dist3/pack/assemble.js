import { storedZip, storedZipLimit } from "../archives/index.js";
import { changesBetween, factsIn } from "../changes/index.js";
import { sha256 } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { printChangeSheet } from "./change-sheet.js";
import { changesSince, withHistory } from "./changes.js";
import { printFeed } from "./feed.js";
import { manifestName, manifestText, totalsOf } from "./manifest.js";
import { archiveName, changeSheetName, feedName, folderName, pageName, sumsName } from "./names.js";
import { printPage } from "./page.js";
/** The sums of files, as `sha256sum -c` reads them: by name, in an order that no locale changes. */
export function sumsText(files) {
    const ordered = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
    return ordered.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join("");
}
/** The pieces of the archive of a pack; `read` gives the bytes of a file of it. */
export function archivePieces(folder, names, read) {
    function* entries() {
        for (const name of [...names].sort())
            yield { name: `${folder}/${name}`, bytes: read(name) };
    }
    return storedZip(entries());
}
function completed(draft, { last, facts, all }, beside) {
    const { course: { language }, documents } = draft;
    const own = beside.find(({ kind }) => kind === "facts");
    const now = own === undefined ? null : factsIn(new TextDecoder().decode(own.bytes));
    const content = facts === null || now === null ? [] : changesBetween(facts, now, language);
    return {
        ...draft,
        documents: withHistory(last, documents), files: [], totals: totalsOf(documents),
        since: last === null ? null : { version: last.version, changes: changesSince(last, documents), content },
        earlier: all,
    };
}
function tooLarge({ totals }) {
    if (totals.bytes < storedZipLimit.bytes / 2 && totals.documents < storedZipLimit.files - 10)
        return null;
    return diagnostic("budget/build", null, `the pack has ${totals.documents} documents of ${totals.bytes} bytes, more than an archive takes`, "pack its courses one by one, or divide the course");
}
/**
 * Adds to a folder that holds the documents of a pack everything else: the manifest, the page, the feed, what changed, the sums and
 * the archive. The manifest, or what keeps the pack from being made.
 */
export function completePack(folder, draft, { earlier, beside, template }) {
    const bytesOf = (text) => new TextEncoder().encode(text);
    const compared = completed(draft, earlier, beside);
    const others = [...beside, { file: changeSheetName, kind: "changes", bytes: bytesOf(printChangeSheet(compared)) }];
    const manifest = { ...compared, files: others.map(({ file, kind, bytes }) => ({ file, kind, bytes: bytes.length, sha256: sha256(bytes) })) };
    const refused = tooLarge(manifest);
    if (refused !== null)
        return [refused];
    const page = printPage(manifest, template);
    if (page.value === null)
        return page.diagnostics;
    const texts = new Map([
        ...others.map(({ file, bytes }) => [file, bytes]),
        [manifestName, bytesOf(manifestText(manifest))], [pageName, bytesOf(page.value)], [feedName, bytesOf(printFeed(manifest))],
    ]);
    const sums = [...manifest.documents.map(({ file, sha256: sum }) => ({ name: file, sha256: sum })), ...[...texts].map(([name, bytes]) => ({ name, sha256: sha256(bytes) }))];
    texts.set(sumsName, bytesOf(sumsText(sums)));
    for (const [name, bytes] of texts)
        folder.add(name, [bytes]);
    const names = [...manifest.documents.map(({ file }) => file), ...texts.keys()];
    folder.add(archiveName(manifest), archivePieces(folderName(manifest), names, (name) => folder.read(name)));
    return manifest;
}
