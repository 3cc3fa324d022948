/** Whether loading a package failed because it is not installed: what few documents need is optional. */
export function isMissingPackage(failure: unknown): boolean {
  return failure instanceof Error && "code" in failure && failure.code === "ERR_MODULE_NOT_FOUND";
}
