const full = [[", ", "，"], [": ", "："], ["; ", "；"], [" (", "（"], ["(", "（"], [")", "）"]];
const half = [[" (", "("]];
const wide = [...full, [". ", "．"], [".", "．"], ["[", "［"], ["]", "］"]];
const typeMarks = {
    "carriers": "MT DK CD OL MM",
    "book": "M", "book-proceedings": "C", "book-compilation": "G", "classic": "M", "pamphlet": "M", "musical_score": "M", "chapter": "M", "entry": "M", "entry-dictionary": "M",
    "entry-encyclopedia": "M", "periodical": "J", "article-journal": "J", "article-magazine": "J", "review": "J", "review-book": "J", "article-newspaper": "N",
    "paper-conference": "C", "speech": "C", "thesis": "D", "report": "R", "standard": "S", "patent": "P", "webpage": "EB", "webpage-database": "DB", "book-database": "DB", "dataset-database": "DB",
    "post": "EB", "post-weblog": "EB", "collection": "A", "manuscript": "A", "personal_communication": "A", "map": "CM", "dataset": "DS", "article": "PP", "software": "CP",
};
/** GB/T 7714-2025, numeric: in the order of citation. Sources of its rules: docs/references.md. */
export const gb2025Numeric = {
    id: "gb7714-2025-numeric",
    title: "GB/T 7714-2025, numeric",
    order: "citation",
    numbered: true,
    // §7.1: family name first, initials without dots, up to three names.
    names: {
        order: "inverted", initials: "", hyphen: "-", comma: " ", beforeSuffix: " ", between: ", ", two: ", ", last: ", ", most: 3, kept: 3, beforeOthers: ", ", ellipsis: null,
    },
    upright: {},
    number: { between: ",", range: "-", raised: true, compress: 2, beforeLocator: ":", outside: true },
    cite: { fewest: 2, two: "", narrativeTwo: "", beforeOthers: " ", comma: ", ", beforeLocator: "", pageWord: false, outside: true, sorted: false, wholeStatic: true },
    substitutes: ["author", "editor", "compiler", "director", "host", "composer", "performer"],
    marks: { "as-typeset": { east: full, west: full }, "half": { east: half, west: half }, "by-language": { east: wide, west: half } },
    width: "as-typeset",
    pages: { dash: "-", short: null },
    months: "long",
    subtitle: "colon",
    letters: "list",
    repeated: null,
    terms: { translator: "trans." },
    languages: { zh: { terms: { edition: "{n}版" } } },
    named: {
        who: "<{author}|{editor}|{compiler}|{director}|{host}|{composer}|{performer}>",
        year: "<{issued:year,letter}|[{accessed:year,letter}]|{!no-date}>",
        short: "{!anonymous}",
        translated: "<{translator}, {$translator}>",
        when: "{issued}",
        pub: "<{publisher-place}: {publisher}, {issued}: {page}>",
        ids: "<{URL}. <DOI:{DOI:once,bare}>. <CSTR:{CSTR}>>",
        host: "<{container-author}|{editor}>",
        looked: "<<({issued:iso})><[{accessed:iso}]>>",
        book: "<{title}: {volume:of}　{volume-title}>",
    },
    types: {
        "book": "{#who}. {#book}{mark}. {#translated}. {edition}. {#pub}. {#ids}.",
        "chapter": "<{author}>. {title}{mark}<. {#translated}>//<{#host}. <{container-title}: {volume:of}　{volume-title}>. {edition}. {#pub}>. {#ids}.",
        "entry": "=chapter", "entry-dictionary": "=chapter", "entry-encyclopedia": "=chapter",
        "periodical": "{#who}. {title}{mark}. {volume}. {#pub}. {#ids}.",
        "article-journal": "{#who}. {title}{mark}. {#translated}. <?volume~{container-title:nodots}, {issued}, {volume}<({issue})>: <{page}|{number}>|?issue~{container-title:nodots}, {issued}<({issue})>: <{page}|{number}>|?day,?online~{container-title:nodots}, {issued:iso}: <{page}|{number}>|{container-title:nodots}, {issued}: <{page}|{number}>>. {#ids}.",
        "article-magazine": "=article-journal", "review": "=article-journal", "review-book": "=article-journal",
        "article-newspaper": "{#who}. {title}{mark}. <{container-title}, {issued:iso}<({page})>>. {#ids}.",
        "paper-conference": "<{author}>. {title}{mark}<. {#translated}>//<?container-title~<{#host}. {container-title}. {#pub}>|<{event-title}, {issued}: {page}>>. {#ids}.",
        "speech": "=paper-conference",
        "thesis": "{#who}. {title}{mark}. {#pub}. {#ids}.",
        "report": "{#who}. <{title}: {number}>{mark}. <?publisher~{#pub}|{issued:iso}: {page}>. {#ids}.",
        "standard": "<{number}　{title}>{mark}. {#ids}.",
        "patent": "{#who}. <{title}: <{call-number}|{number}>>{mark}. <{issued:iso}: {page}>. {#ids}.",
        "webpage": "{#who}. {title}{mark}. {#looked}. {#ids}.",
        "webpage-database": "=webpage", "post": "=webpage", "post-weblog": "=webpage",
        "collection": "{#who}. <{title}: <{number}|{archive_location}>>{mark}. <<{archive-place}|{publisher-place}>: <{archive}|{publisher}>, {issued:iso}: {page}>. {#ids}.",
        "manuscript": "=collection", "personal_communication": "=collection",
        "map": "{#who}. {title}. {scale}{mark}. {edition}. {#pub}. {dimensions}. {#ids}.",
        "dataset": "{#who}. {title}{mark}. {version:V}. <{publisher}{#looked}>. {#ids}.",
        "article": "{#who}. {title}{mark}. {version:V}. <<{publisher}|{archive}|{number}>{#looked}>. {#ids}.",
        "software": "{#who}. {title}{mark}. {version:V}. {#looked}. {#ids}.",
        "legal_case": "{#who}. <{title}: {number}>{mark}. <{container-title}, {#when}, {volume}: {page}>. {#ids}.",
        "legislation": "=legal_case", "bill": "=legal_case", "regulation": "=legal_case", "treaty": "=legal_case", "hearing": "=legal_case",
        "document": "{#who}. {#book}{mark}. {#translated}. {container-title}. <?publisher~{edition}. {#pub}|?URL~{#looked}|?archive~<{archive-place}: {archive}, {#when}>|{#pub}>. {#ids}.",
    },
    typeMarks,
    omits: ["container-title-short", "annote", "keyword", "title-short", "sort-key", "journalAbbreviation", "shortTitle"],
};
/** The name and the year stand first (§9.3); types with a date to the day keep it in its place. */
export const gb2025AuthorDate = {
    ...gb2025Numeric,
    id: "gb7714-2025-author-date",
    title: "GB/T 7714-2025, author–date",
    order: "names",
    numbered: false,
    named: {
        ...gb2025Numeric.named,
        who: "<<{author}|{editor}|{compiler}|{director}|{host}|{composer}|{performer}|{!anonymous}>, {#year}>",
        when: "",
        pub: "<{publisher-place}: {publisher}: {page}>",
    },
    types: {
        ...gb2025Numeric.types,
        "chapter": "<<{author}|{!anonymous}>, {#year}>. {title}{mark}<. {#translated}>//<{#host}. <{container-title}: {volume:of}　{volume-title}>. {edition}. {#pub}>. {#ids}.",
        "article-journal": "{#who}. {title}{mark}. {#translated}. <!volume,!issue,?day,?online~{container-title:nodots}, {issued:iso}: <{page}|{number}>|{container-title:nodots}<, {volume}><({issue})>: <{page}|{number}>>. {#ids}.",
        "paper-conference": "<<{author}|{!anonymous}>, {#year}>. {title}{mark}<. {#translated}>//<?container-title~<{#host}. {container-title}. {#pub}>|<{event-title}: {page}>>. {#ids}.",
        "standard": "{#who}. <{number}　{title}>{mark}. {#ids}.",
    },
};
/** GB/T 7714-2015: what it has otherwise than 2025. */
const changes2015 = {
    names: { ...gb2025Numeric.names, capitals: true, hyphen: " ", beforeSuffix: ", " },
    typeMarks: { ...typeMarks, "carriers": "MT DK CD OL", "article": "EB" },
    width: "half",
};
/** Looked up, in brackets behind the date. */
const looked = "<?URL~[{accessed:iso}]>";
/** 等 and 译 stand together. */
const translated2015 = "<?many-translators,?zh~{translator}译|{translator}, {$translator}>";
/** GB/T 7714-2015, numeric. */
export const gb2015Numeric = {
    ...gb2025Numeric,
    ...changes2015,
    id: "gb7714-2015-numeric",
    title: "GB/T 7714-2015, numeric",
    named: { ...gb2025Numeric.named, translated: translated2015, pub: `<{publisher-place}: {publisher}, {issued}: {page}><${looked}>` },
    types: {
        ...gb2025Numeric.types,
        "article-journal": `{#who}. {title}{mark}. <{container-title:nodots}, {issued}, {volume}<({issue})>: <{page}|{number}>><${looked}>. {#ids}.`,
        "article-newspaper": `{#who}. {title}{mark}. <{container-title}, {issued:iso}<({page})>><${looked}>. {#ids}.`,
        "report": `{#who}. <{title}: {number}>{mark}. <?publisher~{#pub}|<({issued:iso})>: {page}<${looked}>>. {#ids}.`,
        "standard": "{#who}. <{title}: {number}>{mark}. {#pub}. {#ids}.",
        "patent": `{#who}. <{title}: <{call-number}|{number}>>{mark}. <{issued:iso}: {page}><${looked}>. {#ids}.`,
    },
};
/** GB/T 7714-2015, author–date. */
export const gb2015AuthorDate = {
    ...gb2025AuthorDate,
    ...changes2015,
    id: "gb7714-2015-author-date",
    title: "GB/T 7714-2015, author–date",
    named: { ...gb2025AuthorDate.named, translated: translated2015, pub: `<{publisher-place}: {publisher}: {page}><${looked}>` },
    types: {
        ...gb2025AuthorDate.types,
        "article-journal": `{#who}. {title}{mark}. <{container-title:nodots}<, {volume}><({issue})>: <{page}|{number}>><${looked}>. {#ids}.`,
        "report": `{#who}. <{title}: {number}>{mark}. <?publisher~{#pub}|<({issued:iso})>: {page}<${looked}>>. {#ids}.`,
        "standard": "{#who}. <{title}: {number}>{mark}. {#pub}. {#ids}.",
        "patent": gb2015Numeric.types.patent ?? "",
    },
};
