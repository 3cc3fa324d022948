/** The standard structure types of PDF 1.7 (ISO 32000-1 §14.8.4). */
const standardTypes = new Set([
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
    "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody",
    "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP",
    "Warichu", "WT", "WP", "Figure", "Formula", "Form",
]);
/** Types are mapped to types in no longer chains than this: what takes more steps leads nowhere. */
const longestChain = 32;
/** Whether a structure type is one of the standard ones. */
export function isStandardType(type) {
    return standardTypes.has(type);
}
/** The standard type that a type is or is mapped to, or `null` where the map leads nowhere or in a circle. */
export function standardRole(objects, roleMap, type) {
    const seen = new Set();
    for (let found = type; found !== null && !seen.has(found) && seen.size < longestChain; found = objects.name(roleMap, found)) {
        if (standardTypes.has(found))
            return found;
        seen.add(found);
    }
    return null;
}
/** Whether a type of the role map is mapped, in the end, to itself. */
export function mapsInACircle(objects, roleMap, type) {
    const seen = new Set();
    let found = type;
    while (found !== null && !standardTypes.has(found)) {
        if (seen.has(found) || seen.size > longestChain)
            return true;
        seen.add(found);
        found = objects.name(roleMap, found);
    }
    return false;
}
