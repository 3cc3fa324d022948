import { initialValues, longhandNames, rowOf } from "../properties/longhands.js";
/** The field of a style that a property is read by. */
export function fieldOf(name) {
    // The same rule as in the type, which the compiler cannot follow.
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
const columns = longhandNames.map((name) => [name, fieldOf(name)]);
/** The used value of a property. */
export function usedValue(name, value, beside) {
    const row = rowOf(name);
    return row.used === undefined ? value : row.used(value, beside);
}
const customTexts = new WeakMap();
/** Custom properties as text; elements that share them share their texts. */
function textsOf(custom) {
    const known = customTexts.get(custom);
    if (known !== undefined)
        return known;
    const texts = new Map([...custom].map(([name, value]) => [name, value.text]));
    customTexts.set(custom, texts);
    return texts;
}
/** The longhands of an element as the rooms below read them: a field a row of the table. */
export function usedStyle(values, custom) {
    const fields = columns.map(([name, field]) => [field, usedValue(name, values[name], values)]);
    // Every field of the type is a row of the table.
    return Object.freeze({ ...Object.fromEntries(fields), custom: textsOf(custom) });
}
/** Every property at its initial value. */
export const initialStyle = usedStyle(initialValues, new Map());
