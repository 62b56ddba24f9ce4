/** Adds items at the end of a list. `list.push(...items)` overflows the stack from some hundred thousand items on. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
