import { joinsWithoutSpace } from "../language/index.js";
import { rangeOf } from "./markdown.js";
/**
 * What each soft line break below `parent` leaves, by the offset of the break. Emphasis, links and the like do not
 * matter: the neighbours are the nearest characters that print.
 */
export function lineJoins(parent) {
    const joins = new Map();
    let before = "";
    let open = [];
    for (const leaf of leavesOf(parent)) {
        const value = "value" in leaf ? leaf.value : " ";
        if (leaf.type === "text" && value === "\n")
            open.push(rangeOf(leaf).start);
        else if (value !== "") {
            const join = joinsWithoutSpace(before, firstCharacter(value)) ? "" : " ";
            for (const offset of open)
                joins.set(offset, join);
            open = [];
            before = lastCharacter(value);
        }
    }
    return joins;
}
/** The nodes without children, in reading order; an explicit stack, since emphasis nests as deep as it likes. */
function* leavesOf(parent) {
    const stack = [...parent.children].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if ("children" in node)
            for (const child of [...node.children].reverse())
                stack.push(child);
        else
            yield node;
    }
}
function firstCharacter(value) {
    return String.fromCodePoint(value.codePointAt(0) ?? 0x20);
}
function lastCharacter(value) {
    const tail = value.slice(-2);
    return (tail.codePointAt(0) ?? 0) > 0xffff ? tail : tail.slice(-1);
}
