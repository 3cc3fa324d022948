import type { Verification } from "../conformance/index.js";
/** Whether a file breaks nothing that a machine can judge. An encrypted file is not judged, so it does not pass. */
export declare function isPassed({ encrypted, verdicts }: Verification): boolean;
/** What the checker says of a file, for people. */
export declare function verificationText(file: string, verification: Verification): string;
/** The same for programs. */
export declare function verificationFields(verification: Verification): Readonly<Record<string, unknown>>;
