import { readCourse } from "../../src/content/index.js";
import type { Outcome, Source } from "../../src/diagnostics/index.js";
import { parse } from "yaml";
import { importOutline } from "../../src/import/index.js";
import type { ImportedCourse } from "../../src/import/index.js";
import type { Course } from "../../src/model/index.js";

/** An outline in English with every kind of line that import knows. */
export const reading = `# Reading in practice (3 hours)

An evening course.

## Part 1: First steps (2 hours)

### Lesson 1: Close reading (2 hours)

#### Title page

- Title: Close reading
- Subtitle: Part 1: First steps
- Date: 2026/3/1
- Instructor: Ada Vale

#### Contents

1. Looking twice

#### Objectives

- Read a page slowly.

#### Looking twice

##### The second look

- **Summary**: What one sees
  only the second time.
- **Key points**:
  - Read aloud.
    - Then whisper.
  - Ask what is *not* said.
- **References**:
  - Kim, B., & Lee, C. D. (2019). How readers slow down. Journal of Reading, 12(3), 45–67.
  - Adler, M. (1972). How to Read a Book. Simon, New York.
- **Examples**:
  - Figure 1: A page with notes
  - Table 1: Marks and meanings

##### Margins

Notes in margins are old.

- Leave room.

#### Conclusion

- **Key points**: Slow is fast.

#### References

- Kim, B., & Lee, C. D. (2019). How readers slow down. Journal of Reading, 12(3), 45–67.
- An old pamphlet, 1899, without an author

#### Discussion

- **Key points**:
  - What did you miss?

#### Homework

- Read one page twice.
`;

/** The imported course and the course that its files make. */
export function imported(text: string): { readonly outcome: Outcome<ImportedCourse>; readonly course: Outcome<Course>; readonly files: ReadonlyMap<string, string> } {
  const outcome = importOutline({ path: "outline.md", text });
  const files = new Map(outcome.value?.files.map((file) => [file.path, file.text]));
  const source = (path: string): Source | null => {
    const found = files.get(path);
    return found === undefined ? null : { path, text: found };
  };
  const lessons = [...files.keys()].filter((path) => path.startsWith("lessons/")).flatMap((path) => source(path) ?? []);
  const course = readCourse({ id: "course", course: source("course.yaml"), lessons, references: source("references.yaml") });
  return { outcome, course, files };
}

/** The files of an imported outline as plain values, by path. */
export function valuesOf(text: string): Readonly<Record<string, unknown>> {
  const { outcome } = imported(text);
  return Object.fromEntries((outcome.value?.files ?? []).map((file) => [file.path, parse(file.text) as unknown]));
}
