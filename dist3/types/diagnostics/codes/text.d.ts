/** Mistakes that the room `text` finds. */
export declare const textCodes: {};
