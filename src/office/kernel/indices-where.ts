/** Indices of the items that meet a condition, ascending. */
export function indicesWhere<Item>(
  items: readonly Item[],
  condition: (item: Item, index: number) => boolean,
): number[] {
  const indices: number[] = []
  items.forEach((item, index) => {
    if (condition(item, index)) indices.push(index)
  })
  return indices
}
