/** What to do about a character that no font has: install the Han fonts, or put a family that has it into the course. */
export declare function fontHint(character: string): string;
