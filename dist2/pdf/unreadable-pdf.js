/** Why a file cannot be read as a PDF: a mistake in the file, in words that go on from "the file". */
export class UnreadablePdf extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
