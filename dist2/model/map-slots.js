/** The lesson with its slots changed, those of its topics first and then those that its texts declare. */
export function mapSlots(lesson, { figure: change = (slot) => slot, table = (slot) => slot, listing = (slot) => slot }) {
    const figure = (slot) => (slot.subfigures.length === 0 ? change(slot) : { ...slot, subfigures: slot.subfigures.map(change) });
    const changed = (slot) => {
        switch (slot.kind) {
            case "figure":
                return figure(slot);
            case "table":
                return table(slot);
            case "listing":
                return listing(slot);
        }
    };
    const sections = lesson.sections.map((section) => {
        if (section.kind !== "topics")
            return section;
        const topics = section.topics.map((topic) => ({ ...topic, figures: topic.figures.map(figure), tables: topic.tables.map(table), listings: topic.listings.map(listing) }));
        return { ...section, topics };
    });
    if (lesson.declared === undefined)
        return { ...lesson, sections };
    return { ...lesson, sections, declared: lesson.declared.map(changed) };
}
