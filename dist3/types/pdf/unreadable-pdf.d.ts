/** Why a file cannot be read as a PDF: a mistake in the file, in words that go on from "the file". */
export declare class UnreadablePdf extends Error {
    readonly reason: "damaged" | "encrypted" | "too-large";
    constructor(reason: UnreadablePdf["reason"], message: string);
}
