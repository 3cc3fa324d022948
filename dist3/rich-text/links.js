import { lessonHref } from "../model/index.js";
/** Schemes that a printed or clicked link may have. */
const allowedSchemes = ["http", "https", "mailto", "tel"];
const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is;
const host = /^(?:www\.[^\s/]+|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|cn|uk|de|fr|eu|info|dev|ac|app|us|ca|au|jp|tw|hk|ch|at|nl|ru))(?::\d+)?(?:[/?#].*)?$/i;
const mail = /^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i;
/** Reads the address of a link. */
export function linkTarget(typed) {
    const address = typed.trim();
    if (address === "")
        return { href: null, fault: "link without an address" };
    if (address.startsWith("#"))
        return address === "#" ? { href: null, fault: "link to `#` without an id" } : { href: address, fault: null };
    if (mail.test(address))
        return { href: `mailto:${address}`, fault: null };
    if (/^(?:\/\/|\\)/.test(address))
        return { href: null, fault: `link address \`${address}\` names a computer without a scheme`, isForbidden: true };
    const [, name, rest] = scheme.exec(address) ?? [];
    if (host.test(address))
        return { href: `https://${address}`, fault: null };
    // It may name the file of another lesson: whoever knows the lessons takes the fault back.
    if (name === undefined || rest === undefined)
        return { href: lessonHref(address), fault: `link address \`${address}\` has no scheme` };
    if (!allowedSchemes.includes(name.toLowerCase()))
        return { href: null, fault: `link address with the scheme \`${name}\``, isForbidden: true };
    return rest.replace(/^\/\//, "") === "" ? { href: null, fault: `link address \`${address}\` leads nowhere` } : { href: address.replace(/\s/g, "%20"), fault: null };
}
