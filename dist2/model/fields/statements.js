import { optional, requiredBlocks, requiredOr, requiredText } from "./row.js";
import { blocks, date, oneOf, record, text, title } from "./values.js";
/** The sections of a syllabus behind which a section of the author's own may stand, in the order of an English one. */
export const syllabusSections = [
    "at-a-glance", "description", "outcomes", "schedule", "labs", "materials", "assessments", "grading-scale", "structure", "policies", "faq", "contact",
];
/** One of `extra`. */
export const extraSection = record({ id: "extra", title: "section of your own", description: "A section of a syllabus that no other key is for; its text may hold tables.", what: "a section with `title` and `text`" }, {
    title: requiredText(title, "The heading."),
    text: requiredBlocks(blocks, "What stands under it."),
    after: optional(oneOf(syllabusSections, "section"), `Behind which section it stands, whether that is there or not: ${syllabusSections.map((one) => `\`${one}\``).join(", ")}; behind \`policies\` where absent.`),
});
/** One of `faq`. */
export const question = record({ id: "question", title: "question", description: "A question that students ask, and its answer.", what: "a question with `question` and `answer`" }, {
    question: requiredText(title, "The question."),
    answer: requiredBlocks(blocks, "The answer."),
});
/** What people do with a syllabus before it holds. */
const approvalRoles = ["author", "reviewer", "approver"];
/** One of `approval`. */
export const approvalStep = record({ id: "approval", title: "approval", description: "Who wrote, reviewed or approved the syllabus, and when.", what: "a mapping with `role` and `name`" }, {
    role: requiredOr(oneOf(approvalRoles, "role"), () => "author", "`author`, `reviewer` or `approver`: 编写, 审核, 批准."),
    name: requiredText(text, "The person or the board."),
    date: optional(date, "The day."),
});
