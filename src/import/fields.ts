import type { OutlineBlock, OutlineItem, OutlineText } from "./outline.js";
import { fieldOfHeading, labelOf, slotOf } from "./vocabulary.js";
import type { FieldName, SlotLine } from "./vocabulary.js";

/** A point with the points under it. */
export interface OutlinePoint {
  readonly text: OutlineText;
  readonly points: readonly OutlinePoint[];
}

/** A figure or table with the line that announces it. */
export interface OutlineSlot extends SlotLine {
  readonly text: OutlineText;
}

/** A paragraph, list or other block of free Markdown, and the pieces of the outline that it is made of. */
export interface OutlineBody {
  readonly markdown: string;
  readonly pieces: readonly OutlineText[];
}

/** What stands under one heading, by field. */
export interface Fields {
  readonly summary: OutlineText[];
  readonly points: OutlinePoint[];
  readonly references: OutlineText[];
  readonly slots: OutlineSlot[];
  readonly objectives: OutlineText[];
  readonly tasks: OutlineText[];
  readonly body: OutlineBody[];
  /** Labels in the author's own words. */
  readonly labels: { readonly field: FieldName; readonly text: OutlineText }[];
  /** Lines that only separate. */
  readonly rules: OutlineText[];
}

function noFields(): Fields {
  return { summary: [], points: [], references: [], slots: [], objectives: [], tasks: [], body: [], labels: [], rules: [] };
}

function indented(text: string, by: string): string {
  return text.split("\n").map((line) => (line === "" ? line : by + line)).join("\n");
}

/** A block as Markdown again. */
function bodyOf(block: OutlineBlock): OutlineBody {
  if (block.kind === "heading") return { markdown: `**${block.text.value}**`, pieces: [block.text] };
  if (block.kind !== "list") return { markdown: block.text.value, pieces: [block.text] };
  const items = block.items.map((item, index) => {
    const marker = block.ordered ? `${index + 1}. ` : "- ";
    const below = item.blocks.map(bodyOf);
    const texts = [item.text?.value ?? "", ...below.map(({ markdown }) => markdown)].filter((text) => text !== "");
    const lines = indented(texts.join("\n\n"), " ".repeat(marker.length)).trimStart();
    return { markdown: marker + lines, pieces: [...(item.text === null ? [] : [item.text]), ...below.flatMap(({ pieces }) => pieces)] };
  });
  return { markdown: items.map(({ markdown }) => markdown).join("\n"), pieces: items.flatMap(({ pieces }) => pieces) };
}

function addBody(fields: Fields, block: OutlineBlock): void {
  if (block.kind === "rule") fields.rules.push(block.text);
  else fields.body.push(bodyOf(block));
}

function addPoint(points: OutlinePoint[], item: OutlineItem, fields: Fields): void {
  const below: OutlinePoint[] = [];
  if (item.text !== null) points.push({ text: item.text, points: below });
  const target = item.text === null ? points : below;
  for (const block of item.blocks)
    if (block.kind === "list") for (const one of block.items) addPoint(target, one, fields);
    else if (block.kind === "text") target.push({ text: block.text, points: [] });
    else addBody(fields, block);
}

/** A bullet of a field whose values are single lines; what hangs under it follows it. */
function textsOf(block: OutlineBlock, fields: Fields): OutlineText[] {
  if (block.kind === "text") return [block.text];
  if (block.kind === "list")
    return block.items.flatMap((item) => [
      ...(item.text === null ? [] : [item.text]),
      ...item.blocks.flatMap((below) => textsOf(below, fields)),
    ]);
  addBody(fields, block);
  return [];
}

function addExample(fields: Fields, text: OutlineText): void {
  const slot = slotOf(text.value);
  if (slot === null) fields.body.push({ markdown: text.value, pieces: [text] });
  else fields.slots.push({ ...slot, text });
}

/** Puts the blocks of a labelled field where they belong. */
function addField(fields: Fields, field: FieldName, blocks: readonly OutlineBlock[]): void {
  for (const block of blocks)
    if (field === "key-points") {
      if (block.kind === "list") for (const item of block.items) addPoint(fields.points, item, fields);
      else if (block.kind === "text") fields.points.push({ text: block.text, points: [] });
      else addBody(fields, block);
    } else if (field === "examples") for (const text of textsOf(block, fields)) addExample(fields, text);
    else if (field === "summary" && (block.kind !== "text" || fields.summary.length > 0)) addBody(fields, block);
    else fields[field].push(...textsOf(block, fields));
}

function labelledField(fields: Fields, text: OutlineText): { readonly field: FieldName; readonly inline: readonly OutlineBlock[] } | null {
  const found = labelOf(text.value);
  if (found === null) return null;
  fields.labels.push({ field: found.field, text: { value: found.label, span: text.span } });
  const inline: OutlineBlock = { kind: "text", text: { value: found.rest, span: text.span } };
  return { field: found.field, inline: found.rest === "" ? [] : [inline] };
}

/** A line that is nothing but the name of a field, without a colon: a label where a list follows it. */
function bareLabel(fields: Fields, text: OutlineText, next: OutlineBlock | undefined): ReturnType<typeof labelledField> {
  const field = next?.kind === "list" ? fieldOfHeading(text.value) : null;
  if (field === null) return null;
  fields.labels.push({ field, text });
  return { field, inline: [] };
}

function addFreeItem(fields: Fields, item: OutlineItem, takesPoints: boolean): void {
  const labelled = item.text === null ? null : labelledField(fields, item.text);
  if (labelled !== null) addField(fields, labelled.field, [...labelled.inline, ...item.blocks]);
  else if (item.text !== null && item.blocks.length === 0 && slotOf(item.text.value) !== null) addExample(fields, item.text);
  else if (takesPoints) addPoint(fields.points, item, fields);
  else fields.body.push(bodyOf({ kind: "list", ordered: false, items: [item] }));
}

/** The index after the blocks that a label or a heading at `index` announces. */
function endOfField(blocks: readonly OutlineBlock[], index: number): number {
  const next = blocks.findIndex((block, at) => at > index && block.kind === "heading");
  return next === -1 ? blocks.length : next;
}

/** The blocks under one heading, by field. A list without a label holds the points. */
export function readFields(blocks: readonly OutlineBlock[]): Fields {
  const fields = noFields();
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (block === undefined) break;
    const field = block.kind === "heading" ? fieldOfHeading(block.text.value) : null;
    if (field !== null && block.kind === "heading") {
      const end = endOfField(blocks, index);
      fields.labels.push({ field, text: block.text });
      addField(fields, field, blocks.slice(index + 1, end));
      index = end - 1;
    } else if (block.kind === "text") {
      const labelled = labelledField(fields, block.text) ?? bareLabel(fields, block.text, next);
      const takesNext = labelled?.inline.length === 0 && next !== undefined && (next.kind === "list" || next.kind === "text") &&
        (next.kind === "list" || labelOf(next.text.value) === null);
      if (labelled === null) addExample(fields, block.text);
      else addField(fields, labelled.field, takesNext ? [next] : labelled.inline);
      if (takesNext) index += 1;
    } else if (block.kind === "list") for (const item of block.items) addFreeItem(fields, item, !block.ordered);
    else addBody(fields, block);
  }
  return fields;
}
