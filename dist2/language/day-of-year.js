/** A day, or several, in words of any language, without their year, where that stands before or behind them all; `year` is that of all of them. */
export function withoutYear(words, year) {
    return words.replace(new RegExp(`^${year}(?:年|년 )|(?:,| de)? ${year}(?: г\\.)?$`), "");
}
