import { served } from "./programme.js";
import { many, optional } from "./row.js";
import { list, text } from "./values.js";
const inSyllabus = { printedIn: ["syllabus", "plan"] };
/** What a syllabus says, and a lesson plan, of how a part or a lesson is taught. */
export const teachingRows = {
    requirements: optional(text, "How well its contents are to be known: 教学要求.", inSyllabus),
    focus: optional(text, "What matters most in it: 重点.", inSyllabus),
    difficulties: optional(text, "What is hard in it: 难点.", inSyllabus),
    methods: optional(text, "How it is taught: 教学方法.", inSyllabus),
    ideology: optional(text, "What it says of values: 思政融入点.", inSyllabus),
    before: optional(text, "What to do before it: 课前.", inSyllabus),
    after: optional(text, "What to do after it: 课后.", inSyllabus),
};
/** What a part or a lesson serves, as a syllabus prints it in a matrix. */
export const servingRow = many(list("outcome ids", served), "Ids of the outcomes of the course that it serves, alone or each with H, M or L: `[g1 H, g2 L]`; a matrix of the syllabus prints them.", inSyllabus);
