/** The day that is meant, with its place; `null` where there is none, or only words for it. */
export function dayOf(when) {
    return when === null || when.date === null ? null : { value: when.date, span: when.span };
}
