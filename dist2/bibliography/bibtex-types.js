/** Types of BibTeX, BibLaTeX, and of styles for Chinese standards. */
const rows = {
    article: { type: "article-journal" }, suppperiodical: { type: "article-journal" }, magazine: { type: "article-magazine" }, newspaper: { type: "article-newspaper" }, news: { type: "article-newspaper" },
    book: { type: "book" }, mvbook: { type: "book" }, collection: { type: "book" }, mvcollection: { type: "book" }, reference: { type: "book" }, mvreference: { type: "book" }, bookinbook: { type: "chapter" },
    ebook: { type: "book" }, manual: { type: "book" }, booklet: { type: "pamphlet" }, proceedings: { type: "book", genre: "proceedings" }, mvproceedings: { type: "book", genre: "proceedings" },
    inbook: { type: "chapter" }, incollection: { type: "chapter" }, suppbook: { type: "chapter" }, suppcollection: { type: "chapter" }, inreference: { type: "entry-encyclopedia" }, conference: { type: "paper-conference" },
    inproceedings: { type: "paper-conference" }, talk: { type: "speech" }, speech: { type: "speech" }, presentation: { type: "speech" }, unpublished: { type: "manuscript" }, archive: { type: "collection" },
    thesis: { type: "thesis" }, phdthesis: { type: "thesis", genre: "PhD thesis" }, mastersthesis: { type: "thesis", genre: "Master’s thesis" }, bachelorthesis: { type: "thesis", genre: "Bachelor’s thesis" },
    report: { type: "report" }, techreport: { type: "report" }, standard: { type: "standard" }, patent: { type: "patent" }, periodical: { type: "periodical" }, online: { type: "webpage" }, electronic: { type: "webpage" },
    www: { type: "webpage" }, webpage: { type: "webpage" }, website: { type: "webpage" }, database: { type: "webpage", genre: "database" }, misc: { type: "document" }, dataset: { type: "dataset" }, data: { type: "dataset" },
    software: { type: "software" }, softwareversion: { type: "software" }, program: { type: "software" }, preprint: { type: "article" }, artwork: { type: "graphic" }, audio: { type: "song" }, music: { type: "song" },
    image: { type: "figure" }, letter: { type: "personal_communication" }, movie: { type: "motion_picture" }, video: { type: "motion_picture" }, performance: { type: "performance" }, map: { type: "map" },
    jurisdiction: { type: "legal_case" }, legislation: { type: "legislation" }, legal: { type: "legislation" }, review: { type: "review" }, commentary: { type: "document" }, set: { type: "document" }, xdata: { type: "document" },
};
/** Kinds of theses, reports and patents that BibLaTeX names by keys. */
export const genreKeys = {
    phdthesis: "PhD thesis", mathesis: "Master’s thesis", mastersthesis: "Master’s thesis", bathesis: "Bachelor’s thesis", candthesis: "Candidate thesis", techreport: "Technical report", resreport: "Research report",
    patent: "Patent", patentus: "U.S. patent", patentde: "German patent", patenteu: "European patent", patentfr: "French patent", patentuk: "British patent", software: "", datacd: "", audiocd: "",
};
/** The type of an entry in CSL; `null` for one that nobody knows. */
export function typeOf(bibtexType) {
    return Object.hasOwn(rows, bibtexType) ? (rows[bibtexType] ?? null) : null;
}
