import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isMissingPackage } from "../diagnostics/index.js";
const found = createRequire(import.meta.url);
/** The decoders that are loaded, and `null` for those that nobody asked for or that are not installed. */
const loaded = { webp: null, avif: null };
const asked = new Map();
const programs = {
    webp: () => import("@jsquash/webp/codec/dec/webp_dec.js"),
    avif: () => import("@jsquash/avif/codec/dec/avif_dec.js"),
};
async function load(kind) {
    try {
        const compiled = new WebAssembly.Module(readFileSync(found.resolve(`@jsquash/${kind}/codec/dec/${kind}_dec.wasm`)));
        const { default: program } = await programs[kind]();
        // What the packages say of it in types is for browsers.
        const factory = program;
        const codec = await factory({
            noInitialRun: true,
            instantiateWasm: (imports, done) => {
                const instance = new WebAssembly.Instance(compiled, imports);
                done(instance);
                return instance.exports;
            },
        });
        loaded[kind] = (bytes) => {
            const pixels = kind === "avif" ? codec.decode(bytes, 8) : codec.decode(bytes);
            if (pixels === null)
                throw new Error("no picture");
            return pixels;
        };
    }
    catch (error) {
        if (!isMissingPackage(error))
            throw error;
    }
}
/** Loads what unpacks the pictures of these names, where a package is installed; nothing for names of other kinds. */
export async function loadDecoders(names) {
    for (const name of names) {
        const kind = /\.(webp|avif)$/i.exec(name)?.[1]?.toLowerCase();
        if (kind !== "webp" && kind !== "avif")
            continue;
        const waiting = asked.get(kind) ?? load(kind);
        asked.set(kind, waiting);
        await waiting;
    }
}
/** What has been loaded so far. */
export function pictureDecoders() {
    return loaded;
}
