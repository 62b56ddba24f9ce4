import type { CompileContext } from '../compile-context.ts'
import type { Office } from '../compiled/office.ts'
import type { Service } from '../compiled/services.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'

/** Tells of pools, units and services that have no part in the run, and of a run too short for its own question. */
export function tellNeverThere(office: Office, context: CompileContext): void {
  const { reporter } = context
  const neverWorks = office.units.map((_, u) => !opensWhilePresent(office, u))
  for (const { name, units } of office.pools) {
    const path = ['pools', name]
    if (units.length > 0 && units.every((u) => neverWorks[u])) {
      reporter.remark(path, { code: 'pool-never-open', values: { pool: name } })
      continue
    }
    for (const u of units) {
      const unit = office.units[u]?.name ?? ''
      if (neverWorks[u]) reporter.remark([...path, 'units', unit], { code: 'unit-never-open', values: { unit } })
    }
  }
  for (const service of office.services) {
    const { name: of } = service
    if (nobodyCanCome(office, service)) {
      reporter.remark(['services', of], { code: 'nobody-can-come', values: { service: of } })
    }
  }
  tellTooShort(office, context)
}

/** Whether a unit is open at some time of its presence; one that comes after the run has a warning of its own. */
function opensWhilePresent({ units, calendars, days }: Office, u: number): boolean {
  const unit = units[u]
  const horizon = days * MINUTES_PER_DAY
  // whoever is called by a trigger comes at a time that nobody knows
  const from = unit === undefined || unit.presence.from === Infinity ? 0 : unit.presence.from
  if (from >= horizon) return true
  const edges = calendars[unit?.calendar ?? 0]?.edges ?? []
  for (let i = 0; i < edges.length; i += 2) {
    if (Math.max(edges[i] ?? 0, from) < Math.min(edges[i + 1] ?? 0, horizon)) return true
  }
  return false
}

function nobodyCanCome({ days }: Office, { arrivals, waiting, batches }: Service): boolean {
  const hasBatch = batches.some(({ first }) => first < days * MINUTES_PER_DAY)
  return !hasBatch && waiting.length === 0 && arrivals.pieceExpected.every((expected) => expected === 0)
}

function tellTooShort({ services, focus, workingDays, days: length }: Office, { reporter }: CompileContext): void {
  const service = services[focus]
  if (service === undefined) return
  const days = daysOfRun(workingDays, length).reduce((sum, open) => sum + open, 0)
  const wanted = service.clearing.workingDays
  if (days >= wanted) return
  reporter.remark(['horizon'], { code: 'run-too-short', values: { service: service.name, days, wanted } })
}
