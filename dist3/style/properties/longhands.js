import { boxProperties } from "./box.js";
import { columnProperties } from "./columns.js";
import { flexProperties } from "./flex.js";
import { generatedProperties } from "./generated.js";
import { listProperties, tableProperties } from "./lists-and-tables.js";
import { breakProperties, pageProperties } from "./pages.js";
import { readComponents, isMalformed } from "../values/component.js";
import { readWhole } from "../values/grammar.js";
import { textProperties } from "./text.js";
/** Longhand properties by the concept that they belong to, in the order of the reference. */
export const propertyGroups = {
    Boxes: boxProperties,
    Columns: columnProperties,
    "Blocks side by side": flexProperties,
    Text: textProperties,
    Lists: listProperties,
    Tables: tableProperties,
    Pages: { ...breakProperties, ...pageProperties },
    "Generated content": generatedProperties,
};
const longhands = {
    ...propertyGroups.Boxes,
    ...propertyGroups.Columns,
    ...propertyGroups["Blocks side by side"],
    ...propertyGroups.Text,
    ...propertyGroups.Lists,
    ...propertyGroups.Tables,
    ...propertyGroups.Pages,
    ...propertyGroups["Generated content"],
};
/** Whether a name is a longhand's. */
export function isLonghand(name) {
    return Object.hasOwn(longhands, name);
}
/** The row of a longhand. */
export function rowOf(name) {
    return longhands[name];
}
/** Every longhand in the order of the table. */
export const longhandNames = Object.keys(longhands).filter(isLonghand);
/** Every longhand in the order of computation: what relative units and others lean on comes first. */
export const computationOrder = [
    "font-size",
    "line-height",
    ...longhandNames.filter((name) => name !== "font-size" && name !== "line-height"),
];
/** The context of nothing at all; initial values and page sizes need no other. */
export const initialContext = {
    em: 12,
    rem: 12,
    lh: 14.4,
    rlh: 14.4,
    parent: { fontSize: 12, fontWeight: 400, page: "" },
};
function initialComputation(name) {
    const row = rowOf(name);
    const components = readComponents(row.initial);
    const computation = isMalformed(components) ? undefined : readWhole(row.grammar, components);
    if (computation === undefined)
        throw new Error(`the initial value of \`${name}\` is none of its values`);
    return computation;
}
function initialValuesOf() {
    const values = {};
    for (const name of longhandNames)
        values[name] = initialComputation(name)(initialContext);
    return values;
}
/** The computed initial value of every longhand. */
export const initialValues = initialValuesOf();
