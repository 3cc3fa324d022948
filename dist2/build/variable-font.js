import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontTables, weightAxisOf } from "../fonts/index.js";
/** Weights that templates ask for. */
const wanted = [400, 500, 600, 700];
const weightTag = 0x77676874;
const writable = 2;
/** A subsetter with a memory of its own: few courses bring a variable font, and what a damaged one breaks goes with it. */
async function openSubsetter() {
    const file = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
    const { instance } = await WebAssembly.instantiate(readFileSync(file));
    const exports = instance.exports;
    exports._initialize();
    return exports;
}
/** One weight of a face whose other axes stand where they usually do; `null` where HarfBuzz refuses the font. */
function instanceOf(subsetter, face, weight) {
    const input = subsetter.hb_subset_input_create_or_fail();
    subsetter.hb_subset_input_keep_everything(input);
    subsetter.hb_subset_input_pin_all_axes_to_default(input, face);
    if (weight !== null)
        subsetter.hb_subset_input_pin_axis_location(input, face, weightTag, weight);
    const made = subsetter.hb_subset_or_fail(face, input);
    subsetter.hb_subset_input_destroy(input);
    if (made === 0)
        return null;
    const blob = subsetter.hb_face_reference_blob(made);
    const start = subsetter.hb_blob_get_data(blob, 0);
    const bytes = new Uint8Array(subsetter.memory.buffer).slice(start, start + subsetter.hb_blob_get_length(blob));
    subsetter.hb_blob_destroy(blob);
    subsetter.hb_face_destroy(made);
    return bytes;
}
/** The weights that are made: those that templates ask for as far as the font goes, and its own. */
function weightsOf({ least, usual, most }) {
    const possible = wanted.filter((weight) => weight >= least && weight <= most);
    return possible.length > 0 ? possible : [Math.round(usual)];
}
/**
 * Static fonts of a variable one, made by HarfBuzz: every weight that templates ask for, all other axes as they usually stand.
 * `null` for a font that is not variable. The fonts have not been judged.
 */
export async function instancesOf(bytes) {
    const axis = axisOf(bytes);
    if (axis === null)
        return null;
    try {
        const subsetter = await openSubsetter();
        const data = subsetter.malloc(bytes.length);
        new Uint8Array(subsetter.memory.buffer).set(bytes, data);
        const face = subsetter.hb_face_create(subsetter.hb_blob_create(data, bytes.length, writable, 0, 0), 0);
        const weights = axis === "fixed" ? [null] : weightsOf(axis);
        const fonts = weights.flatMap((weight) => {
            const made = instanceOf(subsetter, face, weight);
            return made === null ? [] : [{ weight: weight ?? 400, bytes: made }];
        });
        return fonts.length === weights.length ? fonts : "refused";
    }
    catch (error) {
        // What a damaged font leads the module to ends it.
        if (error instanceof Error && error.constructor.name === "RuntimeError")
            return "refused";
        throw error;
    }
}
function axisOf(bytes) {
    try {
        return weightAxisOf(fontTables(bytes));
    }
    catch (error) {
        // Whatever is wrong with the file is told by whoever judges it.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
