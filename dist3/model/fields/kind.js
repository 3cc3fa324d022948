const scalars = ["text", "written", "verbatim", "plain", "number", "flag", "date", "when", "word"];
/** Whether a kind is written as one scalar of YAML. */
export function isScalarKind(kind) {
    return scalars.includes(kind.kind);
}
