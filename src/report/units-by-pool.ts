/** Units with what they belong to, in the order in which their pools are met. */
export function unitsByPool<Unit extends { readonly pool: string }>(
  units: readonly Unit[],
): { readonly pool: string; readonly units: Unit[] }[] {
  const pools = new Map<string, Unit[]>()
  for (const unit of units) {
    const others = pools.get(unit.pool)
    if (others === undefined) pools.set(unit.pool, [unit])
    else others.push(unit)
  }
  return Array.from(pools, ([pool, own]) => ({ pool, units: own }))
}
