import { markPage } from "./draft-sheet.js";
const corners = ["top-right-corner", "top-left-corner", "bottom-right-corner", "bottom-left-corner"];
/**
 * The styled document with the mark of a draft on every page, whatever the template says of its pages: in the first corner that
 * the template leaves free, else in place of what stands in the first.
 */
export function withRunningMark(document) {
    const mark = document.pageStyle({ name: markPage, first: false, side: "left" }).marginBoxes.get(corners[0]);
    if (mark === undefined)
        throw new Error("the sheet of drafts has no mark");
    const marked = new Map();
    return {
        ...document,
        pageStyle: (query) => {
            const plain = document.pageStyle(query);
            const known = marked.get(plain);
            if (known !== undefined)
                return known;
            const corner = corners.find((name) => !plain.marginBoxes.has(name)) ?? corners[0];
            const style = { ...plain, marginBoxes: new Map([...plain.marginBoxes, [corner, mark]]) };
            marked.set(plain, style);
            return style;
        },
    };
}
