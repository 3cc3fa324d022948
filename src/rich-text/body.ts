import type { Definition, Nodes, Root } from "mdast";
import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import type { Block } from "../model/index.js";
import { lowerBlocks } from "./blocks.js";
import { calloutOf, isForMargin } from "./callouts.js";
import { levelled } from "./headings.js";
import { deepestNesting, tooDeep } from "./limits.js";
import type { BlockLowering, Lowering } from "./lowering.js";
import { parseBlockTree, rangeOf } from "./markdown.js";
import { pageBreakAt } from "./page-breaks.js";
import { displayMath } from "./mathematics.js";
import { collectNotes } from "./notes.js";
import { SegmentReader } from "./segments.js";
import type { Segment } from "./segments.js";

type BodyLowering = Omit<Lowering, "joins">;

/** What the blocks of a body need of it. */
type Bodied = BodyLowering & Pick<BlockLowering, "bodyOf">;

/** A stretch of a body, parsed. Notes and addresses of all stretches are known before any is lowered. */
type ParsedStretch =
  | { readonly kind: "text"; readonly tree: Root; readonly lowering: BodyLowering }
  | { readonly kind: "math"; readonly segment: Extract<Segment, { kind: "math" }> }
  | { readonly kind: "page-break"; readonly segment: Extract<Segment, { kind: "page-break" }> }
  | { readonly kind: "div"; readonly segment: Extract<Segment, { kind: "div" }>; readonly inside: readonly ParsedStretch[] };

