import type { CodeRow } from "../code-row.js";

/** Mistakes that the room `text` finds. */
export const textCodes = {
} as const satisfies Record<string, CodeRow>;
