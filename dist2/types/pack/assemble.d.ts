import type { Fact } from "../changes/index.js";
import type { StagedFolder } from "../build/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Manifest } from "./manifest.js";
import type { PageTemplate } from "./page.js";
/** What a pack is before anybody has compared it with the release before. */
export type PackDraft = Omit<Manifest, "totals" | "since" | "earlier" | "files">;
/** The sums of files, as `sha256sum -c` reads them: by name, in an order that no locale changes. */
export declare function sumsText(files: readonly {
    readonly name: string;
    readonly sha256: string;
}[]): string;
/** The pieces of the archive of a pack; `read` gives the bytes of a file of it. */
export declare function archivePieces(folder: string, names: readonly string[], read: (name: string) => Uint8Array): Iterable<Uint8Array>;
/** The latest of the releases before, and all of them. */
export interface Earlier {
    readonly last: Manifest | null;
    /** What the latest says; `null` where it has not kept that. */
    readonly facts: readonly Fact[] | null;
    readonly all: Manifest["earlier"];
}
/** A file of a pack beside its documents. */
export interface BesideFile {
    readonly file: string;
    readonly kind: Manifest["files"][number]["kind"];
    readonly bytes: Uint8Array;
}
/** What a pack is completed with. */
export interface Completion {
    readonly earlier: Earlier;
    readonly beside: readonly BesideFile[];
    readonly template: PageTemplate;
}
/**
 * Adds to a folder that holds the documents of a pack everything else: the manifest, the page, the feed, what changed, the sums and
 * the archive. The manifest, or what keeps the pack from being made.
 */
export declare function completePack(folder: StagedFolder, draft: PackDraft, { earlier, beside, template }: Completion): Manifest | readonly Diagnostic[];
