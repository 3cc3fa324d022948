import { expect, test } from "vitest";
import { laidOutProject } from "../support/laid-out-courses.js";
import type { LaidOutSample } from "../support/laid-out-courses.js";
import type { Fragment } from "../../src/layout/index.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><path d="M0 0h400v100H0z" fill="none" stroke="#000"/><text x="0" y="40" font-size="16">Letters of sixteen</text></svg>';

async function handoutOf(course: string, topic: string): Promise<LaidOutSample> {
  const files = {
    ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}${course}`, "figures/a.svg": drawing,
    "lessons/one.yaml": `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n${topic}`,
  };
  const laid = (await laidOutProject(projectWith({ tiny: files }))).find(({ name }) => name === "First");
  if (laid === undefined) throw new Error("the handout is not laid out");
  return laid;
}

function fragmentsOf({ document }: LaidOutSample): readonly Fragment[] {
  const inside = (fragment: Fragment): readonly Fragment[] => [fragment, ...("children" in fragment ? fragment.children.flatMap(inside) : [])];
  return document.pages.flatMap(({ fragments }) => fragments.flatMap(inside));
}

const textOf = (laid: LaidOutSample): string => fragmentsOf(laid).map((one) => (one.kind === "text" ? one.text : "")).join(" ");

test("a short handout has no contents, and has them where the theme asks for them of fewer pages", async () => {
  expect(textOf(await handoutOf("", "        summary: A word.\n"))).not.toContain("Contents");
  expect(textOf(await handoutOf("theme: { contents-from: 1 }\n", "        summary: A word.\n"))).toContain("Contents");
});

test("a drawing is as large as makes its letters 8 pt, and one of a given width is as wide as that", async () => {
  const widthOf = async (more: string): Promise<readonly number[]> =>
    fragmentsOf(await handoutOf("", `        figures: [{ id: a, caption: A drawing, alt: Letters${more} }]\n`)).flatMap((one) => (one.kind === "image" ? [Math.round(one.rect.width)] : []));
  expect(await widthOf("")).toEqual([200]); // 300 pt with letters of 12 pt
  expect(await widthOf(", width: 50%")).toEqual([191]); // half of 135 mm
});

test("what is to come is a frame, its caption alone, or nothing, and nobody is told who owes it", async () => {
  const figure = "        figures: [{ id: b, caption: A plan, alt: What it shows, owner: Ada Vale }]\n";
  const frames = async (slots: string): Promise<readonly number[]> =>
    fragmentsOf(await handoutOf(slots, figure)).flatMap((one) => (one.kind === "box" && one.element.attributes.get("class")?.value === "frame" ? [Math.round(one.rect.height)] : []));
  expect(await frames("")).toEqual([66]);
  expect(await frames("slots: reserve\n")).toEqual([215]); // 382.7 pt at 16:9
  expect(await frames("slots: line\n")).toEqual([]);
  expect(textOf(await handoutOf("slots: line\n", figure))).toContain("A plan");
  expect(textOf(await handoutOf("slots: omit\n", figure))).not.toContain("A plan");
  expect(textOf(await handoutOf("", figure))).not.toContain("Ada Vale");
});
