/** Whether a language is written from right to left: as the tag's script says, else as the language usually is. */
export declare function runsRightToLeft(tag: string): boolean;
