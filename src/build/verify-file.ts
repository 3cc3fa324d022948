import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { largestFile, readText, UnreadablePdf, verifyPdf } from "../conformance/index.js";
import type { Verification } from "../conformance/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Outcome } from "../diagnostics/index.js";
import { failureReason } from "./failure-reason.js";

/** Judges a PDF file by its name, relative to `from`; the mistake that keeps it from being read otherwise. */
export function verifyFile(from: string, name: string): Promise<Outcome<Verification>> {
  return ofFile(from, name, verifyPdf);
}

/** The text of a PDF file in reading order, by its name, relative to `from`. */
export function textOfFile(from: string, name: string): Promise<Outcome<string>> {
  return ofFile(from, name, readText);
}

async function ofFile<T>(from: string, name: string, read: (bytes: Uint8Array) => Promise<T>): Promise<Outcome<T>> {
  let bytes: Uint8Array;
  try {
    const file = path.resolve(from, name);
    // A file that is too large is not even taken into memory.
    if (statSync(file).size > largestFile) return unreadable(name, new UnreadablePdf("too-large", "is too large"));
    bytes = readFileSync(file);
  } catch (error) {
    return { value: null, diagnostics: [diagnostic("build/unreadable-file", null, `cannot read \`${name}\`: ${failureReason(error)}`)] };
  }
  try {
    return { value: await read(bytes), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    return unreadable(name, error);
  }
}

function unreadable<T>(name: string, { reason, message }: UnreadablePdf): Outcome<T> {
  const code = reason === "encrypted" ? "conformance/encrypted-pdf" : "conformance/unreadable-pdf";
  return { value: null, diagnostics: [diagnostic(code, null, `\`${name}\` ${message}`)] };
}
