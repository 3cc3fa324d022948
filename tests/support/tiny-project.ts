import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The files of a course in English small enough to read at a glance; paths are relative to the course folder. */
export const tinyCourse: Readonly<Record<string, string>> = {
  "course.yaml": "title: Tiny course\nlang: en\nparts:\n  - title: Only part\n    lessons: [one, two]\n",
  "lessons/one.yaml":
    "title: First\ndate: 2026-03-01\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        summary: A *short* text.\n",
  "lessons/two.yaml": "title: Second\nsections:\n  - title: Go on\n    topics:\n      - title: Other\n        summary: More text.\n",
};

/** Writes courses below `content/` of a new folder and gives the folder. */
export function projectWith(courses: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-project-"));
  for (const [course, files] of Object.entries(courses))
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(root, "content", course, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  return root;
}
