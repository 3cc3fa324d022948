/** A picture alone on a line of a YAML file: in a text of several lines, or as all of a text. */
const imageLine = /^(\s*(?:(?:- )*[\w-]+: "|- ")?)!\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]+)\)(?=(?:\{[^{}\n]*\})?"?$)/gm;
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
/** Whether an address is that of a file beside the outline. */
export function isLocal(address) {
    return !/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(address);
}
/** A file name that no figure has yet: the second `bow.png` is `bow-2.png`. */
function freeName(name, taken) {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    for (let count = 1;; count += 1) {
        const free = count === 1 ? name : `${stem}-${count}${ending}`;
        if (!taken.has(free.toLowerCase()))
            return free;
    }
}
/** The files with the pictures of their texts in the course's `figures/`, and where each of these was. */
export function withPictures(files) {
    const found = new Map();
    const taken = new Set();
    const moved = files.map(({ path, text }) => ({
        path,
        text: text.replace(imageLine, (whole, start, words, address) => {
            if (!isLocal(address))
                return whole;
            const file = decoded(address).replace(/[?#].*$/, "");
            const known = found.get(file) ?? `figures/${freeName(file.slice(file.lastIndexOf("/") + 1), taken)}`;
            found.set(file, known);
            taken.add(known.slice("figures/".length).toLowerCase());
            return `${start}![${words}](${encodeURI(known).replaceAll("(", "%28").replaceAll(")", "%29")})`;
        }),
    }));
    return { files: moved, pictures: [...found].map(([address, path]) => ({ address, path })) };
}
