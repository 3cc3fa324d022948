/**
 * What content refers to by names: graphics states, masks, groups, tiles, gradients. Each is entered into the resources of
 * the content that is being written: those of the page, or of the form or tile that is being written for it.
 */
export class GraphicsResources {
    #make;
    #ofPage;
    #states = new Map();
    /** Resources of the forms and tiles that are being written, the innermost last. */
    #inside = [];
    #shadings = 0;
    #masks = 0;
    #forms = 0;
    #patterns = 0;
    constructor(make, ofPage) {
        this.#make = make;
        this.#ofPage = ofPage;
    }
    /** Enters a resource under a name. */
    put(kind, name, value) {
        const resources = this.#inside.at(-1) ?? this.#ofPage();
        (resources[kind] ??= {})[name] = value;
    }
    /** The graphics state of an opacity and a way of mixing. */
    state(alpha, blend = "Normal") {
        const name = `O${Math.round(alpha * 1000)}${blend === "Normal" ? "" : blend}`;
        let state = this.#states.get(name);
        if (state === undefined)
            this.#states.set(name, (state = this.#write({ Type: "ExtGState", ca: alpha, CA: alpha, ...(blend === "Normal" ? {} : { BM: blend }) })));
        this.put("ExtGState", name, state);
        return name;
    }
    /** A graphics state that shows only what a mask lets through; `write` writes the mask. */
    softMask(by, area, write) {
        const form = this.#form(area, write);
        const mask = { Type: "Mask", S: by === "alpha" ? "Alpha" : "Luminosity", G: form, ...(by === "alpha" ? {} : { BC: [0, 0, 0] }) };
        const name = `M${++this.#masks}`;
        this.put("ExtGState", name, this.#write({ Type: "ExtGState", SMask: mask }));
        return name;
    }
    /** Content that is put together before it is mixed with what lies below; `write` writes it. */
    transparencyGroup(area, write) {
        const form = this.#form(area, write);
        const name = `G${++this.#forms}`;
        this.put("XObject", name, form);
        return name;
    }
    /** A tile that repeats. `matrix` leads to where the current content begins; `write` writes the tile. */
    tilingPattern({ x, y, width, height }, matrix, write) {
        const { content, resources } = this.#apart(write);
        const reference = this.#make({
            Type: "Pattern", PatternType: 1, PaintType: 1, TilingType: 1, BBox: [x, y, x + width, y + height], XStep: width, YStep: height, Matrix: matrix, Resources: resources,
        });
        reference.end(content);
        return this.#putPattern(reference);
    }
    /** A gradient as a colour. `matrix` leads to where the current content begins. */
    shadingPattern(gradient, matrix) {
        return this.#putPattern(this.#write({ Type: "Pattern", PatternType: 2, Matrix: matrix, Shading: this.#shading(gradient) }));
    }
    /** The colours of a gradient, to be spread over all that is not clipped. */
    shading(gradient) {
        const name = `S${++this.#shadings}`;
        this.put("Shading", name, this.#shading(gradient));
        return name;
    }
    #write(data) {
        const reference = this.#make(data);
        reference.end();
        return reference;
    }
    #putPattern(reference) {
        const name = `P${++this.#patterns}`;
        this.put("Pattern", name, reference);
        return name;
    }
    /** Content with resources of its own. */
    #apart(write) {
        const resources = {};
        this.#inside.push(resources);
        const content = write();
        this.#inside.pop();
        return { content, resources };
    }
    #form({ x, y, width, height }, write) {
        const { content, resources } = this.#apart(write);
        const reference = this.#make({
            Type: "XObject", Subtype: "Form", BBox: [x, y, x + width, y + height], Group: { Type: "Group", S: "Transparency", CS: "DeviceRGB", I: true }, Resources: resources,
        });
        reference.end(content);
        return reference;
    }
    #shading({ shape, stops }) {
        const parts = stops.slice(1).map(({ ink }, index) => ({
            FunctionType: 2, Domain: [0, 1], C0: channels(stops[index]?.ink ?? ink), C1: channels(ink), N: 1,
        }));
        const bounds = stops.slice(1, -1).map(({ offset }) => offset);
        const stitched = { FunctionType: 3, Domain: [0, 1], Functions: parts, Bounds: bounds, Encode: parts.flatMap(() => [0, 1]) };
        const type = shape.kind === "linear" ? 2 : 3;
        return this.#write({ ShadingType: type, ColorSpace: "DeviceRGB", Coords: [...shape.from, ...shape.to], Function: stitched, Extend: [true, true] });
    }
}
function channels({ red, green, blue }) {
    return [red, green, blue];
}
