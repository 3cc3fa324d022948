import { z } from "zod";
import { date, list, plainText, record, text } from "./values.js";

const weightText = "a number of per cent above 0 and up to 100";

const weight = z.number(weightText).positive(weightText).max(100, weightText).meta({ title: "per cent" });

const markText = "a number of per cent from 0 to 100";

const mark = z.number(markText).min(0, markText).max(100, markText).meta({ title: "per cent" });

/** One of `assessments`. */
export const assessment = record("an assessment with `name` and `weight`", {
  name: text.describe("What it is called."),
  weight: weight.describe("Per cent of the grade."),
  description: text.optional().describe("What is asked for."),
  due: date.optional().describe("The day it is due or held; absent for work that goes on through the term."),
  outcomes: list("outcome ids", plainText).optional().describe("Ids of the outcomes that it serves."),
}).meta({ id: "assessment", title: "assessment", description: "Something that counts towards the grade." });

/** One of `grading-scale`. */
export const grade = record("a grade with `grade` and `from`", {
  grade: text.describe("The grade."),
  from: mark.describe("The least per cent for it."),
  meaning: text.optional().describe("What it says of the work."),
}).meta({ id: "grade", title: "grade", description: "One step of the grading scale." });
