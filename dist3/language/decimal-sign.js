import { partsOf } from "./tag.js";
/** Languages whose decimal sign is a comma, by CLDR; all others that are known have a point. */
const withComma = new Set("af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk kl ky lb lt lv mk mn nb nl nn no pl pt ro ru rw sk sl sq sr sv tg tk tr uk uz vi wo".split(" "));
/** Regions that write a point in a language that has a comma elsewhere. */
const withPoint = {
    de: new Set(["CH", "LI"]),
    it: new Set(["CH"]),
    es: new Set(["DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US", "419"]),
};
/** The sign between the whole and the parts of a number in a language. */
export function decimalSignOf(tag) {
    const { language, region } = partsOf(tag);
    if (!withComma.has(language))
        return ".";
    return region !== null && withPoint[language]?.has(region) === true ? "." : ",";
}
