import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const course = `title: Tides
lang: en
term: { name: Spring 2027, start: 2027-01-18, end: 2027-05-14 }
credits: 3
hours: 12
instructors:
  - { name: Ada Vale, email: ada@example.org, office-hours: Mon 10:00 }
meetings:
  - { days: [Tue], time: 10:00–11:30, place: Hall 1 }
description: What the sea does and why. ${"It rises and falls. ".repeat(12)}
outcomes:
  - { id: predict, text: Predict a tide. }
  - { id: measure, text: Measure a tide. }
schedule:
  - { week: "1", lesson: rise, reading: Chapter 1 }
materials:
  required: [darwin1898]
assessments:
  - { name: Field notes, weight: 40, due: 2027-03-01 }
  - { name: Quiz, weight: 20, count: 4 }
  - { name: Exam, weight: 40 }
grading-scale:
  - { grade: A, from: 90 }
  - { grade: B, from: 80 }
parts:
  - { title: Water, hours: 6, lessons: [rise, fall] }
  - { title: Moon, hours: 6, lessons: [pull, spring] }
policies:
  - { title: Attendance, text: Come to every meeting. }
  - { title: Phones, text: Put them away. }
contact: Write to the office.
`;

const lesson = (title: string, summary: string, more = ""): string => `title: ${title}
hours: 3
sections:
  - title: Start
    topics:
      - title: What happens
        summary: ${summary}
${more}`;

const figure = "        figures: [{ id: curve, caption: A tide over a day, alt: A curve with two hills., owner: Ada, due: 2027-02-01 }]\n";
const hidden = '  - title: After class\n    kind: tasks\n    tasks:\n      - { text: How high?, answer: SECRET 7 m, points: 2 }\n      - { text: Only teachers see this., for: instructor }\n';

const files: Readonly<Record<string, string>> = {
  "course.yaml": course,
  "references.yaml": "- { id: darwin1898, type: book, title: The Tides, author: [{ family: Darwin, given: George }], issued: 1898 }\n- { id: cartwright1999, type: book, title: Tides, author: [{ family: Cartwright, given: David }], issued: 1999 }\n",
  "lessons/rise.yaml": lesson("Rising water", "Water rises twice a day, at most places.", figure),
  "lessons/fall.yaml": lesson("Falling water", "It falls twice as well.", hidden),
  "lessons/pull.yaml": lesson("The pull of the moon", "The moon pulls."),
  "lessons/spring.yaml": lesson("Spring tides", "Sun and moon pull together."),
};

/** A change that somebody makes to a file, and what is to be told of it: kind, deed, and what names it. */
type Seed = readonly [file: string, from: string, to: string, told: string];

const seeds: readonly Seed[] = [
  ["course.yaml", "name: Field notes, weight: 40", "name: Field notes, weight: 30", "weight changed Assessment/Field notes/Weight: 40% > 30%"],
  ["course.yaml", "name: Exam, weight: 40", "name: Exam, weight: 50", "weight changed Assessment/Exam/Weight: 40% > 50%"],
  ["course.yaml", "due: 2027-03-01", "due: 2027-03-08", "due changed Assessment/Field notes/Due: 1 March 2027 > 8 March 2027"],
  ["course.yaml", "count: 4", "count: 5", "assessment changed Assessment/Quiz/number: 4 > 5"],
  ["course.yaml", "hours: 12", "hours: 15", "hours changed Class hours: 12 > 15"],
  ["course.yaml", "title: Moon, hours: 6", "title: Moon, hours: 9", "hours changed Parts and lessons/Moon/Class hours: 6 > 9"],
  ["course.yaml", "Come to every meeting.", "Come to nine meetings of ten.", "policy changed Policies/Attendance/Wording: Come to every meeting. > Come to nine meetings of ten."],
  ["course.yaml", "  - { title: Phones, text: Put them away. }\n", "", "policy removed Policies/Phones/Policies: Put them away. > -"],
  ["course.yaml", "email: ada@example.org", "email: vale@example.org", "contact changed Instructors/Ada Vale/Email: ada@example.org > vale@example.org"],
  ["course.yaml", "office-hours: Mon 10:00", "office-hours: Wed 14:00", "contact changed Instructors/Ada Vale/Office hours: Mon 10:00 > Wed 14:00"],
  ["course.yaml", "contact: Write to the office.", "contact: Call the office.", "contact changed Contact: Write to the office. > Call the office."],
  ["course.yaml", "place: Hall 1", "place: Hall 7", "meeting changed Meetings/Tuesday/Place: Hall 1 > Hall 7"],
  ["course.yaml", "text: Measure a tide.", "text: Measure a tide with a rod.", "outcome changed Learning outcomes/Measure a tide with a rod./Wording: Measure a tide. > Measure a tide with a rod."],
  ["course.yaml", "required: [darwin1898]", "required: [darwin1898, cartwright1999]", "reading new Materials/Tides/Required: - > -"],
  ["course.yaml", "reading: Chapter 1", "reading: Chapters 1 and 2", "schedule changed Schedule/Rising water/Reading: Chapter 1 > Chapters 1 and 2"],
  ["course.yaml", "grade: B, from: 80", "grade: B, from: 78", "grading changed Grading scale/B/From: 80 > 78"],
  ["course.yaml", "What the sea does and why.", "What the sea does, and why.", "wording changed Description: What the sea does and why. It rises … > What the sea does, and why. It rises …"],
  ["course.yaml", "lessons: [rise, fall]", "lessons: [fall, rise]", "lesson moved Lessons/Lesson 2: Rising water/Lesson: Lesson 1: Rising water > Lesson 2: Rising water"],
  ["course.yaml", "lessons: [pull, spring]", "lessons: [pull, spring, waves]", "lesson new Lessons/Lesson 5: Waves/Lesson: - > -"],
  ["lessons/pull.yaml", "The moon pulls.", "The moon and the sun pull.", "wording changed Lessons/Lesson 3: The pull of the moon/Start/What happens/Wording: The moon pulls. > The moon and the sun pull."],
];

