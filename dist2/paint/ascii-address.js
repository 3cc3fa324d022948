/**
 * An address as a link of a PDF may have it, in ASCII (ISO 32000-1 table 206): the host in Punycode, every other character
 * beyond ASCII by its bytes. One that is in ASCII already stays as the author wrote it.
 */
export function asciiAddress(address) {
    if (/^[!-~]*$/.test(address))
        return address;
    if (URL.canParse(address))
        return new URL(address).href;
    const bytes = new TextEncoder().encode(address);
    return Array.from(bytes, (byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)).join("");
}
