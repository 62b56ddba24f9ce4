/** A unit that is down, with a request that waits for it, or without. */
export type DownUnit = 'holding' | 'empty'

/** What is down: units, in the order in which crews repair them, and the link that all service needs. */
export interface UnitPhase {
  readonly down: readonly DownUnit[]
  readonly linkIsDown: boolean
}

/** A pool of units that fail and are repaired independently, except for the number of crews. */
export interface FailingUnits {
  readonly units: number
  readonly failureRate: number
  readonly repairRate: number
  readonly crews: number
  /** State of a unit after it fails during service. */
  readonly interrupted: DownUnit
  /** 0 for a link that is always up. */
  readonly outageRate: number
  readonly restoreRate: number
}

/** A change of phase and its rate. */
export interface UnitMove {
  readonly to: UnitPhase
  readonly rate: number
}

/** Units at work when n requests are in the system; requests held by down units wait for them. */
export function unitsAtWork({ units }: FailingUnits, n: number, phase: UnitPhase): number {
  return phase.linkIsDown ? 0 : Math.min(units - phase.down.length, Math.max(0, n - unitsHolding(phase)))
}

export function unitsHolding({ down }: UnitPhase): number {
  return down.filter((unit) => unit === 'holding').length
}

/** The possible next failures, ends of repair and changes of the link. */
export function unitMoves(pool: FailingUnits, n: number, phase: UnitPhase): UnitMove[] {
  const { units, failureRate, repairRate, crews, interrupted } = pool
  const { down, linkIsDown } = phase
  const working = unitsAtWork(pool, n, phase)
  const idle = units - down.length - working
  const withDown = (changed: readonly DownUnit[]) => ({ down: inOrder(changed, crews), linkIsDown })
  const moves: UnitMove[] = [
    { to: withDown([...down, interrupted]), rate: working * failureRate },
    { to: withDown([...down, 'empty']), rate: idle * failureRate },
    ...down.slice(0, crews).map((_, i) => ({ to: withDown(down.toSpliced(i, 1)), rate: repairRate })),
    linkMove(pool, phase),
  ]
  return moves.filter(({ rate }) => rate > 0)
}

/** All phases that can occur, beginning with everything up. */
export function unitPhases(pool: FailingUnits): UnitPhase[] {
  const phases: UnitPhase[] = [{ down: [], linkIsDown: false }]
  const seen = new Set(phases.map(phaseKey))
  for (const phase of phases) {
    for (const { to } of [...unitMoves(pool, 0, phase), ...unitMoves(pool, pool.units, phase)]) {
      if (!seen.has(phaseKey(to))) phases.push(to)
      seen.add(phaseKey(to))
    }
  }
  return phases
}

export function phaseKey({ down, linkIsDown }: UnitPhase): string {
  return `${down.join(' ')} ${linkIsDown}`
}

/** When the link goes down, all requests go back to the queue, also those of units that are down. */
function linkMove({ outageRate, restoreRate }: FailingUnits, { down, linkIsDown }: UnitPhase): UnitMove {
  if (linkIsDown) return { to: { down, linkIsDown: false }, rate: restoreRate }
  return { to: { down: down.map(() => 'empty' as const), linkIsDown: true }, rate: outageRate }
}

/** Units under repair at the same time differ only in what they hold, so their order does not matter. */
function inOrder(down: readonly DownUnit[], crews: number): readonly DownUnit[] {
  return [...down.slice(0, crews).toSorted(), ...down.slice(crews)]
}
