import { colourFaults } from "./colour-faults.js";
import { headingFaults } from "./heading-faults.js";
import { imageFaults } from "./image-faults.js";
import { languageFaults } from "./language-faults.js";
import { linkFaults } from "./link-faults.js";
import { tableFaults } from "./table-faults.js";
import { placementsIn } from "./walk.js";
/** Everything that would keep readers out of a document, in document order by kind of mistake. */
export function checkAccessibility(document) {
    const placements = placementsIn(document.root);
    const read = placements.filter(({ isRead }) => isRead);
    const elements = read.map(({ element }) => element);
    return [
        ...languageFaults(document.root),
        ...headingFaults(elements),
        ...elements.flatMap((element) => [...imageFaults(element), ...tableFaults(element)]),
        ...read.flatMap(linkFaults),
        ...colourFaults(document, placements),
    ];
}
