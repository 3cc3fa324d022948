import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addLesson } from "../../src/import/index.js";

function added(text: string, id = "new", part = 0): string {
  return addLesson({ path: "course.yaml", text }, { id, part, partTitle: "Lessons" });
}

test("a lesson takes a line under the last of its part, and nothing else changes", () => {
  const before = "title: T # mine\nparts:\n    - title: A\n      lessons:\n      - one   # first\n      # and then\n\n    - title: B\n";
  expect(added(before)).toBe(before.replace("# first\n", "# first\n      - new\n"));
});

test("a list on one line grows on its line", () => {
  expect(added("parts: [{ title: A, lessons: [ one, 'two' ] }] # all\n", "a, b")).toBe("parts: [{ title: A, lessons: [ one, 'two', \"a, b\" ] }] # all\n");
});

test("line ends of Windows and a missing last line end are kept in mind", () => {
  expect(added("parts:\r\n  - title: A\r\n    lessons:\r\n      - one")).toBe("parts:\r\n  - title: A\r\n    lessons:\r\n      - one\r\n      - new\r\n");
});

test("a course without parts gets one, and a part without lessons its list", () => {
  expect(added("title: T\n# the end\n")).toBe("title: T\n# the end\nparts:\n  - title: Lessons\n    lessons:\n      - new\n");
  expect(added("title: T # mine\nparts:\n  - title: A # first\n")).toBe("title: T # mine\nparts:\n  - title: A # first\n    lessons:\n      - new\n");
  expect(added("parts:\n  - title: A\n    lessons:\n  - title: B\n")).toBe("parts:\n  - title: A\n    lessons:\n      - new\n  - title: B\n");
});

test("an id that YAML would take for something else is quoted", () => {
  for (const id of ["007", "true", "2027-03-01", "a: b", "第一课", "x y", "null", "- a", "a #b"])
    expect(parse(added("parts:\n  - lessons:\n      - one\n", id))).toEqual({ parts: [{ lessons: ["one", id] }] });
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((text) => parse(text) === text);
const comment = fc.constantFrom("", " # why", "  # lessons: [x]");
const list = fc.tuple(fc.array(fc.tuple(name, comment), { minLength: 1, maxLength: 4 }), fc.constantFrom("", "  ", "    "), fc.boolean());
const course = fc.array(list, { minLength: 1, maxLength: 3 }).map((parts) =>
  [
    "title: T # parts: none",
    "parts:",
    ...parts.flatMap(([lessons, indent, flow]) => [
      "  # a part",
      "  - title: P",
      ...(flow
        ? [`    lessons: [${lessons.map(([id]) => id).join(", ")}] # here`]
        : ["    lessons:", ...lessons.map(([id, remark]) => `    ${indent}- ${id}${remark}`)]),
    ]),
    "lang: en",
    "",
  ].join("\n"),
);

test("whatever the file looks like, it says the same and one lesson more, and every line of it stays", () => {
  fc.assert(
    fc.property(course, fc.nat(2), name, (text, part, id) => {
      const { parts } = parse(text) as { parts: { lessons: string[] }[] };
      const at = part % parts.length;
      const after = added(text, id, at);
      parts[at]?.lessons.push(id);
      expect((parse(after) as { parts: unknown }).parts).toEqual(parts);
      const flow = text.split("\n").filter((line) => !line.includes("lessons: ["));
      for (const line of flow) expect(after.split("\n")).toContain(line);
    }),
  );
});