/** What nobody who reads the course as a student can see. */
const unseen: readonly (readonly [file: string, from: string, to: string])[] = [
  ["lessons/fall.yaml", "SECRET 7 m", "SECRET 8 m"], ["lessons/fall.yaml", "Only teachers see this.", "Only teachers see that."], ["lessons/rise.yaml", "owner: Ada, due: 2027-02-01", "due: 2027-02-08, owner: Bo"],
];

function changed(from: Readonly<Record<string, string>>, file: string, old: string, now: string): Readonly<Record<string, string>> {
  const text = from[file] ?? "";
  expect([file, old, text.split(old).length - 1]).toEqual([file, old, 1]);
  return { ...from, [file]: text.replace(old, now) };
}

/** The lines of `lectern diff` as the seeds word them. */
function toldIn(stdout: string): string[] {
  return stdout.trim().split("\n").map((line) => {
    const { kind, what, where, label, before, after } = JSON.parse(line) as Readonly<Record<"kind" | "what" | "label", string>> & { where: string[]; before: string | null; after: string | null };
    return `${kind} ${what} ${[...where, label].join("/")}: ${before ?? "-"} > ${after ?? "-"}`;
  });
}

test("of twenty changes exactly these are told, between two revisions of git, and nothing of what students do not read", async () => {
  const root = projectWith({ tides: files });
  const git = (...words: readonly string[]): void => { execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: root }); };
  const commit = (name: string): void => { git("add", "."); git("commit", "--quiet", "-m", name); git("tag", name); };
  git("init", "--quiet");
  commit("old");
  const now = [...seeds, ...unseen].reduce((all, [file, from, to]) => changed(all, file, from, to), files);
  for (const [name, text] of Object.entries({ ...now, "lessons/waves.yaml": lesson("Waves", "They come in.") })) writeFileSync(path.join(root, "content/tides", name), text);
  mkdirSync(path.join(root, "content/tides/figures"));
  writeFileSync(path.join(root, "content/tides/figures/curve.svg"), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30h-40z"/></svg>\n');
  commit("new");
  rmSync(path.join(root, "content"), { recursive: true });
  const { code, stdout, stderr } = await lectern(root, "diff", "old", "new", "--json");
  expect([code, stderr]).toEqual([0, ""]);
  const filled = "slot filled Lessons/Lesson 2: Rising water/Figure 1/Figure: - > -";
  expect(toldIn(stdout).sort()).toEqual([...seeds.map(([, , , told]) => told), filled].sort());
  expect(stdout).not.toMatch(/SECRET|teachers|Bo\b/);
  expect((await lectern(root, "diff", "old", "old")).stdout).toBe("0 changes\n");
});

test("a thing that is called otherwise now is one change", async () => {
  const root = projectWith({ tides: files });
  const other = projectWith({ tides: changed(changed(files, "course.yaml", "name: Quiz", "name: Short test"), "course.yaml", "title: Water", "title: Waters") });
  const { stdout } = await lectern(other, "diff", root, "--json");
  expect(toldIn(stdout)).toEqual(["assessment changed Assessment/Short test/Wording: Quiz > Short test", "part changed Parts and lessons/Waters/Wording: Water > Waters"]);
});
