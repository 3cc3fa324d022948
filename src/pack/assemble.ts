import { storedZip, storedZipLimit } from "../archives/index.js";
import { changesBetween, factsIn } from "../changes/index.js";
import type { Fact } from "../changes/index.js";
import { sha256 } from "../build/index.js";
import type { StagedFolder } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { printChangeSheet } from "./change-sheet.js";
import { changesSince, withHistory } from "./changes.js";
import { printFeed } from "./feed.js";
import { manifestName, manifestText, totalsOf } from "./manifest.js";
import type { Manifest } from "./manifest.js";
import { archiveName, changeSheetName, feedName, folderName, pageName, sumsName } from "./names.js";
import { printPage } from "./page.js";
import type { PageTemplate } from "./page.js";

/** What a pack is before anybody has compared it with the release before. */
export type PackDraft = Omit<Manifest, "totals" | "since" | "earlier" | "files">;

/** The sums of files, as `sha256sum -c` reads them: by name, in an order that no locale changes. */
export function sumsText(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  const ordered = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  return ordered.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join("");
}

/** The pieces of the archive of a pack; `read` gives the bytes of a file of it. */
export function archivePieces(folder: string, names: readonly string[], read: (name: string) => Uint8Array): Iterable<Uint8Array> {
  function* entries() {
    for (const name of [...names].sort()) yield { name: `${folder}/${name}`, bytes: read(name) };
  }
  return storedZip(entries());
}

/** The latest of the releases before, and all of them. */
export interface Earlier {
  readonly last: Manifest | null;
  /** What the latest says; `null` where it has not kept that. */
  readonly facts: readonly Fact[] | null;
  readonly all: Manifest["earlier"];
}

function completed(draft: PackDraft, { last, facts, all }: Earlier, beside: readonly BesideFile[]): Manifest {
  const { course: { language }, documents } = draft;
  const own = beside.find(({ kind }) => kind === "facts");
  const now = own === undefined ? null : factsIn(new TextDecoder().decode(own.bytes));
  const content = facts === null || now === null ? [] : changesBetween(facts, now, language);
  return {
    ...draft,
    documents: withHistory(last, documents), files: [], totals: totalsOf(documents),
    since: last === null ? null : { version: last.version, changes: changesSince(last, documents), content },
    earlier: all,
  };
}

function tooLarge({ totals }: Manifest): Diagnostic | null {
  if (totals.bytes < storedZipLimit.bytes / 2 && totals.documents < storedZipLimit.files - 10) return null;
  return diagnostic("budget/build", null, `the pack has ${totals.documents} documents of ${totals.bytes} bytes, more than an archive takes`, "pack its courses one by one, or divide the course");
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
export function completePack(folder: StagedFolder, draft: PackDraft, { earlier, beside, template }: Completion): Manifest | readonly Diagnostic[] {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const compared = completed(draft, earlier, beside);
  const others = [...beside, { file: changeSheetName, kind: "changes" as const, bytes: bytesOf(printChangeSheet(compared)) }];
  const manifest: Manifest = { ...compared, files: others.map(({ file, kind, bytes }) => ({ file, kind, bytes: bytes.length, sha256: sha256(bytes) })) };
  const refused = tooLarge(manifest);
  if (refused !== null) return [refused];
  const page = printPage(manifest, template);
  if (page.value === null) return page.diagnostics;
  const texts = new Map<string, Uint8Array>([
    ...others.map(({ file, bytes }) => [file, bytes] as const),
    [manifestName, bytesOf(manifestText(manifest))], [pageName, bytesOf(page.value)], [feedName, bytesOf(printFeed(manifest))],
  ]);
  const sums = [...manifest.documents.map(({ file, sha256: sum }) => ({ name: file, sha256: sum })), ...[...texts].map(([name, bytes]) => ({ name, sha256: sha256(bytes) }))];
  texts.set(sumsName, bytesOf(sumsText(sums)));
  for (const [name, bytes] of texts) folder.add(name, [bytes]);
  const names = [...manifest.documents.map(({ file }) => file), ...texts.keys()];
  folder.add(archiveName(manifest), archivePieces(folderName(manifest), names, (name) => folder.read(name)));
  return manifest;
}
