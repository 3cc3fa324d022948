/** The validator could not do its work: that says nothing of any document. */
export class ToolFailure extends Error {}
