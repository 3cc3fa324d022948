/** Weight of a selector in the cascade: ids, classes and their like, types (Selectors 4 §17). */
export function specificity(selector) {
    const compounds = [selector.subject, ...selector.others.map((other) => other.compound)];
    const weights = compounds.flat().map(weight);
    return weights.reduce((total, each) => total + each, selector.pseudo === null ? 0 : 1);
}
const perClass = 1000;
const perId = perClass * 1000;
function weight(simple) {
    switch (simple.type) {
        case "universal":
            return 0;
        case "type":
            return 1;
        case "id":
            return perId;
        case "is":
        case "not":
            return Math.max(0, ...simple.selectors.map(specificity));
        case "class":
        case "attribute":
        case "nth":
        case "only-child":
        case "empty":
        case "root":
        case "lang":
        case "dir":
            return perClass;
    }
}
