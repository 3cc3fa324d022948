/**
 * Addresses of links on paper. Comes in: the element tree of a document; goes out: the tree with the addresses of its links in footnotes, or in
 * a list at its end, there with codes that telephones read. It must not know how they look.
 */
export { qrBook } from "./qr-codes.js";
export { withAddresses } from "./with-addresses.js";
