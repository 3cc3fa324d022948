import { diagnostic } from "../../diagnostics/index.js";
import { elementsOf } from "./svg-tree.js";
/** Whether what is filtered comes out unchanged above all that the filter adds: a shadow or a glow. */
function keepsSource(filter) {
    const last = elementsOf(filter).at(-1);
    if (last === undefined)
        return false;
    const says = (element, name) => element.attributes.get(name)?.value ?? "";
    switch (last.name) {
        case "feBlend":
            return says(last, "in") === "SourceGraphic" && /^(?:normal)?$/.test(says(last, "mode"));
        case "feComposite":
            return says(last, "in") === "SourceGraphic" && /^(?:over)?$/.test(says(last, "operator"));
        case "feMerge":
            return says(elementsOf(last).at(-1) ?? last, "in") === "SourceGraphic";
        case "feDropShadow":
            return true;
        default:
            return false;
    }
}
/** Whether an element can be shown without its filter, which is told; no filter of a page is drawn. */
export function filterShows(scene, id, element) {
    const filter = scene.find(id, ["filter"]);
    // A filter that is not there changes nothing.
    if (filter === null)
        return true;
    if (elementsOf(filter).length === 0)
        return true;
    if (keepsSource(filter)) {
        scene.report(diagnostic("images/svg-filter", filter.span, `the shadow that the filter \`${id}\` casts is left out`, "look at the figure; export it without effects, or as PNG"));
        return true;
    }
    scene.fault("images/svg-refused", element.span, `the filter \`${id}\` on \`${element.name}\` cannot be drawn`, "export it without effects, or as PNG");
    return false;
}
