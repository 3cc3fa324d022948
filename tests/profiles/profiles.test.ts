import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fieldPlaces, readCourse, readProfile } from "../../src/content/index.js";
import { formatDiagnostic, positionAt } from "../../src/diagnostics/index.js";
import type { Source } from "../../src/diagnostics/index.js";
import type { Profile } from "../../src/model/index.js";
import { judgeProfile } from "../../src/profiles/index.js";
import type { RuleFinding } from "../../src/profiles/index.js";
import { american, chinese, winter } from "./courses.js";

const root = path.join(import.meta.dirname, "..", "..");
const printed = ["at-a-glance", "description", "outcomes", "structure", "schedule", "assessments", "materials", "policies"];

interface Files {
  readonly course: string;
  readonly term?: string;
  readonly policy?: string;
  readonly sections?: readonly string[];
}

function profileOf(text: string): Profile {
  const { value, diagnostics } = readProfile({ path: "profile.yaml", text });
  if (value === null) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return value;
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function judged(profile: Profile, { course: text, term, policy, sections = printed }: Files): readonly RuleFinding[] {
  const courseFile: Source = { path: "course.yaml", text };
  const policies = policy === undefined ? [] : [{ path: "policies/own-work.yaml", text: policy }];
  const { value } = readCourse({ id: "c", course: courseFile, lessons: [], references: null, policies, term: term === undefined ? null : { path: "term.yaml", text: term } });
  if (value === null) throw new Error("no course");
  const sums = new Map<Source, string>(policies.map((source) => [source, sumOf(source.text)]));
  return judgeProfile(profile, { course: value, places: fieldPlaces(courseFile), sums, printed: sections, today: { year: 2026, month: 11, day: 15 } });
}

/** Every finding of what is missing, as `rule file:line:column`. */
function missing(findings: readonly RuleFinding[]): string[] {
  return findings.flatMap(({ rule, faults }) => faults.map(({ span }) => {
    if (span === null) return `${rule.id.value} nowhere`;
    const { line, column } = positionAt(span.source, span.start);
    return `${rule.id.value} ${span.source.path}:${line}:${column}`;
  }));
}

const shipped = new Map(readdirSync(path.join(root, "starters/profiles")).map((file) => [file.replace(/\.yaml$/, ""), profileOf(readFileSync(path.join(root, "starters/profiles", file), "utf8"))]));

function shippedProfile(name: string): Profile {
  const found = shipped.get(name);
  if (found === undefined) throw new Error(`no profile ${name}`);
  return found;
}

/** A seeded miss: what of the course that meets everything is written otherwise, and where that is found. */
interface Seed {
  readonly take: RegExp | string;
  readonly put?: string;
  readonly inTerm?: true;
  readonly sections?: readonly string[];
  /** What is found: `file:line:column` of each. */
  readonly at: readonly string[];
  /** Rules that the same miss breaks. */
  readonly also?: readonly string[];
}

const top = "course.yaml:1:8";

const seeds: Readonly<Record<string, Readonly<Record<string, Seed>>>> = {
  "tx-hb2504": {
    requirements: { take: ", description: A hull.", at: ["course.yaml:17:5"] },
    reading: { take: "  required:\n    - { item: A rope }", put: "  required: []", at: ["course.yaml:13:1"] },
    subjects: { take: "  - { topic: Keels }\n", at: ["course.yaml:6:5"] },
    publication: { take: "published: 2026-11-01", put: "published: 2027-02-01", at: ["course.yaml:25:12"] },
  },
  "fl-bog": {
    curriculum: { take: "description: How boats float.\n", at: [top] },
    contents: { take: /schedule:\n.*\n.*\n/, at: [top] },
    materials: { take: /materials:\n.*\n.*\n/, at: [top] },
    goals: { take: /outcomes:\n.*\n/, at: [top] },
    expectations: { take: /prerequisites: None\n|policies:\n[^]*/g, at: [top] },
    measures: { take: /assessments:\n.*\n.*\n/, at: [top], also: ["shares"] },
    shares: { take: "weight: 40, description: A hull., ", at: ["course.yaml:17:5"] },
    "grading-scale": { take: /grading-scale:\n.*\n/, at: [top] },
    publication: { take: "published: 2026-11-01", put: "published: 2026-12-05", at: ["course.yaml:25:12"] },
  },
  "us-generic": {
    number: { take: "code: BOAT 1\n", at: [top] },
    credits: { take: "credits: 3\n", at: [top] },
    term: { take: /^[^]*$/, put: "", inTerm: true, at: [top], also: ["final"] },
    meetings: { take: /meetings:\n.*\n/, at: [top], also: ["place"] },
    place: { take: ", place: Pier 2", at: ["course.yaml:5:1"] },
    instructor: { take: /instructors:\n.*\n/, at: [top], also: ["contact", "office-hours"] },
    contact: { take: ", email: vale@example.org", at: ["course.yaml:8:5"] },
    "office-hours": { take: ", office-hours: Friday", at: ["course.yaml:8:5"] },
    description: { take: "description: How boats float.\n", at: [top] },
    prerequisites: { take: "prerequisites: None\n", at: [top] },
    outcomes: { take: /outcomes:\n.*\n/, at: [top] },
    materials: { take: /materials:\n.*\n.*\n/, at: [top] },
    assessments: { take: /assessments:\n.*\n.*\n/, at: [top], also: ["described", "due", "final"] },
    described: { take: ", description: A hull.", at: ["course.yaml:17:5"] },
    due: { take: ", due: week 1 Fri", at: ["course.yaml:17:5"] },
    "grading-scale": { take: /grading-scale:\n.*\n/, at: [top] },
    schedule: { take: "  - { topic: Keels }\n", at: ["course.yaml:6:5"] },
    final: { take: "due: exam week", put: "due: at the end", at: ["course.yaml:18:13"] },
    attendance: { take: "title: Attendance", put: "title: Boots", at: ["course.yaml:26:1"] },
    late: { take: "title: Late work", put: "title: Boots", at: ["course.yaml:26:1"] },
    integrity: { take: "title: Academic integrity", put: "title: Boots", at: ["course.yaml:26:1"] },
    access: { take: "title: Access", put: "title: Boots", at: ["course.yaml:26:1"] },
    conduct: { take: "title: Conduct", put: "title: Boots", at: ["course.yaml:26:1"] },
  },
  "zh-daogang": {
    "english-title": { take: "english-title: Shipbuilding\n", at: [top] },
    code: { take: "code: CB101\n", at: [top] },
    category: { take: "category: 必修\n", at: [top] },
    credits: { take: "credits: 1\n", at: [top] },
    hours: { take: "hours: { lecture: 6, lab: 2 }\n", at: [top], also: ["hours-by-kind", "hours-add-up"] },
    "hours-by-kind": { take: "{ lecture: 6, lab: 2 }", put: "8", at: ["course.yaml:7:1"] },
    majors: { take: "majors: 船舶工程\n", at: [top] },
    prerequisites: { take: "prerequisites: 力学\n", at: [top] },
    department: { take: "department: 工学院\n", at: [top] },
    description: { take: "船为什么能浮起来。", put: "{ todo: 简介 }", at: ["course.yaml:11:1"] },
    outcomes: { take: /outcomes:\n.*\n.*\n/, at: [top], also: ["values", "requirements", "assessed"] },
    values: { take: "kind: attitude", put: "kind: skill", at: ["course.yaml:12:1"] },
    requirements: { take: ', requirement: "8.1"', at: ["course.yaml:14:5"] },
    assessed: { take: "outcomes: [b]", put: "outcomes: [a]", at: ["course.yaml:14:11"] },
    contents: { take: /parts:\n.*\n/, put: "parts: []\n", at: ["course.yaml:15:1"], also: ["teaching-requirements", "focus", "difficulties", "methods", "hours-add-up"] },
    "teaching-requirements": { take: ", requirements: 掌握", at: ["course.yaml:16:5"] },
    focus: { take: ", focus: 浮心", at: ["course.yaml:16:5"] },
    difficulties: { take: ", difficulties: 稳性", at: ["course.yaml:16:5"] },
    methods: { take: ", methods: 讲授", at: ["course.yaml:16:5"] },
    "hours-add-up": { take: "hours: 8", put: "hours: 7", at: ["course.yaml:7:8"] },
    assessments: { take: /assessments:\n.*\n.*\n/, at: [top], also: ["assessed", "weights"] },
    weights: { take: "weight: 40, ", at: ["course.yaml:18:5"] },
    textbooks: { take: "  required:\n    - { item: 教材一本 }\n", at: ["course.yaml:20:1"] },
    further: { take: "  recommended:\n    - { item: 参考书一本 }\n", at: ["course.yaml:20:1"] },
    author: { take: "role: author", put: "role: approver", at: ["course.yaml:25:1"] },
    reviewer: { take: "role: reviewer", put: "role: author", at: ["course.yaml:25:1"] },
    order: { take: "x^", at: ["course.yaml:17:1"], sections: ["description", "assessments", "outcomes", "structure", "materials"] },
  },
};

const rows = Object.entries(seeds).flatMap(([profile, rules]) => Object.entries(rules).map(([rule, seed]) => [profile, rule, seed] as const));

function filesOf(profile: string): Files {
  return profile === "zh-daogang" ? { course: chinese } : { course: american, term: winter };
}

test("there is a seeded miss for each rule of each profile", () => {
  const all = [...shipped].flatMap(([name, { rules }]) => rules.map(({ id }) => `${name} ${id.value}`));
  expect(rows.map(([profile, rule]) => `${profile} ${rule}`).sort()).toEqual(all.sort());
});

test.each([...shipped.keys()])("a course that has all that %s asks for meets each of its rules, and says where", (name) => {
  const findings = judged(shippedProfile(name), filesOf(name));
  expect(missing(findings)).toEqual([]);
  expect(findings.filter(({ places }) => places.length === 0).map(({ rule }) => rule.id.value)).toEqual([]);
});

test.each(rows)("%s: what `%s` asks for is missed where it belongs", (name, rule, { take, put = "", inTerm, sections, at, also = [] }) => {
  const files = filesOf(name);
  const course = inTerm === true ? files.course : files.course.replace(take, put);
  const term = inTerm === true ? undefined : files.term;
  const found = missing(judged(shippedProfile(name), { course, ...(term === undefined ? {} : { term }), ...(sections === undefined ? {} : { sections }) }));
  expect(found.filter((one) => one.startsWith(`${rule} `))).toEqual(at.map((place) => `${rule} ${place}`));
  expect([...new Set(found.map((one) => one.split(" ")[0]))].sort()).toEqual([rule, ...also].sort());
});

const policy = "title: Your own work\nversion: Senate, 2026\ntext: Words are your own.\n";
const own = profileOf(`title: School
rules:
  - { id: short, asks: at most ten words, fields: [description], words: { most: 10 } }
  - { id: long, asks: ten Han characters, fields: [subtitle], words: { least: 10 } }
  - { id: two, asks: two outcomes, fields: [outcomes], least: 2 }
  - { id: own-work, asks: the approved rule, policy: { id: own-work, version: "Senate, 2026", sha256: ${sumOf(policy).slice(0, 20)} } }
`);
const base = `title: T
lang: en
subtitle: 船为什么能够浮起来呢问
description: Why boats float, and when they don’t. *Ten* words here.
outcomes: [{ id: a, text: A. }, { id: b, text: B. }]
parts: []
policies:
  - policy: own-work
`;

test.each([
  ["as it should be", {}, []],
  ["a text of eleven words", { course: base.replace("here", "right here") }, ["short course.yaml:4:1"]],
  ["a text of nine Han characters", { course: base.replace("呢问", "") }, ["long course.yaml:3:1"]],
  ["one outcome of two", { course: base.replace(", { id: b, text: B. }", "") }, ["two course.yaml:5:1"]],
  ["no such policy", { course: base.replace("own-work", "other") }, ["own-work course.yaml:7:1"]],
  ["words of the course in its place", { course: base.replace("policy: own-work", "title: Own work\n    text: Mine.") }, ["own-work course.yaml:8:5"]],
  ["another version of its file", { policy: policy.replace("2026", "2027") }, ["own-work policies/own-work.yaml:2:10", "own-work policies/own-work.yaml:1:1"]],
  ["a changed word in its file", { policy: policy.replace("own.", "own!") }, ["own-work policies/own-work.yaml:1:1"]],
])("a profile of one’s own finds %s", (_, change, found) => {
  expect(missing(judged(own, { course: base, policy, ...change }))).toEqual(found);
});

test.each([
  ["a field that there is not", "fields: [descripton]", "`descripton` is no field that `course.yaml` has there"],
  ["a field of items that there is not", "fields: [assessments], each: [wait]", "`wait` is no field that `course.yaml` has there"],
  ["a section that there is not", "order: [description, outcoms]", "`outcoms` is no section of a syllabus"],
  ["two things at once", "fields: [description], publish: { after: 7 }", "the rule `a` asks for 2 things at once"],
  ["nothing", "source: x", "item 1 of `rules`: expected a rule with `fields`, `policy`, `order`, `publish` or `holds`, found a mapping"],
])("a profile that asks for %s is told so", (_, rule, message) => {
  const { value, diagnostics } = readProfile({ path: "p.yaml", text: `title: P\nrules:\n  - { id: a, asks: b, ${rule} }\n` });
  expect([value, diagnostics.map((one) => one.message)]).toEqual([null, [message]]);
});
