import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = `title: First
sections:
  - title: Start
    topics:
      - title: Topic
        figures: [{ id: dot, caption: A dot, owner: "Lin, X.", due: 2026-02-03 }]
        tables: [{ id: rates, caption: Rates, alt: Two rates }]
        summary: { todo: the gist, text: It is short. }
`;

function project(): string {
  return projectWith({
    tiny: {
      "course.yaml": "title: Tiny\nlang: en\nparts: [{ title: Part, lessons: [one] }]\n",
      "lessons/one.yaml": lesson,
      "tables/rates.csv": "Name,Rate\na,1\n",
    },
  });
}

test("the ledger is a table with a total", async () => {
  const { code, stdout, stderr } = await lectern(project(), "slots");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`\
document  slot      id                           state   owner    due         declared
tiny/one  figure 1  dot                          open    Lin, X.  2026-02-03  content/tiny/lessons/one.yaml:6
tiny/one  table 1   rates                        filled  –        –           content/tiny/lessons/one.yaml:7
tiny/one  text 1    sections.1.topics.1.summary  filled  –        –           content/tiny/lessons/one.yaml:8
3 slots: 1 open, 2 filled
`);
});

test("the ledger is CSV, its cells quoted where they hold a comma", async () => {
  const { stdout } = await lectern(project(), "slots", "--csv");
  expect(stdout.split("\r\n").slice(0, 2)).toEqual([
    "course,document,kind,number,part,id,state,owner,due,path,line,reason,for",
    'tiny,one,figure,1,,dot,open,"Lin, X.",2026-02-03,content/tiny/lessons/one.yaml,6,,',
  ]);
});

test("the ledger is JSON, one slot a line", async () => {
  const { stdout } = await lectern(project(), "slots", "--json");
  const slots = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ type }) => type === "slot");
  expect(slots.map(({ kind, number, id, state }) => [kind, number, id, state])).toEqual([
    ["figure", 1, "dot", "open"],
    ["table", 1, "rates", "filled"],
    ["text", 1, "sections.1.topics.1.summary", "filled"],
  ]);
});

test("an open slot exits with 3 under --fail-on open, and with 0 under a state that no slot has", async () => {
  const root = project();
  expect((await lectern(root, "slots", "--fail-on", "open")).code).toBe(3);
  expect((await lectern(root, "slots", "--fail-on", "stale")).code).toBe(0);
});

test("what only some audiences read says whose, and their ledgers hold it alone", async () => {
  const marked = `${lesson}      - title: Key
        for: instructor
        figures: [{ id: key, caption: The key }, { id: both, caption: More }]
        blocks:
          - { text: { todo: how to mark }, for: instructor }
`;
  const root = projectWith({ tiny: { "course.yaml": "title: Tiny\nlang: en\nparts: [{ title: Part, lessons: [one] }]\n", "lessons/one.yaml": marked, "tables/rates.csv": "Name,Rate\na,1\n" } });
  const ids = async (...words: readonly string[]): Promise<unknown> => {
    const { stdout } = await lectern(root, "slots", "--json", ...words);
    return stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as { readonly id: string; readonly for: readonly string[] | null }).map(({ id, for: readers }) => `${id} ${readers?.join() ?? "all"}`);
  };
  const text = "sections.1.topics.1.summary all";
  expect(await ids()).toEqual(["dot all", "rates all", "key instructor", "both instructor", text, expect.stringMatching(/^sections.*instructor$/)]);
  expect(await ids("--for", "student")).toEqual(["dot all", "rates all", text]);
  expect((await lectern(root, "slots")).stdout).toContain("figure 2  key");
  expect((await lectern(root, "slots")).stdout).toMatch(/owner +for +due/);
});
