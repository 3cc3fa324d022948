import { many, optional, requiredOr, requiredPlain } from "./row.js";
import { count, list, oneOf, pattern, plainText, record, slotId } from "./values.js";
const asks = { unprinted: "is what `lectern check` asks for" };
/** What a rule may ask for that is no single field, each computed from several. */
const wholeRules = ["meetings-taught", "outcomes-assessed", "hours-add-up", "examination-dated"];
const words = record({ id: "word-limits", title: "limits of words", description: "How long a text may be; a Han character counts as a word.", what: "a mapping with `least` or `most`" }, { least: optional(count(1, 100_000), "At least so many.", asks), most: optional(count(1, 100_000), "At most so many.", asks) }, { oneOf: ["least", "most"] });
const lockedPolicy = record({ id: "profile-policy", title: "policy of a profile", description: "A policy that the course is to have: a shared one, or one about a subject.", what: "a mapping with `id` or `about`" }, {
    id: optional(slotId, "The shared policy, by the name of its file in `policies/`.", asks),
    version: optional(plainText, "The version that its file is to have.", asks),
    sha256: optional(pattern("SHA-256", /^[0-9a-f]{12,64}$/, "12 to 64 digits of a SHA-256"), "The sum of its file with line ends of Unix, or its first digits: `sha256sum policies/ID.yaml`.", asks),
    about: many(list("words", plainText), "Words of which the title of some policy is to have one: `[attendance, participation]`.", asks),
}, { oneOf: ["id", "about"] });
const publication = record({ id: "publication", title: "publication", description: "The day by which the syllabus is to be public.", what: "a mapping with `before` or `after`" }, { before: optional(count(0, 999), "Days before the first of the term.", asks), after: optional(count(0, 999), "Days behind it.", asks) }, { oneOf: ["before", "after"] });
/** One of `rules`. */
const profileRule = record({ id: "profile-rule", title: "rule of a profile", description: "Something that is asked of a syllabus: one of `fields`, `policy`, `order`, `publish` and `holds`.", what: "a rule with `fields`, `policy`, `order`, `publish` or `holds`" }, {
    id: requiredPlain(slotId, "Unique in the profile.", asks),
    asks: requiredPlain(plainText, "What is asked for, in a few words.", asks),
    source: optional(plainText, "Where that is said; that of the profile where absent.", asks),
    fields: many(list("fields", plainText), "Fields of `course.yaml` of which one is to be there: `[materials.required, materials.recommended]`; `approval.author` is a step of that role, `hours.lab` hours of that kind.", asks),
    each: many(list("fields", plainText), "Fields of which each item of the list is to have one.", asks),
    least: optional(count(1, 1_000), "How many items the list is to have at least.", asks),
    words: optional(words, "How long the texts of the field may be.", asks),
    policy: optional(lockedPolicy, "A policy that is to be there.", asks),
    order: many(list("sections", plainText), "Sections that are to be printed in this order, those that are there: `[description, outcomes, assessments]`.", asks),
    publish: optional(publication, "By when the syllabus is to be public.", asks),
    holds: optional(oneOf(wholeRules, "rule over the whole course"), `${wholeRules.map((one) => `\`${one}\``).join(", ")}: every meeting has a subject; every outcome is served by an assessment; hours of parts and kinds make those of the course; an examination has its day.`, asks),
}, { oneOf: ["fields", "policy", "order", "publish", "holds"] });
/** A file of `profiles/`: what an institution asks of a syllabus. */
export const profile = record({ id: "profile", title: "profile", description: "A file below `profiles/`, beside the folders of the courses: what an institution asks of a syllabus, as `lectern check --profile NAME` judges it.", what: "a mapping of profile keys" }, {
    title: requiredPlain(plainText, "What it is called.", asks),
    source: optional(plainText, "Where its rules are written.", asks),
    rules: requiredOr(list("rules", profileRule, { least: { count: 1, what: "at least one rule" } }), () => [], "What is asked for, one by one.", asks),
    people: many(list("texts", plainText), "What else is asked for, which only a person can judge.", asks),
}, { printedIn: [] });
