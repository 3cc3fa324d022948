/** Text as it is set, and where each of its UTF-16 units stood in the text that came in; `null` where nothing moved. */
export interface FoldedText {
    readonly text: string;
    readonly origins: Int32Array | null;
}
/**
 * Normalises text (NFC), folds Kangxi radicals to the ideographs that they look like, and takes typographic ligatures
 * apart, for the font makes its own.
 */
export declare function foldText(text: string): FoldedText;
