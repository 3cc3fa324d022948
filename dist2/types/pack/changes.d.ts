import type { Manifest, PackedChange, PackedDocument } from "./manifest.js";
/** What documents are new, changed and gone since an earlier release; the sheets that say what has changed are passed over. */
export declare function changesSince(earlier: Manifest, documents: readonly PackedDocument[]): readonly PackedChange[];
/** Documents with the release in which each of them first had these bytes. */
export declare function withHistory(earlier: Manifest | null, documents: readonly PackedDocument[]): readonly PackedDocument[];
