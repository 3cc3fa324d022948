const unit = "(?:个)?\\s*(?:课时|学时|小时|class hours?|contact hours?|hours?|hrs?|h)(?![\\p{Script=Latin}])";
const number = "\\d{1,3}(?:\\.\\d{1,2})?";
const oneNumber = new RegExp(`(${number})\\s*${unit}`, "giu");
const bracket = /\s*[（(【[]([^（()）【】[\]]{1,60})[)）】\]]\s*$/u;
const tail = new RegExp(`[\\s，,：:—–-]+(?:共|计|约|total:?)?\\s*(${number})\\s*${unit}\\s*$`, "iu");
const whole = new RegExp(`^(?:共|计|约|总计?|建议|学时|课时|hours|total)?\\s*[:：]?\\s*(${number})\\s*(?:${unit})?$`, "iu");
const kinds = [
    ["lecture", /理论|讲授|讲课|课堂|lecture|theory/i],
    ["lab", /实验|上机|lab/i],
    ["practice", /实践|实训|练习|习题|practice|exercise|project/i],
    ["seminar", /研讨|讨论|seminar|discussion|tutorial/i],
];
/** The sum of what stands in brackets behind a title: `4h 理论 + 2h 实验`, `共6学时`, `理论2学时，实验1学时`. */
function sumOf(text) {
    const alone = whole.exec(text.trim());
    if (alone !== null && /[^\d.\s]/.test(text))
        return Number(alone[1]);
    const found = [...text.matchAll(oneNumber)];
    if (found.length === 0)
        return null;
    // What is left beside numbers and kinds must be no sentence: `(see the 2 h video)` says nothing of class hours.
    const rest = text.replace(oneNumber, "").replace(/理论|讲授|讲课|课堂|实验|上机|实践|实训|练习|习题|研讨|讨论|自学|共|计|总|合计|lectures?|theory|labs?|practice|exercises?|seminars?|of|and|total|[\s+＋,，、;；:：/和与.]/giu, "");
    if (rest !== "")
        return null;
    const total = /(?:共|总|合计|total)[^\d]{0,6}(\d{1,3}(?:\.\d{1,2})?)/iu.exec(text)?.[1];
    return total === undefined ? found.reduce((sum, [, one]) => sum + Number(one), 0) : Number(total);
}
/** A heading without its class hours, and the hours. */
export function hoursOf(heading) {
    const inside = bracket.exec(heading);
    if (inside !== null && inside.index > 0) {
        const hours = sumOf(inside[1] ?? "");
        if (hours !== null && hours > 0)
            return { title: heading.slice(0, inside.index), hours };
    }
    const behind = tail.exec(heading);
    if (behind !== null && behind.index > 0 && Number(behind[1]) > 0)
        return { title: heading.slice(0, behind.index), hours: Number(behind[1]) };
    return { title: heading, hours: null };
}
/** The hours that a value gives: a number, with or without their kinds; `null` where it is none or says more. */
export function hoursValue(text) {
    const plain = text.replace(/[*_]/g, "").trim();
    if (!/\d/.test(plain) || plain.length > 80)
        return null;
    const byKind = {};
    for (const [kind, word] of kinds) {
        const value = new RegExp(`(?:${word.source})(?:学时|课时|教学|hours?)?\\s*[:：]?\\s*(${number})|(${number})\\s*(?:学时|课时|小时|h|hours?)?\\s*(?:的|of)?\\s*(?:${word.source})`, "iu").exec(plain);
        if (value !== null)
            byKind[kind] = (byKind[kind] ?? 0) + Number(value[1] ?? value[2]);
    }
    const rest = plain.replace(/理论|讲授|讲课|课堂|教学|实验|上机|实践|实训|练习|习题|研讨|讨论|其中|总|共|计|合计|学时|课时|小时|lectures?|theory|labs?|practice|exercises?|seminars?|tutorials?|class|contact|hours?|hrs?|total|of|per term|and|h\b|[\d.\s+＋,，、;；:：/()（）=和与]/giu, "");
    if (rest !== "")
        return null;
    const first = Number(/\d{1,4}(?:\.\d{1,2})?/.exec(plain)?.[0]);
    const values = Object.values(byKind);
    const sum = values.reduce((total, one) => total + one, 0);
    const total = /^\D*\d+(?:\.\d+)?\D*$/.test(plain) || (values.length > 0 && first >= sum) ? first : sum;
    if (total <= 0)
        return null;
    return { total, kinds: values.length > 0 && sum === total && values.every((one) => one > 0) ? byKind : null };
}
