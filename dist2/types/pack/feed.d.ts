import type { Manifest } from "./manifest.js";
/** The feed of a pack (RFC 4287): an entry a document, anew whenever its bytes are new, the latest first. */
export declare function printFeed(manifest: Manifest): string;
