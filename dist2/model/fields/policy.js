import { filledIn, optional, requiredBlocks, requiredPlain, requiredText } from "./row.js";
import { blocks, choice, derivedTexts, plainText, record, slotId, text, title } from "./values.js";
const what = "a policy with `title` and `text`, or the id of a shared one";
const ownRows = {
    title: requiredText(title, "What it is about."),
    text: requiredBlocks(blocks, "The rule."),
    version: optional(text, "Which version of it: `Senate, 2025`."),
};
/** `policies/ID.yaml` beside the folders of the courses: a rule whose words no course changes. */
export const policyFile = record({ id: "policy-file", title: "shared policy", description: "A file below `policies/`, beside the folders of the courses: a rule that courses have by the name of the file, in its words.", what: "a mapping with `title` and `text`" }, { ...ownRows, version: optional(plainText, "Which version of it, which a course may ask for.") }, { printedIn: ["syllabus"] });
const ownPolicy = record({ id: "policy", title: "policy", description: "A rule of the course.", what }, ownRows);
const sharedPolicy = record({ id: "policy-by-id", title: "shared policy by its id", description: "A rule in the words of `policies/ID.yaml`, or that id alone.", what }, {
    policy: requiredPlain(slotId, "The name of the file in `policies/`, without `.yaml`."),
    version: optional(plainText, "The version that is meant; another is told.", { unprinted: "is held against the version of the file" }),
}, { shorthand: "policy", elsewhere: ["title", "text"] });
/** A rule with its words; one of `policies/` has them from there. */
const wholePolicy = record({ id: null, title: "policy", description: "", what }, {
    ...ownRows,
    policy: filledIn(plainText),
    asked: filledIn(plainText),
});
/** One of `policies`. */
export const policy = choice({ id: null, title: "policy, or id of a shared one", description: "", what }, [
    derivedTexts(ownPolicy, wholePolicy, (own) => ({ ...own, policy: null, asked: null })),
    derivedTexts(sharedPolicy, wholePolicy, ({ policy: id, version, span }) => ({ title: { inlines: [], span: id.span }, text: null, version: null, policy: id, asked: version, span })),
]);
