import { diagnostic } from "../diagnostics/index.js";
import { limits } from "./limits.js";
/** A tag of a template: what stands before its name, its first word, and the rest up to its end. */
const tagAt = /\{\{+~?(?:(!--)|(!)|\s*(#[*>]?|\^|\/|>|&)?\s*(else\b)?([^}]*))/y;
const depthMessage = `blocks nested deeper than ${limits.templateDepth} levels`;
const callMessage = `expressions nested deeper than ${limits.templateDepth} levels`;
/** Most brackets that are open at once in a tag. */
function bracketDepth(tag) {
    let open = 0;
    let most = 0;
    for (const { 0: bracket } of tag.matchAll(/[()]/g)) {
        open += bracket === "(" ? 1 : -1;
        most = Math.max(most, open);
    }
    return most;
}
/** Counts tags and how they nest, in one pass and without building anything. */
class TagCounter {
    #tags = 0;
    /** For each open block its programs, of which every `{{else if}}` opens one inside the one before. */
    #open = [];
    #depth = 0;
    /** Takes the next tag; what is too much with it, or `null`. */
    take(sigil, isElse, rest) {
        if (++this.#tags > limits.tags)
            return `more than ${limits.tags} tags in one template`;
        if (bracketDepth(rest) > limits.templateDepth)
            return callMessage;
        if (sigil === "/")
            this.#depth -= this.#open.pop() ?? 0;
        else if (sigil?.startsWith("#") === true || (sigil === "^" && rest.trim() !== ""))
            this.#open.push(this.#deeper());
        else if (isElse && rest.trim() !== "")
            this.#open.push((this.#open.pop() ?? 0) + this.#deeper());
        return this.#depth > limits.templateDepth ? depthMessage : null;
    }
    /** One level more. */
    #deeper() {
        this.#depth += 1;
        return 1;
    }
}
/** Offset behind a comment that begins with `opened`. */
function behindComment(text, opened, start) {
    const end = opened === "!--" ? "--}}" : "}}";
    const found = text.indexOf(end, start);
    return found === -1 ? text.length : found + end.length;
}
const split = "move parts of it into partials";
/**
 * What is too much of a template to be parsed at all, or `null`: Handlebars' parser needs minutes for a few thousand
 * blocks inside each other. Where a tag is written wrongly the count may be off; the parser then says what is wrong.
 */
export function beyondLimits(source) {
    const { text } = source;
    if (text.length > limits.sourceLength)
        return diagnostic("merge/limit", { source, start: 0, end: 0 }, `the template is longer than ${limits.sourceLength} characters`, split);
    const counter = new TagCounter();
    for (let start = text.indexOf("{{"); start !== -1;) {
        tagAt.lastIndex = start;
        const [whole = "{{", longComment, comment, sigil, isElse, rest = ""] = tagAt.exec(text) ?? [];
        const opened = longComment ?? comment;
        if (opened === undefined) {
            const fault = counter.take(sigil, isElse !== undefined, rest);
            if (fault !== null)
                return diagnostic("merge/limit", { source, start, end: start + 2 }, fault, split);
        }
        const behind = opened === undefined ? start + whole.length : behindComment(text, opened, start + whole.length);
        start = text.indexOf("{{", behind);
    }
    return null;
}
