import type { MarkupElement } from "../markup/index.js";

function collect(element: MarkupElement, parts: string[]): void {
  for (const child of element.children) {
    if (child.type === "text") parts.push(child.text.text);
    else if (child.name !== "note") collect(child, parts);
  }
}

/** All text inside an element but for its footnotes, white space collapsed and trimmed. */
export function elementText(element: MarkupElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join("").replace(/[ \t\r\n\f]+/g, " ").trim();
}
