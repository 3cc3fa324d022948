import { apa7 } from "./apa.js";
import { chicago17, chicago18 } from "./chicago.js";
import { gb2015AuthorDate, gb2015Numeric, gb2025AuthorDate, gb2025Numeric } from "./gb7714.js";
import { house } from "./house.js";
import { ieee } from "./ieee.js";
import { mla9 } from "./mla.js";
const styles = [house, gb2025Numeric, gb2025AuthorDate, gb2015Numeric, gb2015AuthorDate, apa7, ieee, chicago18, chicago17, mla9];
const byId = new Map(styles.map((style) => [style.id, style]));
/** The style of a name; that of Lectern where there is none of that name. */
export function styleOf(id) {
    return byId.get(id) ?? house;
}
