import { placeOf } from "./chart-file.js";
function placed(operation, source) {
    if (operation.kind === "group")
        return { ...operation, operations: operation.operations.map((inner) => placed(inner, source)) };
    if (operation.kind !== "text")
        return operation;
    const chunks = operation.chunks.map((chunk) => ({
        ...chunk,
        runs: chunk.runs.map((run) => {
            const { text } = run.text;
            const span = placeOf(source, text);
            return { ...run, text: { text, segments: [{ start: 0, span, linear: span.end - span.start === text.length }] } };
        }),
    }));
    return { ...operation, chunks };
}
/** A drawing whose words stand where the file of the chart has them, rather than in the picture made from it, which nobody sees. */
export function withPlaces(image, source) {
    return image.kind === "raster" ? image : { ...image, operations: image.operations.map((operation) => placed(operation, source)) };
}
