import { fieldOf, usedValue } from "./cascade/used-style.js";
import { initialValues, longhandNames, rowOf } from "./properties/longhands.js";
import { Variants } from "./variants.js";
const notInherited = longhandNames.filter((name) => !rowOf(name).inherited);
const anonymous = new Variants();
const displayed = new Variants();
const ofMarkers = new Variants();
/** The style of an anonymous box inside a box of `style`: inherited values stay, all others are initial. */
export function anonymousStyle(style, display) {
    return anonymous.of(style, [display], () => ({ ...style, ...initialFields(style), display }));
}
/** The style of the block that an outside marker is set in: one line from the left, whatever the text of its item does. */
export function markerBlockStyle(style) {
    return ofMarkers.of(style, [], () => ({ ...anonymousStyle(style, "block"), textIndent: 0, textAlign: "left", whiteSpace: "nowrap" }));
}
function initialFields({ color, fontSize }) {
    const beside = { ...initialValues, color, "font-size": fontSize };
    const fields = notInherited.map((name) => [fieldOf(name), usedValue(name, initialValues[name], beside)]);
    return Object.fromEntries(fields);
}
/** The style as it applies where a box is of another kind than its element asks for. */
export function withDisplay(style, display) {
    return style.display === display ? style : displayed.of(style, [display], () => ({ ...style, display }));
}
