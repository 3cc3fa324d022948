/** What is said of a package that is not there where it is imported, and where its files are looked for. */
const codes = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);
/** Whether loading a package failed because it is not installed: what few documents need is optional. */
export function isMissingPackage(failure) {
    return failure instanceof Error && "code" in failure && codes.has(failure.code);
}
