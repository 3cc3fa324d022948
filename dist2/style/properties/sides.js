const sorts = ["margin-$", "padding-$", "border-$-width", "border-$-style", "border-$-color", "border-top-$-radius", "border-bottom-$-radius"];
/** Properties of the left side by those of the right, and the other way round. */
const opposites = new Map(sorts.flatMap((sort) => {
    const [left, right] = [sort.replace("$", "left"), sort.replace("$", "right")];
    return [[left, right], [right, left]];
}));
/** The same property of the other side; the property itself where it is of neither. */
export function ofOtherSide(name) {
    // Every name that stands in the map is a longhand's.
    return (opposites.get(name) ?? name);
}
