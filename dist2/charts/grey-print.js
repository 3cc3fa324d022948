import { isObject, valuesIn } from "./chart-file.js";
import { lightnessOf } from "./lightness.js";
/** Two colours that differ by less of CIELAB's lightness look the same in grey print. */
const tellable = 10;
/** Marks over a colour, by what is stroked in a tile of eight units. The first is none. */
const hatchings = ["", "M0,4 H8", "M4,0 V8", "M0,4 H8 M4,0 V8"];
const angles = [45, 0, 45, 45];
/** Whether a specification gives series of areas their colours. */
function hasSeries(spec) {
    return [...valuesIn(spec)].some(([key, value]) => (key === "color" || key === "fill") && isObject(value) && typeof value["field"] === "string" && value["type"] !== "quantitative" && value["type"] !== "temporal" && value["bin"] === undefined);
}
/** What an area is filled with, in the pictures that Vega writes: a group of marks, and paths right behind it. */
const areas = /(<g class="mark-(?:rect|arc|area|shape) role-mark[^>]*>|<g class="mark-symbol role-legend-symbol[^>]*>)((?:\s*<path[^>]*\/>)+)/g;
const fill = /fill="(#[0-9a-f]{6}|[a-z]+|rgb\([^")]*\))"/gi;
/** The colours of areas, those of the legend first and in its order. */
function coloursOf(svg) {
    const groups = [...svg.matchAll(areas)].map(([, group = "", paths = ""]) => ({ isLegend: group.includes("legend"), paths }));
    const ordered = [...groups.filter(({ isLegend }) => isLegend), ...groups.filter(({ isLegend }) => !isLegend)];
    const colours = ordered.flatMap(({ paths }) => [...paths.matchAll(fill)].flatMap(([, colour = ""]) => (lightnessOf(colour) === null ? [] : [colour])));
    return [...new Set(colours)];
}
/** A hatching for each colour, so that no two of one hatching are as light as each other, as far as there are enough. */
function looksOf(colours) {
    const looks = [];
    for (const colour of colours) {
        const light = lightnessOf(colour) ?? 0;
        const rivals = (hatching) => looks.filter((one) => one.hatching === hatching && Math.abs(one.light - light) < tellable).length;
        let hatching = 0;
        for (let each = 1; each < hatchings.length; each++)
            if (rivals(each) < rivals(hatching))
                hatching = each;
        looks.push({ colour, light, hatching });
    }
    return looks;
}
function patternOf({ colour, light, hatching }, id) {
    const ink = light > 55 ? "#333333" : "#ffffff";
    return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(${angles[hatching] ?? 0})"><path d="M0,0 H8 V8 H0 Z" fill="${colour}"/><path d="${hatchings[hatching] ?? ""}" stroke="${ink}" stroke-width="1.5"/></pattern>`;
}
/**
 * A picture of Vega in which grey print keeps the areas of series apart: those whose colours are as light as one before
 * them are hatched.
 */
export function greySafe(svg, spec) {
    if (!hasSeries(spec))
        return svg;
    const hatched = new Map(looksOf(coloursOf(svg)).filter(({ hatching }) => hatching > 0).map((look, index) => [look.colour, { look, id: `hatching-${index + 1}` }]));
    if (hatched.size === 0)
        return svg;
    const filled = svg.replace(areas, (_, group, paths) => group + paths.replace(fill, (whole, colour) => { const found = hatched.get(colour); return found === undefined ? whole : `fill="url(#${found.id})"`; }));
    const patterns = [...hatched.values()].map(({ look, id }) => patternOf(look, id)).join("");
    return filled.replace(/<svg[^>]*>/, (start) => `${start}<defs>${patterns}</defs>`);
}
