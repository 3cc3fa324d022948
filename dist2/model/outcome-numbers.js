/** The ids of an outcome and of those that it is made of. */
export function idsOfOutcome({ id, outcomes }) {
    return [id.value, ...outcomes.flatMap((one) => one.id?.value ?? [])];
}
/** Outcomes and those that they are made of in their order, each with its id and its printed number: `1`, `1.2`. */
export function numberedOutcomes({ outcomes }) {
    return outcomes.flatMap(({ id, outcomes: parts }, index) => [
        [id.value, String(index + 1)], ...parts.flatMap((part, at) => (part.id === null ? [] : [[part.id.value, `${index + 1}.${at + 1}`]])),
    ]);
}