const linkDefinition = /^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*(?:<[^<>\n]+>|\S*[:/#.]\S*)[ \t]*(?:["'(].*)?$/gm;

/** The lines of a text that give addresses to names of links. */
export function linkDefinitions(markdown: string): readonly string[] {
  return markdown.match(linkDefinition) ?? [];
}

/** The addresses that other texts of the file give to names that this one has in brackets. */
export function addressesElsewhere(markdown: string, { file }: Lowering["notes"]): readonly string[] {
  if (file.addresses.length === 0) return [];
  const named = new Set((markdown.match(/\[[^[\]\n]+\]/g) ?? []).map((name) => name.toLowerCase()));
  return file.addresses.filter((line) => named.has((/\[[^\]]+\]/.exec(line)?.[0] ?? "").toLowerCase()));
}

/** The blocks of a body: formulas of their own lines and blocks between colons, and what the parser makes of the rest. */
export function lowerBody(lowering: BodyLowering): readonly Block[] {
  const { markdown } = lowering;
  const own = linkDefinitions(markdown);
  lowering.notes.file.lines.push(...own);
  const definitions = own.join("\n");
  const bodyOf: BlockLowering["bodyOf"] = (stretch, depth) => {
    const inside = { ...lowering, ...stretch };
    const around = { definitions, depth, notesAreKnown: true };
    return blocksOf(parsedStretches(inside, { start: 0, end: stretch.markdown.length }, around), { ...inside, bodyOf }, depth);
  };
  const parsed = parsedStretches(lowering, { start: 0, end: markdown.length }, { definitions, depth: 0, notesAreKnown: false });
  return levelled(blocksOf(parsed, { ...lowering, bodyOf }, 0));
}

interface Around {
  /** The lines that give addresses to names of links, wherever in the body they stand. */
  readonly definitions: string;
  readonly depth: number;
  /** Whether the notes that stand here were found before, when what holds this text was parsed. */
  readonly notesAreKnown: boolean;
}

function parsedStretches(lowering: BodyLowering, { start, end }: { start: number; end: number }, around: Around): ParsedStretch[] {
  const segments = new SegmentReader(lowering.markdown, start, end).read();
  const isWhole = segments.length === 1 && around.depth === 0;
  return segments.flatMap((segment): ParsedStretch[] => {
    switch (segment.kind) {
      case "text":
        return [parsedText(lowering, segment, isWhole ? { ...around, definitions: "" } : around)];
      case "math":
        return [{ kind: "math", segment }];
      case "page-break":
        return [{ kind: "page-break", segment }];
      case "front-matter":
        reportFrontMatter(segment, lowering);
        return [];
      case "div":
        if (around.depth >= deepestNesting) {
          lowering.diagnostics.push(tooDeep(spanWithin(lowering.text, segment.start, segment.end)));
          return [];
        }
        return [{ kind: "div", segment, inside: parsedStretches(lowering, segment.inside, { ...around, depth: around.depth + 1 }) }];
    }
  });
}

function parsedText(lowering: BodyLowering, { start, end }: { start: number; end: number }, { definitions, notesAreKnown }: Around): ParsedStretch {
  const text = sliceTraced(lowering.text, start, end);
  const markdown = lowering.markdown.slice(start, end);
  const added = [...(definitions === "" ? [] : [definitions]), ...addressesElsewhere(markdown, lowering.notes)];
  const tree = parseBlockTree(added.length === 0 ? markdown : `${markdown}\n\n${added.join("\n")}\n`);
  const children = tree.children.filter((node) => rangeOf(node).end <= markdown.length);
  if (!notesAreKnown) collectNotes(children, { text, markdown }, lowering.notes);
  const addresses = addressesIn(tree.children);
  return { kind: "text", tree: { type: "root", children }, lowering: { ...lowering, text, markdown, addresses } };
}

function reportFrontMatter({ start, end }: { start: number; end: number }, { text, diagnostics }: BodyLowering): void {
  const hint = "give the title, the date and so on in the keys of the file";
  diagnostics.push(diagnostic("rich-text/front-matter", spanWithin(text, start, end), "front matter in a body is left out", hint));
}

/** Addresses by the names that nodes give them. */
export function addressesIn(nodes: readonly Nodes[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (isDefinition(node)) {
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    } else if ("children" in node && node.type !== "paragraph") for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return addresses;
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === "definition";
}

function blocksOf(stretches: readonly ParsedStretch[], lowering: Bodied, depth: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const stretch of stretches) {
    const own = blocksIn(stretch, lowering, depth);
    const aside = stretch.kind === "div" && isForMargin(stretch.segment, lowering) ? besideLast(blocks, own) : null;
    if (aside === null) blocks.push(...(stretch.kind === "div" ? calloutOf(stretch.segment, own, lowering) : own));
    else blocks.splice(-1, 1, aside);
  }
  return blocks;
}

/** The paragraph before a block for the margin, with that as an aside; `null` where either is something else than a paragraph. */
function besideLast(before: readonly Block[], own: readonly Block[]): Block | null {
  const last = before.at(-1);
  const [note, ...more] = own;
  if (last?.type !== "paragraph" || note?.type !== "paragraph" || more.length > 0) return null;
  return { ...last, inlines: [...last.inlines, { type: "note", aside: true, children: note.inlines, span: note.span }] };
}

function blocksIn(stretch: ParsedStretch, lowering: Bodied, depth: number): readonly Block[] {
  switch (stretch.kind) {
    case "text":
      return lowerBlocks(stretch.tree.children, { ...stretch.lowering, bodyOf: lowering.bodyOf }, depth);
    case "math":
      return [displayMath(stretch.segment, lowering)];
    case "page-break":
      return pageBreakAt(spanWithin(lowering.text, stretch.segment.start, stretch.segment.end), lowering, depth);
    case "div": {
      const { segment, inside } = stretch;
      if (!segment.isClosed) {
        const span = spanWithin(lowering.text, segment.start, Math.max(segment.start + 3, segment.opening.end));
        lowering.diagnostics.push(diagnostic("rich-text/unclosed-block", span, "a block between colons has no end", "write `:::` on a line of its own behind it"));
      }
      return blocksOf(inside, lowering, depth + 1);
    }
  }
}
