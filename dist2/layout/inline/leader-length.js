import { longestLeader } from "../../text/index.js";
/** Reports a leader that would need more glyphs than there are to be: it was cut, so the line is not whole. */
export function reportLeaders(line, findings) {
    for (const piece of line.pieces) {
        if (piece.kind !== "glyphs" || piece.tag.kind !== "text" || piece.tag.box.kind !== "page-text")
            continue;
        const { item, element } = piece.tag.box;
        if (item.type !== "leader" || piece.glyphIds.length + item.pattern.length <= longestLeader)
            continue;
        findings.report("budget/leader-length", element.span, `a leader needs more than ${longestLeader} characters`, "give it larger type or a shorter pattern");
    }
}
