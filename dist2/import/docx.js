import { ZipFile } from "../archives/index.js";
import { diagnostic, isMissingPackage } from "../diagnostics/index.js";
import { withoutEntities } from "./html-tables.js";
/** Most characters of XML in a Word file, unpacked: some hundred pages. The package unpacks whatever it is given. */
const longestWordFile = 4_000_000;
function unreadable(name) {
    return diagnostic("import/unreadable-file", null, `\`${name}\` is no Word file that can be read`, "save it as `.docx` once more, or as text");
}
/** Why a Word file is not read, or `null`: it is asked before the package sees it. */
function wordFileFault(name, bytes) {
    const file = ZipFile.open(bytes);
    const size = file?.names.reduce((sum, part) => sum + (/\.(?:xml|rels)$/i.test(part) ? (file.bytes(part)?.length ?? Infinity) : 0), 0) ?? Infinity;
    if (size <= longestWordFile)
        return null;
    if (size === Infinity)
        return unreadable(name);
    return diagnostic("import/too-long", null, `\`${name}\` holds more than ${longestWordFile} characters`, "import it lesson by lesson");
}
/** Blocks of the HTML that mammoth writes as Markdown; tags of running text and tables stay, since import reads them. */
class MarkdownWriter {
    #lines = [];
    #lists = [];
    #text = "";
    #prefix = "";
    #note = null;
    add(tag, closes, attributes) {
        const level = /^h([1-6])$/.exec(tag)?.[1];
        if (level !== undefined || tag === "p") {
            this.#flush();
            if (!closes && level !== undefined)
                this.#prefix = `${"#".repeat(Number(level))} `;
        }
        else if (tag === "ul" || tag === "ol") {
            this.#flush();
            if (closes)
                this.#lists.pop();
            else
                this.#lists.push({ ordered: tag === "ol", next: 1 });
            if (this.#lists.length === 0)
                this.#lines.push("");
        }
        else if (tag === "li")
            this.#item(closes, attributes);
        else
            this.#text += `<${closes ? "/" : ""}${tag}${attributes}>`;
    }
    #item(closes, attributes) {
        this.#flush();
        this.#note = closes ? null : (/id="footnote-(\w+)"/.exec(attributes)?.[1] ?? null);
        const list = this.#lists.at(-1);
        if (closes || list === undefined)
            return;
        this.#prefix = this.#note !== null ? `[^${this.#note}]: ` : `${"    ".repeat(this.#lists.length - 1)}${list.ordered ? `${list.next}. ` : "- "}`;
        list.next += 1;
    }
    write(text) {
        this.#text += withoutEntities(text).replace(/[*_`\\]/g, "\\$&").replace(/</g, "\\<");
    }
    table(html) {
        this.#flush();
        this.#lines.push("", html.replace(/[\r\n]+/g, " "), "");
    }
    #flush() {
        const text = this.#text.replace(/\s+/g, " ").trim();
        this.#text = "";
        if (text === "" || text === "↑")
            return;
        const isItem = this.#lists.length > 0;
        const depth = isItem && this.#prefix === "" ? "    ".repeat(this.#lists.length) : "";
        if (!isItem || this.#note !== null || depth !== "")
            this.#lines.push("");
        this.#lines.push(`${depth}${this.#prefix}${text}`);
        if (!isItem || this.#note !== null || depth !== "")
            this.#lines.push("");
        this.#prefix = "";
    }
    get markdown() {
        this.#flush();
        return `${this.#lines.join("\n").replace(/\n{3,}/g, "\n\n").trim()}\n`;
    }
}
/** The HTML that mammoth writes as a Markdown outline. */
export function markdownOfHtml(html) {
    const shown = html
        .replace(/<sup><a href="#(?:foot|end)note-(\w+)"[^<>]*>\[\d+\]<\/a><\/sup>/g, "[^$1]")
        .replace(/<a href="#(?:foot|end)note-ref-\w+">[^<>]*<\/a>/g, "")
        .replaceAll('id="endnote-', 'id="footnote-')
        .replace(/<a id="[^"]*"><\/a>/g, "");
    const writer = new MarkdownWriter();
    let at = 0;
    for (const match of shown.matchAll(/<table\b[\s\S]*?<\/table>|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)\s*\/?>/gi)) {
        writer.write(shown.slice(at, match.index));
        at = match.index + match[0].length;
        const [whole, slash = "", tag = "", attributes = ""] = match;
        if (tag === "")
            writer.table(whole);
        else
            writer.add(tag.toLowerCase(), slash !== "", attributes);
    }
    writer.write(shown.slice(at));
    return writer.markdown;
}
/**
 * The text of a Word file as a Markdown outline. It is read by the package mammoth, which is loaded now; where it is
 * not installed, the mistake names the command that installs it. `name` is the file as people know it.
 */
export async function outlineOfDocx(name, bytes, load = async () => (await import("mammoth")).default) {
    try {
        const mammoth = await load();
        const fault = wordFileFault(name, bytes);
        if (fault !== null)
            return { value: null, diagnostics: [fault] };
        let count = 0;
        const convertImage = mammoth.images.imgElement(async (image) => Promise.resolve({ src: `image-${(count += 1)}.${image.contentType.replace(/^image\//, "").replace(/[^a-z]/g, "") || "png"}` }));
        const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
        return { value: markdownOfHtml(value), diagnostics: [] };
    }
    catch (error) {
        if (isMissingPackage(error))
            return { value: null, diagnostics: [diagnostic("import/needs-package", null, `to read \`${name}\`, the package \`mammoth\` is needed`, "run `npm install mammoth`")] };
        return { value: null, diagnostics: [unreadable(name)] };
    }
}
