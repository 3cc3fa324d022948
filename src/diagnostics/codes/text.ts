import type { CodeRow } from "../code-row.js";

/** Mistakes that the room `text` finds. */
export const textCodes = {
} satisfies Record<string, CodeRow>;
