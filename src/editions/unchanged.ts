/** The list with each item changed; the same list where none was. */
export function sameOr<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((one, index) => one === items[index]) ? items : changed;
}

/** The value with other parts; the same value where they are those that it has. */
export function withParts<Parts extends object, Value extends Parts>(value: Value, parts: Parts): Value {
  return (Object.keys(parts) as (keyof Parts)[]).every((name) => parts[name] === value[name]) ? value : { ...value, ...parts };
}
