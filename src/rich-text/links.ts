/** Schemes that a printed or clicked link may have. */
const allowedSchemes = ["http", "https", "mailto", "tel"];

const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is;

/** What is wrong with the address of a link, as the tail of a message; `null` where nothing is. */
export function addressFault(href: string): string | null {
  if (href === "") return "link without an address";
  if (href.startsWith("#")) return href === "#" ? "link to `#` without an id" : null;
  const [, name, rest] = scheme.exec(href) ?? [];
  if (name === undefined || rest === undefined) return `link address \`${href}\` has no scheme`;
  if (!allowedSchemes.includes(name.toLowerCase())) return `link address with the scheme \`${name}\``;
  return rest.replace(/^\/\//, "") === "" ? `link address \`${href}\` leads nowhere` : null;
}
