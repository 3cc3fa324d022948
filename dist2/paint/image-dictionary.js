import { channelsIn } from "../images/index.js";
function sides({ pixels }) {
    return { Type: "XObject", Subtype: "Image", Width: pixels.width, Height: pixels.height };
}
/** How the samples are packed (ISO 32000-1 §7.4.4.4: predictor 15 is what PNG does; §7.4.8 for colours that are not mixed). */
function packing({ encoding, pixels, colours, bits, mixing }) {
    if (encoding.kind === "jpeg")
        return { Filter: "DCTDecode", ...(mixing === "none" ? { DecodeParms: { ColorTransform: 0 } } : {}) };
    if (!encoding.filtered)
        return { Filter: "FlateDecode" };
    const parameters = { Predictor: 15, Colors: colours === "rgb" ? 3 : 1, BitsPerComponent: bits, Columns: pixels.width };
    return { Filter: "FlateDecode", DecodeParms: parameters };
}
const devices = { 1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK" };
function colourSpace({ colours, profile }, write) {
    const channels = channelsIn(colours);
    const space = profile === null ? devices[channels] : ["ICCBased", write({ N: channels, Alternate: devices[channels] }, profile)];
    return typeof colours === "string" ? space : ["Indexed", space, colours.palette.length / 3 - 1, write({}, colours.palette)];
}
/** What a PDF says of an image; `write` puts bytes into an object of their own. */
export function imageDictionary(image, write) {
    const decode = image.inverted ? { Decode: Array.from({ length: channelsIn(image.colours) }, () => [1, 0]).flat() } : {};
    return { ...sides(image), ColorSpace: colourSpace(image, write), BitsPerComponent: image.bits, ...decode, ...packing(image) };
}
/** What a PDF says of the opacities of an image. */
export function opacityDictionary(image) {
    return { ...sides(image), ColorSpace: "DeviceGray", BitsPerComponent: 8, Filter: "FlateDecode" };
}
