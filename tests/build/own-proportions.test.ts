import { expect, test } from "vitest";
import { withOwnProportions } from "../../src/build/own-proportions.js";
import type { Drawable, ImageBook } from "../../src/images/index.js";
import { slotsOf } from "../../src/model/index.js";
import type { FigureSlot } from "../../src/model/index.js";
import { courseOf } from "../content/support.js";

const drawing = (width: number, height: number): Drawable => ({ kind: "vector", size: { width, height }, view: { x: 0, y: 0, width, height }, operations: [] });
const images: ImageBook = new Map(Object.entries({ a: drawing(9, 3), b: drawing(3, 2), c: drawing(9, 9), d: drawing(9, 9), e: drawing(4, 1) })
  .map(([id, value]) => [`figures/${id}.svg`, { value, diagnostics: [] }]));

const lesson = `
title: Lesson
sections:
  - title: S
    topics:
      - title: T
        figures:
          - { id: a, caption: A }
          - { id: b, caption: B, beside: true, crop: { left: 50 } }
          - { id: c, caption: C, beside: true, aspect: 2 }
          - { id: d, caption: D }
          - { id: group, caption: G, subfigures: [{ id: e, caption: E }, { id: f, caption: F }] }
`;

function aspects(slots: readonly FigureSlot[]): readonly (readonly [string, number])[] {
  return slots.flatMap((slot) => (slot.subfigures.length > 0 ? aspects(slot.subfigures) : [[slot.id.value, slot.aspect] as const]));
}

test("figures that share a row have the proportions of what is shown of their files", () => {
  const files = Object.fromEntries([...images.keys()].map((name) => [name, "<svg/>"]));
  const { value: course } = courseOf({ "course.yaml": "title: C\nlang: en\nparts: [{ title: P, lessons: [one] }]\n", "lessons/one.yaml": lesson, ...files });
  const [one] = course?.lessons ?? [];
  if (one === undefined) throw new Error("a lesson");
  const subject = withOwnProportions({ kind: "handout", lesson: one }, images);
  const figures = subject.kind === "handout" ? slotsOf(subject.lesson).flatMap((slot) => (slot.kind === "figure" ? [slot] : [])) : [];
  // 9 : 3; half of 3 : 2; as it says itself; alone, so that nobody asks; 4 : 1; still to come
  expect(aspects(figures)).toEqual([["a", 3], ["b", 0.75], ["c", 2], ["d", 16 / 9], ["e", 4], ["f", 16 / 9]]);
});
