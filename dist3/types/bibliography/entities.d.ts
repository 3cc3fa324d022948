/** A text in which references of HTML to signs are these signs: `R&amp;D`. What is no such reference stays. */
export declare function withoutEntities(text: string, say?: (sign: string) => string): string;
