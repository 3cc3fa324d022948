/** What the data of a chart may come to while Vega works on them: rows of one step, and rows of all its steps together. */
const chartWork = {
    rowsOfStep: 100_000,
    rowsOfAll: 3_000_000,
    bins: 1000,
    steps: 5000,
    facets: 1000,
    columns: 1000,
    /** Comparisons that smoothing, densities and moving windows make. */
    comparisons: 100_000_000,
    /** Characters of a text, or items of a list, that an expression gives. */
    value: 10_000,
};
/** Thrown where a chart would come to more than it may, before the work is done. */
export class ChartTooLarge extends Error {
}
function accessors(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === "function");
}
function numbers(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === "number");
}
function rowsIn({ source }) {
    return source ?? [];
}
/** How many rows each combination of some columns has. */
function groupsOf(rows, columns) {
    const counts = new Map();
    for (const row of rows) {
        const key = columns.map((column) => String(column(row))).join("\0");
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
function beyond(count, most, what) {
    return count <= most ? null : `${what}; the limit is ${most}`;
}
/** A width that a range is cut into steps of. */
function stepsFault(extent, step, what) {
    const [low = 0, high = 0] = extent;
    return typeof step === "number" && !(Math.abs(high - low) / step <= chartWork.bins) ? `steps of ${step} cut ${what} into more than ${chartWork.bins}` : null;
}
const bin = ({ base, step, steps, minstep, extent }) => {
    if (typeof base === "number" && !(base >= 2))
        return `the \`base\` of bins is ${base}; it is 2 at least`;
    const smallest = step ?? (Array.isArray(steps) ? Math.min(...numbers(steps)) : null);
    if (minstep !== undefined && numbers(minstep).some((number) => number < 0))
        return "the `minstep` of bins is negative";
    return smallest === null ? null : stepsFault(numbers(extent), smallest, "the bins");
};
const quantile = ({ step = 0.01, groupby }, pulse) => {
    const groups = groupsOf(rowsIn(pulse), accessors(groupby)).size;
    const [width = 0.01] = numbers(step);
    if (!(1 / width <= chartWork.steps && width > 0))
        return `steps of ${width} make more than ${chartWork.steps} quantiles`;
    return beyond(groups / width, chartWork.rowsOfStep, `quantiles of ${groups} groups make more rows`);
};
const density = (parameters, pulse) => {
    const { steps, minsteps, maxsteps, groupby } = parameters;
    const most = Math.max(200, ...numbers(steps), ...numbers(minsteps), ...numbers(maxsteps));
    const rows = rowsIn(pulse);
    return beyond(most, chartWork.steps, `a density of ${most} steps`)
        ?? beyond(most * rows.length, chartWork.comparisons, `a density of ${most} steps over ${rows.length} rows makes ${most * rows.length} comparisons`)
        ?? beyond(most * groupsOf(rows, accessors(groupby)).size, chartWork.rowsOfStep, `a density of ${most} steps for each group makes more rows`);
};
const impute = ({ key, keyvals, groupby }, pulse) => {
    const rows = rowsIn(pulse);
    const keys = groupsOf(rows, accessors(key)).size + (Array.isArray(keyvals) ? keyvals.length : 0);
    const groups = groupsOf(rows, accessors(groupby)).size;
    return beyond(keys * groups, chartWork.rowsOfStep, `\`impute\` of ${keys} keys in ${groups} groups makes ${keys * groups} rows`);
};
const pivot = ({ field, groupby }, pulse) => {
    const rows = rowsIn(pulse);
    const columns = groupsOf(rows, accessors(field)).size;
    const cells = columns * groupsOf(rows, accessors(groupby)).size;
    return beyond(columns, chartWork.columns, `\`pivot\` makes ${columns} columns`)
        ?? beyond(columns * rows.length, chartWork.comparisons, `\`pivot\` of ${columns} columns and ${rows.length} rows makes ${columns * rows.length} comparisons`)
        ?? beyond(cells, chartWork.rowsOfStep * 10, `\`pivot\` makes ${cells} cells`);
};
const aggregate = ({ cross, groupby }, pulse) => {
    if (cross !== true)
        return null;
    const cells = accessors(groupby).reduce((product, column) => product * groupsOf(rowsIn(pulse), [column]).size, 1);
    return beyond(cells, chartWork.facets, `${cells} small charts in one`);
};
const fold = ({ fields }, pulse) => {
    const rows = rowsIn(pulse).length * accessors(fields).length;
    return beyond(rows, chartWork.rowsOfStep, `\`fold\` makes ${rows} rows`);
};
const flatten = ({ fields }, pulse) => {
    const lengthOf = (value) => (Array.isArray(value) ? value.length : 0);
    const columns = accessors(fields);
    const rows = rowsIn(pulse).reduce((sum, row) => sum + Math.max(0, ...columns.map((column) => lengthOf(column(row)))), 0);
    return beyond(rows, chartWork.rowsOfStep, `\`flatten\` makes ${rows} rows`);
};
const facet = ({ key }, pulse) => {
    const parts = groupsOf(rowsIn(pulse), accessors(key)).size;
    return beyond(parts, chartWork.facets, `${parts} small charts, or lines and areas, in one`);
};
/** How many comparisons a moving window makes for each row in it: what has to be sorted anew or sampled takes most. */
const windowCosts = { ci0: 1000, ci1: 1000, median: 15, q1: 15, q3: 15, quantile: 15, distinct: 1, min: 1, max: 1, argmin: 1, argmax: 1, values: 1 };
const window = ({ ops, frame, groupby }, pulse) => {
    const cost = Math.max(0, ...(Array.isArray(ops) ? ops : []).map((op) => windowCosts[String(op)] ?? 0));
    const [before = Infinity, behind = Infinity] = (Array.isArray(frame) ? frame : [null, 0]).map((end) => (typeof end === "number" ? Math.abs(end) : Infinity));
    // A frame of all rows is worked out once, one that moves at every row.
    if (before === Infinity && behind === Infinity)
        return null;
    const comparisons = [...groupsOf(rowsIn(pulse), accessors(groupby)).values()].reduce((sum, rows) => sum + cost * rows * Math.min(rows, before + behind + 1), 0);
    return beyond(comparisons, chartWork.comparisons, `a moving window makes ${comparisons} comparisons`);
};
const loess = ({ bandwidth = 0.3, groupby }, pulse) => {
    const [share = 0.3] = numbers(bandwidth);
    const comparisons = [...groupsOf(rowsIn(pulse), accessors(groupby)).values()].reduce((sum, rows) => sum + rows * rows * share, 0);
    return beyond(Math.ceil(comparisons), chartWork.comparisons, `\`loess\` over ${rowsIn(pulse).length} rows makes ${Math.ceil(comparisons)} comparisons`);
};
/** Lines of a net around the earth, by the degrees between them. */
const graticule = ({ step, stepMajor, stepMinor, precision = 2.5 }) => {
    const widths = [...numbers(step), ...numbers(stepMajor), ...numbers(stepMinor)];
    if (widths.some((width) => !(width >= 0.5)))
        return "the lines of `graticule` are nearer than half a degree";
    return numbers(precision).some((number) => !(number >= 0.1)) ? "the `precision` of `graticule` is below 0.1" : null;
};
const projection = ({ precision }) => {
    const fine = numbers(precision).find((number) => number !== 0 && !(number >= 0.1));
    return fine === undefined ? null : `the \`precision\` of the projection is ${fine}; it is 0.1 at least`;
};
const scale = ({ bins, domain }) => {
    if (typeof bins !== "object" || bins === null || Array.isArray(bins))
        return null;
    const { start, stop, step } = bins;
    const [low = 0, high = 1] = numbers(domain);
    return stepsFault([typeof start === "number" ? start : low, typeof stop === "number" ? stop : high], step, "the bins of a scale");
};
/** Milliseconds of the intervals that ticks may stand at. */
const intervals = { millisecond: 1, second: 1e3, minute: 6e4, hour: 3.6e6, day: 8.64e7, date: 8.64e7, week: 6e8, month: 2.6e9, quarter: 7.8e9, year: 3.1e10 };
const ticks = ({ scale: along, count }) => {
    const [name, every] = typeof count === "string" ? [count, 1] : typeof count === "object" && count !== null ? [count.interval, count.step ?? 1] : [null, 1];
    const domain = along?.domain?.() ?? [];
    const span = Math.abs(Number(domain.at(-1)) - Number(domain[0]));
    const width = typeof name === "string" ? (intervals[name] ?? Infinity) * (Number(every) || 1) : Infinity;
    return span / width > chartWork.bins ? `ticks at every \`${String(name)}\` are more than ${chartWork.bins}` : null;
};
const guards = {
    bin, quantile, kde: density, impute, pivot, aggregate, fold, flatten, facet, prefacet: facet, window, loess, graticule, projection, scale, axisticks: ticks, legendentries: ticks,
};
/** What an expression has made of a row, where it is longer than anybody reads. */
function longValue({ as }, { source }) {
    if (typeof as !== "string")
        return null;
    const lengthOf = (value) => (typeof value === "string" || Array.isArray(value) ? value.length : 0);
    const length = (source ?? []).reduce((most, row) => Math.max(most, lengthOf(row[as])), 0);
    return beyond(length, chartWork.value, `\`${as}\` has a value of ${length} characters or items`);
}
/** Rows that the steps of the chart being drawn have handled: one chart is drawn at a time. */
let handled = 0;
/** Begins to count for the next chart. */
export function beginChart() {
    handled = 0;
}
function fault(name, parameters, pulse) {
    const rows = rowsIn(pulse).length;
    handled += rows;
    return beyond(rows, chartWork.rowsOfStep, `${rows} rows, with those that are made of others`)
        ?? beyond(handled, chartWork.rowsOfAll, "the layers and transforms of the chart handle more rows together")
        ?? guards[name]?.(parameters, pulse)
        ?? null;
}
const bounded = new WeakSet();
/** Lets each step of Vega ask first whether it may: what it is given is known only then. */
export function boundWork(transforms) {
    for (const [name, { prototype }] of Object.entries(transforms).filter(([, each]) => !bounded.has(each))) {
        const own = Object.hasOwn(prototype, "transform") ? prototype.transform : undefined;
        const each = transforms[name];
        if (own === undefined || each === undefined)
            continue;
        bounded.add(each);
        prototype.transform = function (parameters, pulse) {
            const before = fault(name, parameters, pulse);
            if (before !== null)
                throw new ChartTooLarge(before);
            const made = own.call(this, parameters, pulse);
            const behind = name === "formula" ? longValue(parameters, pulse) : null;
            if (behind !== null)
                throw new ChartTooLarge(behind);
            return made;
        };
    }
}
