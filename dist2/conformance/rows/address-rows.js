import { finding } from "../finding.js";
/** Rows of the addresses that links lead to: an address is a string of ASCII, and no text string (ISO 32000-1 table 206). */
export function* addressRows({ objects, dictionaries }) {
    for (const { object, dictionary } of dictionaries) {
        if (!dictionary.entries.has("URI") || objects.name(dictionary, "S") !== "URI")
            continue;
        const address = objects.asString(dictionary.entries.get("URI"));
        if (address === null)
            yield finding("ISO 32000-1 12.6.4.7", "`URI` is no string", { object });
        else if (address.isUtf16 === true)
            yield finding("ISO 32000-1 12.6.4.7", `\`${address.text.slice(0, 200)}\` is written as UTF-16`, { object });
        else if (!/^[ -~]*$/.test(address.text))
            yield finding("ISO 32000-1 12.6.4.7", `\`${address.text.slice(0, 200)}\``, { object });
    }
}
