import { packageVersion, sha256 } from "../build/index.js";
import { judgedConditions, UnreadablePdf, verifyPdf } from "../conformance/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { archivePieces, sumsText } from "./assemble.js";
import { printChangeSheet } from "./change-sheet.js";
import { printFeed } from "./feed.js";
import { manifestName, readManifest, totalsOf } from "./manifest.js";
import { archiveName, changeSheetName, feedName, folderName, pageName, sumsName } from "./names.js";
import { packFiles } from "./pack-files.js";
import { figuresOf } from "./packed-document.js";
/** Judges the files of a pack by its manifest. */
class PackVerifier {
    diagnostics = [];
    #files;
    #manifest;
    /** Sums of the files that were read. */
    #sums = new Map();
    judged = 0;
    constructor(files, manifest) {
        this.#files = files;
        this.#manifest = manifest;
    }
    verify() {
        this.#presence();
        for (const document of this.#manifest.documents)
            this.#document(document);
        this.#manifestItself();
        this.#texts();
        this.#page();
        this.#allSums();
        this.#archive();
    }
    #tell(code, message, hint = null) {
        this.diagnostics.push(diagnostic(code, null, `\`${this.#files.shown}\`: ${message}`, hint));
    }
    #wrong(name, figure, told, found) {
        if (JSON.stringify(told) === JSON.stringify(found))
            return;
        const short = (value) => JSON.stringify(value).slice(0, 80);
        this.#tell("pack/wrong-figure", `\`${figure}\` of \`${name}\` is ${short(told)}, and ${short(found)} is found`);
    }
    /** The bytes of a file that should be there; what was not to be read is told. */
    #bytes(name) {
        if (!this.#files.names.includes(name))
            return null;
        const bytes = this.#files.read(name);
        if (bytes === null)
            this.#tell("pack/missing-file", `\`${name}\` cannot be read`);
        else
            this.#sums.set(name, sha256(bytes));
        return bytes;
    }
    #presence() {
        const { documents, files } = this.#manifest;
        const listed = [...documents, ...files].map(({ file }) => file);
        const wanted = [...listed, manifestName, pageName, feedName, sumsName, ...(this.#files.archive === null ? [archiveName(this.#manifest)] : [])];
        const there = new Set(this.#files.names);
        for (const name of wanted)
            if (!there.has(name))
                this.#tell("pack/missing-file", `\`${name}\` is missing`);
        const known = new Set(wanted);
        for (const name of [...this.#files.names.filter((one) => !known.has(one)), ...this.#files.strange])
            this.#tell("pack/strange-file", `\`${name}\` is no file of the pack`, "remove it, or pack again");
        for (const name of listed.filter((one, index) => listed.indexOf(one) !== index))
            this.#tell("pack/wrong-figure", `\`${name}\` is listed twice`);
    }
    #document(document) {
        const { file, slots, conformsTo, judged } = document;
        const open = slots.filter(({ state }) => state === "open" || state === "overdue").length;
        this.#wrong(file, "open", document.open, open);
        this.#wrong(file, "overdue", document.overdue, slots.filter(({ state }) => state === "overdue").length);
        this.#wrong(file, "kind", document.kind, kindByName(document));
        const bytes = this.#bytes(file);
        if (bytes === null)
            return;
        try {
            const found = figuresOf(bytes);
            for (const name of Object.keys(found))
                this.#wrong(file, name, document[name], found[name]);
            if (judged !== null && judged.by === `lectern ${packageVersion()}`)
                this.#wrong(file, "judged.conditions", judged.conditions, judgedConditions);
            this.#judge(file, bytes, conformsTo);
        }
        catch (error) {
            if (!(error instanceof UnreadablePdf))
                throw error;
            this.#tell("pack/not-conforming", `\`${file}\` ${error.message}`);
        }
    }
    #judge(file, bytes, claims) {
        const { encrypted, verdicts } = verifyPdf(bytes);
        this.judged++;
        if (encrypted)
            this.#tell("pack/not-conforming", `\`${file}\` is encrypted`);
        if (claims.length === 0)
            return;
        // PDF/A asks for the same structure, but not to be called PDF/UA.
        const broken = verdicts.filter(({ row, findings }) => findings.length > 0 && (row.id !== "06-002" || claims.includes("PDF/UA-1")));
        for (const { row, findings } of broken)
            this.#tell("pack/not-conforming", `\`${file}\` breaks ${row.id}: ${row.failure}: ${findings[0]?.what ?? ""}`);
    }
    /** What follows from the documents alone. */
    #manifestItself() {
        const { documents, totals, fonts } = this.#manifest;
        const sums = totalsOf(documents);
        for (const name of Object.keys(sums))
            this.#wrong(manifestName, `totals.${name}`, totals[name], sums[name]);
        this.#wrong(manifestName, "fonts", fonts.map(({ name }) => name), [...new Set(documents.flatMap((document) => document.fonts))].sort());
        for (const { file, bytes, sha256: sum } of this.#manifest.files) {
            const found = this.#bytes(file);
            if (found === null)
                continue;
            this.#wrong(file, "bytes", bytes, found.length);
            this.#wrong(file, "sha256", sum, sha256(found));
        }
    }
    /** The texts that the manifest alone makes: another version may word them otherwise. */
    #texts() {
        const isOurs = this.#manifest.tool.version === packageVersion();
        for (const [name, print] of [[feedName, printFeed], [changeSheetName, printChangeSheet]]) {
            const bytes = this.#bytes(name);
            if (bytes !== null && isOurs && bytes.toString("utf8") !== print(this.#manifest))
                this.#tell("pack/wrong-figure", `\`${name}\` does not say what \`${manifestName}\` says`);
        }
    }
    /** The page may be of any template; what it leads to must be there. */
    #page() {
        const bytes = this.#bytes(pageName);
        if (bytes === null)
            return;
        const links = [...bytes.toString("utf8").matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single]) => double ?? single ?? "");
        const local = links.filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\.\.\/)/i.test(link)).map((link) => fileOf(link));
        const known = new Set([...this.#files.names, archiveName(this.#manifest)]);
        for (const link of new Set(local))
            if (!known.has(link))
                this.#tell("pack/missing-file", `\`${pageName}\` leads to \`${link}\`, which is missing`);
    }
    #allSums() {
        const own = this.#bytes(sumsName);
        if (own === null)
            return;
        this.#bytes(manifestName);
        const covered = [...this.#sums].filter(([name]) => name !== sumsName && name !== archiveName(this.#manifest)).map(([name, sum]) => ({ name, sha256: sum }));
        const told = new Set(own.toString("utf8").split("\n"));
        const found = sumsText(covered).split("\n");
        for (const line of found)
            if (!told.has(line))
                this.#tell("pack/wrong-figure", `the sum of \`${line.slice(66)}\` is not that of \`${sumsName}\``);
        if (own.toString("utf8") !== sumsText(covered) && found.every((line) => told.has(line)))
            this.#tell("pack/wrong-figure", `\`${sumsName}\` lists other files than the pack has`);
    }
    #archive() {
        const name = archiveName(this.#manifest);
        const archive = this.#files.archive ?? this.#bytes(name);
        if (archive === null)
            return;
        const names = this.#files.names.filter((one) => one !== name);
        let at = 0;
        let isEqual = true;
        for (const piece of archivePieces(folderName(this.#manifest), names, (one) => this.#files.read(one) ?? new Uint8Array())) {
            isEqual &&= archive.subarray(at, at + piece.length).equals(piece);
            at += piece.length;
            if (!isEqual)
                break;
        }
        if (isEqual && at === archive.length)
            return;
        if (this.#files.archive === null)
            this.#tell("pack/wrong-figure", `\`${name}\` does not hold the files that lie beside it`);
        else
            this.#tell("pack/repacked", "its bytes are not those that Lectern packs", "pack again where the bytes matter");
    }
}
/** The name of a local file that an address means. */
function fileOf(link) {
    const [address = ""] = link.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&#x3D;", "=").split("#");
    try {
        return decodeURIComponent(address.replace(/^\.\//, ""));
    }
    catch {
        return address;
    }
}
/** What the names of files of a kind have before their edition; a sheet and an examination have no words of their own. */
const kindMarks = [["handout", /-handout(?:-|\.)/], ["syllabus", /-syllabus(?:-|\.)/], ["glossary", /^glossary(?:-|\.)/], ["book", /-book(?:-|\.)/], ["plan", /-plan(?:-|\.)/], ["changes", /-changes(?:-|\.)/]];
/** The kind that the name of a file allows: a sheet or an examination may be called anything. */
function kindByName({ kind, file }) {
    const allowed = kindMarks.filter(([, mark]) => mark.test(file)).map(([name]) => name);
    return allowed.includes(kind) || kind === "reference-sheet" || kind === "exam" ? kind : (allowed[0] ?? "reference-sheet");
}
/** Recomputes every figure of a pack and judges every PDF of it again. `value` is `null` where it could not be read as one. */
export function verifyPack(place) {
    const { value: files, diagnostics } = packFiles(place);
    if (files === null)
        return { value: null, diagnostics };
    const bytes = files.read(manifestName);
    const manifest = bytes === null ? "it cannot be read" : readManifest(bytes.toString("utf8"));
    if (typeof manifest === "string")
        return { value: null, diagnostics: [diagnostic("pack/no-pack", null, `\`${manifestName}\` of \`${place.name}\` is none that Lectern writes: ${manifest}`, "pack again")] };
    const verifier = new PackVerifier(files, manifest);
    verifier.verify();
    return { value: { documents: manifest.documents.length, pages: manifest.totals.pages, judged: verifier.judged }, diagnostics: verifier.diagnostics };
}
