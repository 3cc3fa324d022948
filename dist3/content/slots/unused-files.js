import { diagnostic } from "../../diagnostics/index.js";
const asPicture = "save it as PNG, or as JPEG where it is a photograph";
/** What to do with a file that cannot fill a figure, by the end of its name. */
const forFigures = {
    heic: "save it as JPEG", heif: "save it as JPEG", bmp: asPicture, tif: asPicture, tiff: asPicture,
    pdf: "turn its page into SVG: `pdftocairo -svg`, or open it in Inkscape and save it as plain SVG", eps: "open it in Inkscape and save it as plain SVG",
    svgz: "save it as SVG without compression", emf: "export it as SVG or PNG", wmf: "export it as SVG or PNG", drawio: "export it from draw.io as SVG",
    excalidraw: "export it from Excalidraw as SVG", ai: "export it as SVG", fig: "export it as SVG", psd: "export it as PNG",
    mmd: "export it as SVG with `htmlLabels: false`, in the editor of Mermaid or by `mmdc`", puml: "export it as SVG: `plantuml -tsvg`", tex: "export it as SVG",
    pptx: "export the picture from it as SVG or PNG", docx: "export the picture from it as SVG or PNG", xlsx: "export the chart from it as SVG or PNG",
};
const forTables = {
    xls: "save it as `.xlsx`, or the sheet as CSV in UTF-8", ods: "save the sheet as CSV in UTF-8", numbers: "export it as CSV",
    docx: "copy the table into a spreadsheet and save it as CSV", json: "write it as YAML with `columns` and `rows`", txt: "save it as CSV or TSV", md: "save it as CSV",
};
const folders = { figure: "figures/", table: "tables/" };
/** The id under which a file lies: what stands before one of the dots in its name. */
function idOf(name, ids) {
    for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1))
        if (ids.has(name.slice(0, dot)))
            return name.slice(0, dot);
    return null;
}
/** What to do with a file of a kind that fills no such slot. */
export function otherKindHint(kind, path) {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const known = kind === "listing" ? undefined : (kind === "figure" ? forFigures : forTables)[ending];
    const wanted = kind === "figure" ? "PNG, JPEG, GIF, WebP, AVIF, SVG, `.vl.yaml` or `.dot`" : "CSV, TSV, XLSX or YAML";
    return known === undefined ? `name a ${wanted} file` : `${known}, and name that file`;
}
/** Files that lie in the folder of a kind of slot under the id of one, and cannot fill it. */
export function unusedFiles(kind, files, ids) {
    return files.flatMap(({ path, source }) => {
        const name = path.startsWith(folders[kind]) ? path.slice(folders[kind].length) : "";
        const id = idOf(name, ids);
        if (id === null)
            return [];
        const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
        const hint = (kind === "figure" ? forFigures : forTables)[ending] ?? (kind === "figure" ? "export it as SVG, PNG or JPEG, or move it elsewhere" : "save it as CSV, or move it elsewhere");
        return [diagnostic("content/unused-file", { source, start: 0, end: 0 }, `\`${name}\` lies under the id of the ${kind} \`${id}\` and cannot fill it`, hint)];
    });
}
