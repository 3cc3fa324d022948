import type { CodeRow } from "../code-row.js";

/** Mistakes that the room `references` finds. */
export const referencesCodes = {
} as const satisfies Record<string, CodeRow>;
