/** Whether loading a package failed because it is not installed: what few documents need is optional. */
export declare function isMissingPackage(failure: unknown): boolean;
