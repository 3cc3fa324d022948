import { finding } from "../finding.js";
import { childNodes } from "../structure-tree.js";
const rows = ["TR"];
const rowGroup = { id: "09-004", holds: rows, in: ["Table"] };
const cell = { id: "09-004", holds: null, in: rows };
const nestings = {
    Table: { id: "09-004", holds: ["Caption", "THead", "TBody", "TFoot", "TR"], in: null },
    THead: rowGroup,
    TBody: rowGroup,
    TFoot: rowGroup,
    TR: { id: "09-004", holds: ["TH", "TD"], in: ["Table", "THead", "TBody", "TFoot"] },
    TH: cell,
    TD: cell,
    L: { id: "09-005", holds: ["Caption", "L", "LI"], in: null },
    LI: { id: "09-005", holds: ["Lbl", "LBody"], in: ["L"] },
    LBody: { id: "09-005", holds: null, in: ["LI"] },
    TOC: { id: "09-006", holds: ["Caption", "TOC", "TOCI"], in: null },
    TOCI: { id: "09-006", holds: ["Lbl", "NonStruct", "P", "Reference", "TOC"], in: ["TOC"] },
    Ruby: { id: "09-007", holds: ["RB", "RT", "RP"], in: null },
    RB: { id: "09-007", holds: null, in: ["Ruby"] },
    RT: { id: "09-007", holds: null, in: ["Ruby"] },
    RP: { id: "09-007", holds: null, in: ["Ruby"] },
    Warichu: { id: "09-008", holds: ["WT", "WP"], in: null },
    WT: { id: "09-008", holds: null, in: ["Warichu"] },
    WP: { id: "09-008", holds: null, in: ["Warichu"] },
};
/** Rows of tables, lists, tables of contents, ruby and warichu: what stands in what. */
export function* nestingRows(node) {
    const nesting = Object.hasOwn(nestings, node.role) ? nestings[node.role] : undefined;
    if (nesting === undefined)
        return;
    const { id, holds, in: parents } = nesting;
    const outer = node.parent?.role ?? "nothing";
    if (parents !== null && !parents.includes(outer))
        yield finding(id, `a \`${node.type}\` stands in \`${outer}\``, node);
    if (holds === null)
        return;
    for (const child of childNodes(node))
        // An element that must stand elsewhere is reported by its own row.
        if (!holds.includes(child.role) && !mustStandElsewhere(child))
            yield finding(id, `a \`${node.type}\` holds a \`${child.type}\``, child);
    if (node.kids.some(({ kind }) => kind === "marked"))
        yield finding(id, `a \`${node.type}\` holds content that is in no element`, node);
    if (node.role === "Table")
        yield* tableRows(node);
}
function mustStandElsewhere({ role }) {
    return Object.hasOwn(nestings, role) && nestings[role]?.in !== null;
}
function* tableRows(table) {
    const kids = childNodes(table).map(({ role }) => role);
    for (const role of ["THead", "TFoot", "Caption"])
        if (kids.filter((kid) => kid === role).length > 1)
            yield finding("09-004", `a table has several \`${role}\``, table);
    const caption = kids.indexOf("Caption");
    if (caption > 0 && caption < kids.length - 1)
        yield finding("09-004", "the caption stands neither first nor last in its table", table);
}
