import path from "node:path";
import { readText, UnreadablePdf, verifyPdf } from "../conformance/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { fileLimits, readInside } from "./read-inside.js";
/** Judges a PDF file; the mistake that keeps it from being read otherwise. */
export function verifyFile(file) {
    return ofFile(file, verifyPdf);
}
/** The text of a PDF file in reading order. */
export function textOfFile(file) {
    return ofFile(file, readText);
}
function ofFile({ from, name, mostBytes }, read) {
    const bytes = readInside(from, path.resolve(from, name), mostBytes ?? fileLimits.pdf, "anywhere");
    if (!Buffer.isBuffer(bytes)) {
        const hint = bytes.code === "build/file-too-large" ? "raise the limit with `--max-bytes`" : bytes.hint;
        return { value: null, diagnostics: [{ ...bytes, hint }] };
    }
    try {
        return { value: read(bytes), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof UnreadablePdf))
            throw error;
        const { reason, message } = error;
        const code = reason === "encrypted" ? "conformance/encrypted-pdf" : "conformance/unreadable-pdf";
        return { value: null, diagnostics: [diagnostic(code, null, `\`${name}\` ${message}`)] };
    }
}
