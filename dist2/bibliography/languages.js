/** Names of languages as babel, polyglossia and programs for references write them, with the tag of each. */
const names = [
    [/^(?:simplified[- ]?chinese|chinese|schinese|zh-?hans|中文(?:简体)?|汉语|简体中文|chi|zho|chn|cn)$/, "zh-CN"], [/^(?:traditional[- ]?chinese|tchinese|zh-?hant|繁体中文|繁體中文|中文繁體)$/, "zh-TW"],
    [/^(?:us|uk|american|british|canadian|australian|newzealand)?[- ]?(?:english|eng)$|^(?:american|british|canadian|australian|usa|英文|英语)$/, "en"],
    [/^(?:n?german|n?austrian|n?swissgerman|deutsch|ger|deu)$/, "de"], [/^(?:french|francais|français|canadien|acadian|fre|fra|frenchb)$/, "fr"], [/^(?:spanish|español|espanol|castellano|spa)$/, "es"],
    [/^(?:italian|italiano|ita)$/, "it"], [/^(?:brazil(?:ian)?|portuges|portuguese|português|por)$/, "pt"], [/^(?:japanese|日本語|日语|日文|jpn|jp)$/, "ja"],
    [/^(?:korean|한국어|韩语|kor|kr)$/, "ko"], [/^(?:russian|русский|俄语|rus)$/, "ru"], [/^(?:ukrainian|ukr)$/, "uk"], [/^(?:dutch|nederlands|nld|dut)$/, "nl"], [/^(?:polish|polski|pol)$/, "pl"],
    [/^(?:swedish|svenska|swe)$/, "sv"], [/^(?:danish|dansk|dan)$/, "da"], [/^(?:norwegian|norsk|nynorsk|nor)$/, "no"], [/^(?:finnish|suomi|fin)$/, "fi"], [/^(?:czech|čeština|cze|ces)$/, "cs"],
    [/^(?:hungarian|magyar|hun)$/, "hu"], [/^(?:turkish|türkçe|tur)$/, "tr"], [/^(?:greek|polutonikogreek|ell|gre)$/, "el"], [/^(?:latin|lat)$/, "la"], [/^(?:arabic|العربية|ara)$/, "ar"],
    [/^(?:hebrew|עברית|heb)$/, "he"], [/^(?:persian|farsi|per|fas)$/, "fa"], [/^(?:hindi|hin)$/, "hi"], [/^(?:thai|tha)$/, "th"], [/^(?:vietnamese|vie)$/, "vi"], [/^(?:catalan|cat)$/, "ca"],
    [/^(?:romanian|ron|rum)$/, "ro"], [/^(?:croatian|hrv)$/, "hr"], [/^(?:serbian|srp)$/, "sr"], [/^(?:slovak|slk)$/, "sk"], [/^(?:slovene|slovenian|slv)$/, "sl"], [/^(?:bulgarian|bul)$/, "bg"], [/^(?:indonesian|ind)$/, "id"],
];
/** The tag of a language that is named by a word or by a tag of its own; `null` for what names none. */
export function languageTagOf(written) {
    const word = written.trim().toLowerCase();
    const named = names.find(([pattern]) => pattern.test(word));
    if (named !== undefined)
        return named[1];
    const tag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?$/.exec(word);
    if (tag === null)
        return null;
    const [, language = "", script, region] = tag;
    if (language === "zh")
        return script === "hant" || /^(?:tw|hk|mo)$/.test(region ?? "") ? "zh-TW" : "zh-CN";
    return [language, ...(script === undefined ? [] : [script.charAt(0).toUpperCase() + script.slice(1)]), ...(region === undefined ? [] : [region.toUpperCase()])].join("-");
}
