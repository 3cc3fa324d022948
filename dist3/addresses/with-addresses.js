import { madeElement, madeText } from "../markup/index.js";
/** What has no room for a footnote: an address stands behind its link there. */
const narrow = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "note", "th", "header", "footer", "dt"]);
function wordsOf(node) {
    return node.type === "text" ? node.text.text : node.children.map(wordsOf).join("");
}
/** An address as it is typed: without what every browser adds by itself. */
function typed(address) {
    return address.replace(/^mailto:/, "").replace(/^https?:\/\/(?=[^/]+\.)/, "").replace(/^([^/?#]+)\/$/, "$1");
}
/** Whether the words of a link say where it leads. */
function saysAddress(link, address) {
    const plain = (words) => typed(words.replace(/[\u00ad\u200b\s]/g, "")).toLowerCase().replace(/^www\./, "");
    return plain(wordsOf(link)).includes(plain(address).replace(/^doi\.org\//, ""));
}
/** The printed form of a link's address: a link itself, so that it can be followed where the document is on a screen. */
function printed(address, span) {
    return madeElement("a", span, { href: address, class: "address", lang: "zxx" }, [madeText(typed(address), span)]);
}
/** Puts addresses behind the links of a tree. */
class Addresses {
    found = [];
    /** Addresses that the section at hand has a footnote of. */
    #noted = new Set();
    #place;
    constructor(place) {
        this.#place = place;
    }
    in(parent, isNarrow) {
        const within = isNarrow || narrow.has(parent.name);
        if (parent.name === "section")
            this.#noted = new Set();
        const children = parent.children.flatMap((child) => {
            if (child.type === "text" || child.attributes.get("role")?.value === "artifact" || child.name === "nav")
                return [child];
            const address = child.name === "a" ? (child.attributes.get("href")?.value ?? "") : "";
            if (!/^(?:https?|mailto):/.test(address) || saysAddress(child, address))
                return [this.in(child, within)];
            return [child, ...this.#behind(address, child.span, within)];
        });
        return children.every((child, index) => child === parent.children[index]) ? parent : { ...parent, children };
    }
    #behind(address, span, isNarrow) {
        if (this.#place !== "footnote")
            return [madeElement("sup", span, { class: "address-number" }, [madeText(`[${this.#number(address, span)}]`, span)])];
        if (this.#noted.has(address))
            return [];
        if (!isNarrow)
            this.#noted.add(address);
        return isNarrow ? [madeText(" (", span), printed(address, span), madeText(")", span)] : [madeElement("note", span, {}, [printed(address, span)])];
    }
    #number(address, span) {
        const known = this.found.findIndex((one) => one.address === address);
        return known === -1 ? this.found.push({ address, span }) : known + 1;
    }
}
/** The path under which the image of an address is found. */
export function qrName(address) {
    return `qr:${address}`;
}
function listOf(found, heading, place) {
    const [first] = found;
    if (first === undefined)
        return null;
    const items = found.map(({ address, span }) => {
        const code = madeElement("img", span, { src: qrName(address), alt: `QR: ${typed(address)}`, class: "address-code" }, []);
        return madeElement("li", span, {}, place === "qr" ? [madeElement("div", span, { class: "address-row" }, [code, printed(address, span)])] : [printed(address, span)]);
    });
    return madeElement("section", first.span, { class: `addresses${place === "qr" ? " with-codes" : ""}` }, [madeElement("h2", first.span, {}, [madeText(heading, first.span)]), madeElement("ol", first.span, { class: "address-list" }, items)]);
}
/**
 * The tree with the addresses of its links where readers on paper find them; `heading` is that of a list of them. Links whose words are their address,
 * and links within the document, stay as they are. `codes` are the addresses that need an image.
 */
export function withAddresses(root, place, heading) {
    const addresses = new Addresses(place);
    const tree = addresses.in(root, false);
    const list = listOf(addresses.found, heading, place);
    return { root: list === null ? tree : { ...tree, children: [...tree.children, list] }, codes: place === "qr" ? addresses.found.map(({ address: value, span }) => ({ value, span })) : [] };
}
