/** Mistakes that the room `text` finds. */
export const textCodes = {};
