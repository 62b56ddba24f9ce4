import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { sameData } from '../../scenario/same-data.ts'
import { goneOrHorizon } from './gone-days.ts'
import type { Indifference, MeanDifference, PartResults } from '../results/decision.ts'
import { isShown } from '../results/is-shown.ts'
import type { ReplicationColumns } from '../results.ts'
import { waitingOf } from './waiting-of.ts'

/** Most replications made only to see what a part adds. */
const MOST = 100

/** A plan without one of its parts, and where its replications come from. */
export interface PlannedPart {
  readonly plan: number
  readonly part: string
  readonly partTitle: string
  /** The plan that is left, when it is among the plans. */
  readonly remainder: number | null
  /** Otherwise its place in `PartsToRun.offices`. */
  readonly variant: number
}

export interface PartsToRun {
  readonly parts: readonly PlannedPart[]
  /** Offices that are run besides the plans, each once. */
  readonly offices: readonly Office[]
  /** Of each of them. */
  readonly replications: number
}

/** Which offices have to be run besides the plans to see what each part of each combined plan adds; none for a lone plan. */
export function partsToRun(plans: readonly CompiledPlan[], replications: number): PartsToRun {
  if (plans.length < 2 || replications < 2) return { parts: [], offices: [], replications: 0 }
  const offices: Office[] = []
  const parts = plans.flatMap(({ parts: ofPlan = [] }, plan) =>
    ofPlan.flatMap(({ part, title, office: officeWithout }): PlannedPart[] => {
      const office = officeWithout()
      if (office === null) return []
      const remainder = plans.findIndex((other) => sameData(other.office, office))
      if (remainder >= 0) return [{ plan, part, partTitle: title, remainder, variant: -1 }]
      const known = offices.findIndex((other) => sameData(other, office))
      const variant = known < 0 ? offices.push(office) - 1 : known
      return [{ plan, part, partTitle: title, remainder: null, variant }]
    }),
  )
  return { parts, offices, replications: Math.min(MOST, replications) }
}

/** The columns of all services of a plan, with the length of the horizon. */
export interface Columns {
  /** By name. */
  readonly services: ReadonlyMap<string, ReplicationColumns>
  readonly days: number
}

/**
 * What a part adds: the plan without it minus the plan, on the replications that both have. "Little" and "some" hold
 * for all parts together.
 *
 * @param confidence of each of the three intervals
 */
export function partResults(
  names: {
    readonly plan: string
    readonly part: string
    readonly partTitle: string
    readonly remainder: string | null
  },
  without: Columns,
  whole: Columns,
  focus: string,
  zone: Indifference,
  confidence: number,
): PartResults {
  const focused = ({ services }: Columns) => services.get(focus)!
  const n = Math.min(focused(without).officeCost.length, focused(whole).officeCost.length)
  const minus = (value: (columns: Columns) => readonly number[]): MeanDifference => {
    const { mean, halfWidth } = pairedDifference(value(without).slice(0, n), value(whole).slice(0, n), confidence)
    return { mean, halfWidth }
  }
  const goneOf = (columns: Columns) => goneOrHorizon(focused(columns), columns.days)
  const gone = minus(goneOf)
  const officeCost = minus((columns) => focused(columns).officeCost)
  const waiting = minus((columns) => waitingOf(focused(columns)))
  const inBoth = [...whole.services.keys()].filter((name) => without.services.has(name))
  const waits = inBoth.map((name) => minus(({ services }) => waitingOf(services.get(name)!)))
  const lost = inBoth.map((name) => minus(({ services }) => services.get(name)!.lost))
  const hasOthers = inBoth.length < whole.services.size || inBoth.length < without.services.size
  const isSame = [gone, ...waits, ...lost].every(({ mean, halfWidth }) => mean === 0 && halfWidth === 0)
  const days = goneOf(whole)
  return {
    ...names,
    replications: n,
    gone,
    waiting,
    officeCost,
    sameDay: goneOf(without)
      .slice(0, n)
      .filter((day, r) => day === days[r]).length,
    effect: hasOthers ? 'some' : isSame ? 'none' : effectOf(gone, waits, lost, zone),
  }
}

/** The cost is no effect: who leaves out a part that does nothing else saves or loses it. */
function effectOf(
  gone: MeanDifference,
  waits: readonly MeanDifference[],
  lost: readonly MeanDifference[],
  zone: Indifference,
): PartResults['effect'] {
  const isLarge = (each: MeanDifference, within: number) => isShown(each) && Math.abs(each.mean) > within
  const inWaits = waits.some((each) => isLarge(each, zone.waiting))
  if (inWaits || isLarge(gone, zone.days) || lost.some(isShown)) return 'some'
  const isSmall = ({ mean, halfWidth }: MeanDifference) =>
    halfWidth !== null && Math.abs(mean) + halfWidth <= zone.waiting
  return waits.every(isSmall) && Math.abs(gone.mean) <= zone.days ? 'little' : 'open'
}
