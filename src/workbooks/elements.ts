import { tokenize } from "../xml/index.js";
import type { Range } from "../xml/index.js";

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML with its references resolved. */
function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return references[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

/** What is told of a document, element by element; names are without their prefixes. */
export interface ElementListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads a document of a workbook from its first tag to its last. */
export function readElements(document: string, listener: ElementListener): void {
  const at = ({ start, end }: Range): string => document.slice(start, end);
  const local = (range: Range): string => at(range).replace(/^.*:/, "");
  for (const token of tokenize(document)) {
    if (token.type === "start-tag") {
      const name = local(token.name);
      listener.open(name, (wanted) => {
        const found = token.attributes.find((one) => local(one.name) === wanted)?.value;
        return found === undefined || found === null ? null : plain(at(found));
      });
      if (token.selfClosing) listener.close(name);
    } else if (token.type === "end-tag") listener.close(local(token.name));
    else if (token.type === "text") listener.text(plain(at(token)));
    else if (token.type === "cdata") listener.text(at(token).replace(/^<!\[CDATA\[|\]\]>$/g, ""));
  }
}
