const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Whether a name is written family name first and in one: Chinese, Japanese, Korean. */
function isUnspaced({ family, given }) {
    return unspaced.test(family) && (given === null || unspaced.test(given));
}
/** `Norman P.` → `N. P.`, `Jae-Rim` → `J.-R.`; particles of given names and unspaced signs stay. */
function initialsOf(given, { initials, hyphen }) {
    if (initials === null)
        return given;
    const words = given.split(/[\s.]+(?!-)|\.(?=-)/u).filter((word) => word !== "");
    const letters = words.map((word) => word.split("-").flatMap((part) => initialOf(part, initials)).join(hyphen));
    return letters.join(" ").replaceAll(" -", "-");
}
function initialOf(part, mark) {
    const [first = ""] = part;
    // A name of an account has no initials.
    return first === "" ? [""] : [/\p{L}/u.test(first) ? `${first}${mark}` : part];
}
function familyOf({ family, particle }) {
    if (particle === null || particle === "")
        return family;
    return /['’-]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`;
}
function capitalsOf(text) {
    return /\p{Script=Latin}/u.test(text) ? text.toUpperCase() : text;
}
/** What a citation calls somebody: the family name with its particle; Chinese and literal names whole. */
export function shortName(name, wholeStatic = false) {
    if (name.kind === "literal")
        return name.literal;
    if (isUnspaced(name))
        return `${name.family}${name.given ?? ""}`;
    if (wholeStatic && name.staticOrdering && name.given !== null)
        return `${familyOf(name)} ${name.given}`;
    return familyOf(name);
}
/** One name as a form prints it: `Marlow, E. R.`, `Marlow E R`, `E. R. Marlow`, `周砚青`. */
function fullName(name, form, isInverted) {
    if (name.kind === "literal")
        return name.literal;
    if (isUnspaced(name))
        return `${name.family}${name.given ?? ""}`;
    const family = form.capitals === true ? capitalsOf(familyOf(name)) : familyOf(name);
    const suffix = name.suffix === null ? "" : `${form.beforeSuffix}${form.initials === "" ? name.suffix.replace(/\.$/, "") : name.suffix}`;
    if (name.given === null)
        return `${family}${suffix}`;
    if (name.staticOrdering)
        return `${family} ${name.given}${suffix}`;
    const initials = initialsOf(name.given, form);
    const given = name.droppingParticle === null ? initials : `${initials} ${name.droppingParticle}`;
    // A Western family name in Chinese signs keeps its initials apart from it (GB/T 7714-2025 §7.1.1).
    if (unspaced.test(name.family))
        return `${family} ${given}`;
    return isInverted ? `${family}${form.comma}${given}${suffix}` : `${given} ${family}${form.beforeSuffix === ", " && form.order === "upright" ? suffix.replace(/^, /, " ") : suffix}`;
}
/** A list of names in the form of a style; `others` is its `et al.`, `isCut` says that the list was cut before. */
export function nameList(names, form, others, isCut = false) {
    const isInverted = (index) => form.order === "inverted" || (form.order === "first-inverted" && index === 0);
    const words = names.map((name, index) => fullName(name, form, isInverted(index)));
    const parts = [];
    const put = (text, isLiteral) => {
        if (text !== "")
            parts.push({ text, isLiteral });
    };
    const isLong = names.length > form.most || isCut;
    const shown = names.length > form.most ? words.slice(0, form.kept) : words;
    for (const [index, word] of shown.entries()) {
        if (index > 0)
            put(!isLong && index === shown.length - 1 ? (shown.length === 2 ? form.two : form.last) : form.between, true);
        put(word, false);
    }
    if (!isLong)
        return parts;
    if (form.ellipsis === null || isCut)
        put(`${form.beforeOthers}${others}`, true);
    else {
        put(form.ellipsis, true);
        put(words.at(-1) ?? "", false);
    }
    return parts;
}
/** The last name of a list that its bibliography has cut. */
export function isOthers(name) {
    return name.kind === "literal" ? /^(?:others|et al\.?|等)$/i.test(name.literal) : name.family === "others" && name.given === null;
}
