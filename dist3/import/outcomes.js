function kindOf(heading) {
    if (/知识|knowledge/i.test(heading))
        return "knowledge";
    if (/能力|技能|skills?\b|abilit/i.test(heading))
        return "skill";
    return /素质|素养|情感|态度|价值|思政|德育|attitude|values/i.test(heading) ? "attitude" : null;
}
const counted = /^(?:\*\*)?(?:(?:课程)?(?:教学)?目标\s*[\d一二三四五六七八九十]{1,2}|(?:clo|slo|lo|co|objective|outcome|goal)\s*-?\s*\d{1,2}|[（(]\d{1,2}[)）]|\d{1,2}[.、)．]|[①-⑳]|[一二三四五六]、)(?:\*\*)?\s*[:：.、)]?\s*(?:\*\*)?\s*(?=\S)/iu;
function outcomeOf({ text, blocks }, kind, list) {
    if (text === null)
        return null;
    const below = [];
    for (const block of blocks) {
        if (block.kind === "text")
            below.push(block.text);
        else if (block.kind !== "list" || block.items.some((item) => item.text === null || item.blocks.length > 0))
            return null;
        else
            below.push(...block.items.flatMap((item) => item.text ?? []));
    }
    const own = text.value.replace(counted, "");
    const said = below.length === 0 ? own : `${own.replace(/[:：;；]$/, "")}${/\p{Script=Han}/u.test(own) ? "：" : ": "}${below.map(({ value }) => value.replace(/[;；.。]$/, "")).join(list)}`;
    return { text: said, kind, pieces: [text, ...below] };
}
/**
 * The outcomes of a section, or `null` where it is free text: lists, and paragraphs that count themselves; headings
 * that name knowledge, skills or attitudes say of which kind they are.
 */
export function readOutcomes(blocks) {
    const outcomes = [];
    const leads = [];
    let kind = null;
    for (const block of blocks) {
        const isShort = (block.kind === "heading" || block.kind === "text") && block.text.value.length <= 40 && kindOf(block.text.value) !== null;
        if (block.kind === "rule")
            leads.push(block.text);
        else if (block.kind === "heading" || (block.kind === "text" && isShort && !counted.test(block.text.value.replace(/^[（(][一二三四五\d][)）]/, "")))) {
            kind = kindOf(block.text.value);
            leads.push(block.text);
        }
        else if (block.kind === "list")
            outcomes.push(...block.items.map((item) => outcomeOf(item, kind, /\p{Script=Han}/u.test(item.text?.value ?? "") ? "；" : "; ")));
        else if (block.kind === "text" && counted.test(block.text.value)) {
            const lines = block.text.value.split("\\\n");
            outcomes.push(...lines.map((line) => ({ text: line.replace(counted, ""), kind: kind ?? null, pieces: [block.text] })));
        }
        else if (block.kind === "text" && outcomes.length === 0 && block.text.value.length <= 200 && /[:：]\**$/.test(block.text.value))
            leads.push(block.text);
        else
            return null;
    }
    const all = outcomes.flatMap((one) => one ?? []);
    return all.length === 0 || all.length !== outcomes.length || all.length > 60 ? null : { outcomes: all, leads };
}
