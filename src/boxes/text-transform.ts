import type { TracedText } from "../diagnostics/index.js";
import type { ComputedStyle } from "../style/index.js";

const mappings = {
  none: (character: string) => character,
  uppercase: (character: string) => character.toUpperCase(),
  lowercase: (character: string) => character.toLowerCase(),
};

/** The text in its case. A letter whose other case is longer stays as it is, so that the trace holds (ß). */
export function transformText(traced: TracedText, transform: ComputedStyle["textTransform"]): TracedText {
  if (transform === "none") return traced;
  const text = Array.from(traced.text, (character) => {
    const mapped = mappings[transform](character);
    return mapped.length === character.length ? mapped : character;
  }).join("");
  return { ...traced, text };
}
