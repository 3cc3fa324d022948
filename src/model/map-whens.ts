import { isScalarKind } from "./fields/kind.js";
import type { Kind, RecordKind } from "./fields/kind.js";
import { rowsOf } from "./fields/values.js";
import type { TextSlotInline } from "./inline.js";
import type { Exercise, RichBlocks, RichText } from "./rich-text.js";
import { blocksWithin, mapBlocks } from "./text-walk.js";
import type { When } from "./inline.js";

type Change = (when: When) => When;
type Fields = Readonly<Record<string, unknown>>;

/** The value with each of its days changed; the same value, and the same parts of it, where none was. */
export function mapWhens<T>(kind: Kind, value: T, change: Change): T {
  return mapped(kind, value, change) as T;
}

function mapped(kind: Kind, value: unknown, change: Change): unknown {
  if (value === null || value === undefined) return value;
  if (kind.kind === "when") return change(value as When);
  if (isScalarKind(kind)) return kind.kind === "text" ? mappedText(value as RichText | RichBlocks, change) : value;
  switch (kind.kind) {
    case "list": {
      const items = value as readonly unknown[];
      const changed = items.map((item) => mapped(kind.items(), item, change));
      return changed.every((item, index) => item === items[index]) ? items : changed;
    }
    case "record":
      return mappedRecord(kind, value as Fields, change);
    case "variants": {
      const record = kind.records[String((value as Fields)["kind"])];
      return record === undefined ? value : mappedRecord(record, value as Fields, change);
    }
    case "choice": {
      const form = kind.forms.find((one) => one.kind !== "derived" || one.texts !== null);
      return form === undefined ? value : mapped(form, value, change);
    }
    case "derived":
      return kind.texts === null ? value : mapped(kind.texts, value, change);
    case "cells":
    case "tokens":
      return value;
  }
}

/** A text that is to come says when, and bodies hold the exercises that they declare. */
function mappedText(text: RichText | RichBlocks, change: Change): RichText | RichBlocks {
  const slot = slotIn(text);
  const due = slot?.due ?? null;
  if (slot !== null && due !== null) {
    const inlines = [{ ...slot, due: change(due) }];
    return "blocks" in text ? { ...text, blocks: [{ type: "paragraph", inlines, span: slot.span }] } : { ...text, inlines };
  }
  if (!("blocks" in text) || !blocksWithin(text.blocks).some(({ type }) => type === "exercise")) return text;
  return { ...text, blocks: mapBlocks(text.blocks, (block) => (block.type === "exercise" ? { ...block, exercise: mappedExercise(block.exercise, change) } : block)) };
}

/** What stands for a text that is to come; `null` for a text that is there. */
function slotIn(text: RichText | RichBlocks): TextSlotInline | null {
  const [block, ...others] = "blocks" in text ? text.blocks : [];
  const inlines = "inlines" in text ? text.inlines : block?.type === "paragraph" && others.length === 0 ? block.inlines : [];
  const [first] = inlines;
  return first?.type === "text-slot" && inlines.length === 1 ? first : null;
}

function mappedExercise(exercise: Exercise, change: Change): Exercise {
  const { due, parts } = exercise;
  return { ...exercise, due: due === null ? null : change(due), parts: parts.map((part) => mappedExercise(part, change)) };
}

function mappedRecord(kind: RecordKind, value: Fields, change: Change): unknown {
  const changed: Record<string, unknown> = {};
  for (const [name, row] of rowsOf(kind)) {
    const before = value[name];
    const after = mapped(row.kind, before, change);
    if (after !== before) changed[name] = after;
  }
  return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
}
