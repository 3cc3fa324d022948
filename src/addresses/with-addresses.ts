import type { Placed, Span } from "../diagnostics/index.js";
import { madeElement, madeText } from "../markup/index.js";
import type { MarkupElement, MarkupNode } from "../markup/index.js";

/** Where addresses stand. */
type Place = "footnote" | "list" | "qr";

/** An address that is printed, with the link that has it first. */
interface Found {
  readonly address: string;
  readonly span: Span;
}

/** What has no room for a footnote: an address stands behind its link there. */
const narrow: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "note", "th", "header", "footer", "dt"]);

function wordsOf(node: MarkupNode): string {
  return node.type === "text" ? node.text.text : node.children.map(wordsOf).join("");
}

/** An address as it is typed: without what every browser adds by itself. */
function typed(address: string): string {
  return address.replace(/^mailto:/, "").replace(/^https?:\/\/(?=[^/]+\.)/, "").replace(/^([^/?#]+)\/$/, "$1");
}

/** Whether the words of a link say where it leads. */
function saysAddress(link: MarkupElement, address: string): boolean {
  const plain = (words: string): string => typed(words.replace(/[\u00ad\u200b\s]/g, "")).toLowerCase().replace(/^www\./, "");
  return plain(wordsOf(link)).includes(plain(address).replace(/^doi\.org\//, ""));
}

/** The printed form of a link's address: a link itself, so that it can be followed where the document is on a screen. */
function printed(address: string, span: Span): MarkupElement {
  return madeElement("a", span, { href: address, class: "address", lang: "zxx" }, [madeText(typed(address), span)]);
}

/** Puts addresses behind the links of a tree. */
class Addresses {
  readonly found: Found[] = [];
  /** Addresses that the section at hand has a footnote of. */
  #noted = new Set<string>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  in(parent: MarkupElement, isNarrow: boolean): MarkupElement {
    const within = isNarrow || narrow.has(parent.name);
    if (parent.name === "section") this.#noted = new Set();
    const children = parent.children.flatMap((child): readonly MarkupNode[] => {
      if (child.type === "text" || child.attributes.get("role")?.value === "artifact" || child.name === "nav") return [child];
      const address = child.name === "a" ? (child.attributes.get("href")?.value ?? "") : "";
      if (!/^(?:https?|mailto):/.test(address) || saysAddress(child, address)) return [this.in(child, within)];
      return [child, ...this.#behind(address, child.span, within)];
    });
    return children.every((child, index) => child === parent.children[index]) ? parent : { ...parent, children };
  }

  #behind(address: string, span: Span, isNarrow: boolean): readonly MarkupNode[] {
    if (this.#place !== "footnote") return [madeElement("sup", span, { class: "address-number" }, [madeText(`[${this.#number(address, span)}]`, span)])];
    if (this.#noted.has(address)) return [];
    if (!isNarrow) this.#noted.add(address);
    return isNarrow ? [madeText(" (", span), printed(address, span), madeText(")", span)] : [madeElement("note", span, {}, [printed(address, span)])];
  }

  #number(address: string, span: Span): number {
    const known = this.found.findIndex((one) => one.address === address);
    return known === -1 ? this.found.push({ address, span }) : known + 1;
  }
}

/** The path under which the image of an address is found. */
export function qrName(address: string): string {
  return `qr:${address}`;
}

function listOf(found: readonly Found[], heading: string, place: Place): MarkupElement | null {
  const [first] = found;
  if (first === undefined) return null;
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
export function withAddresses(root: MarkupElement, place: Place, heading: string): { readonly root: MarkupElement; readonly codes: readonly Placed<string>[] } {
  const addresses = new Addresses(place);
  const tree = addresses.in(root, false);
  const list = listOf(addresses.found, heading, place);
  return { root: list === null ? tree : { ...tree, children: [...tree.children, list] }, codes: place === "qr" ? addresses.found.map(({ address: value, span }) => ({ value, span })) : [] };
}
