import { referenceOf, UnreadablePdf } from "../pdf/index.js";
import { standardRole } from "./role-map.js";
/** Elements stand in one another no deeper than this in any honest file. */
const deepestNode = 400;
/** Names a marked-content sequence by the object that holds it, a page or a form, and its number there. */
export function markKey(holder, mcid) {
    return `${holder ?? 0}:${mcid}`;
}
/** Reads the structure of a document. An element that stands twice is read once. Throws `UnreadablePdf` at absurd depth. */
export function readStructure(objects) {
    return new Reader(objects).read();
}
class Reader {
    #objects;
    #roleMap;
    #nodes = [];
    #owners = new Map();
    #objectOwners = new Map();
    #seen = new Set();
    constructor(objects) {
        this.#objects = objects;
        this.#roleMap = objects.dictionary(objects.dictionary(objects.catalog, "StructTreeRoot"), "RoleMap");
    }
    read() {
        const root = this.#objects.dictionary(this.#objects.catalog, "StructTreeRoot");
        const top = this.#objects.list(root, "K").flatMap((kid) => this.#node(kid, null, 0) ?? []);
        return { top, nodes: this.#nodes, owners: this.#owners, objectOwners: this.#objectOwners };
    }
    #node(value, parent, depth) {
        if (depth > deepestNode)
            throw new UnreadablePdf("damaged", `is damaged: structure elements stand in one another more than ${deepestNode} deep`);
        const dictionary = this.#objects.asDictionary(value);
        const type = dictionary === null ? null : this.#objects.name(dictionary, "S");
        if (dictionary === null || type === null || this.#seen.has(dictionary))
            return null;
        this.#seen.add(dictionary);
        const role = standardRole(this.#objects, this.#roleMap, type) ?? type;
        const node = { type, role, dictionary, object: referenceOf(value), parent, kids: [] };
        this.#nodes.push(node);
        const page = referenceOf(dictionary.entries.get("Pg"));
        for (const kid of this.#objects.list(dictionary, "K")) {
            const read = this.#kid(kid, node, { page, depth });
            if (read !== null)
                node.kids.push(read);
        }
        return node;
    }
    #kid(value, owner, { page, depth }) {
        const found = this.#objects.resolve(value);
        if (typeof found === "number")
            return this.#mark(owner, { kind: "marked", page, stream: null, mcid: found });
        const dictionary = this.#objects.asDictionary(found);
        if (dictionary === null)
            return null;
        const ownPage = referenceOf(dictionary.entries.get("Pg")) ?? page;
        const type = this.#objects.name(dictionary, "Type");
        if (type === "MCR") {
            const mcid = this.#objects.number(dictionary, "MCID");
            if (mcid === null)
                return null;
            return this.#mark(owner, { kind: "marked", page: ownPage, stream: referenceOf(dictionary.entries.get("Stm")), mcid });
        }
        if (type === "OBJR") {
            const object = referenceOf(dictionary.entries.get("Obj"));
            if (object === null)
                return null;
            this.#objectOwners.set(object, owner);
            return { kind: "object", page: ownPage, object };
        }
        const node = this.#node(value, owner, depth + 1);
        return node === null ? null : { kind: "node", node };
    }
    #mark(owner, kid) {
        this.#owners.set(markKey(kid.stream ?? kid.page, kid.mcid), owner);
        return kid;
    }
}
/** The elements directly in an element. */
export function childNodes(node) {
    return node.kids.flatMap((kid) => (kid.kind === "node" ? [kid.node] : []));
}
/** The language that an element or one around it states, or `null`: then the one of the document holds. */
export function statedLanguage(objects, node) {
    for (let around = node; around !== null; around = around.parent) {
        const lang = objects.text(around.dictionary, "Lang");
        if (lang !== null)
            return lang;
    }
    return null;
}
/** The value that an attribute object of an owner gives an element; `null` where none does. */
export function attributeOf(objects, node, owner, name) {
    for (const entry of objects.list(node.dictionary, "A")) {
        const attributes = objects.asDictionary(entry);
        if (attributes === null || objects.name(attributes, "O") !== owner)
            continue;
        const value = objects.get(attributes, name);
        if (value !== null)
            return value;
    }
    return null;
}
