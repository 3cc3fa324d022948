import { createRequire } from "node:module";
/**
 * What pdfkit loads and the backend never calls: the library that reads fonts, which takes longer to load than all the rest of it,
 * line breaking, PNG and ciphers.
 */
const uncalled = ["fontkit", "linebreak", "png-js", "@noble/ciphers/aes"];
const require = createRequire(import.meta.url);
let loaded = null;
/**
 * pdfkit, loaded when the first PDF is written and without the packages that nobody calls. They are missing for the moment of its
 * loading alone, so that a program that uses them itself gets them whole.
 */
export function loadPdfkit() {
    return (loaded ??= loadAlone());
}
function loadAlone() {
    const inside = createRequire(require.resolve("pdfkit"));
    const files = uncalled.map((name) => inside.resolve(name)).filter((file) => require.cache[file] === undefined);
    for (const file of files)
        require.cache[file] = { id: file, filename: file, path: "", loaded: true, exports: {}, children: [], paths: [], parent: null, isPreloading: false, require };
    try {
        return inside("pdfkit");
    }
    finally {
        for (const file of files)
            Reflect.deleteProperty(require.cache, file);
    }
}
