import { isOpenOn } from '../time/opening-rules.ts'
import { CompileContext, type Reporter } from './compile-context.ts'
import type { Office } from './compiled/office.ts'
import type { Pool, Unit } from './compiled/units.ts'
import { formatDay } from '../time/date.ts'
import { phrase } from './phrases/phrase.ts'
import type { NormalLevels } from './normal-levels.ts'
import type { CheckedOffice } from './scenario-schema.ts'
import { tellNeverThere } from './remarks/never-there.ts'
import { tellTooShort } from './remarks/run-too-short.ts'
import { checkRedoAboveLimit } from './sections/above-limit.ts'
import { checkCycles } from './sections/cycles.ts'
import { checkBatches, compileDepots } from './sections/depots.ts'
import { compileGoal, targetsWithGoal } from './sections/goal.ts'
import { compileLinks } from './sections/links.ts'
import { addCalendarOf, openingRules, tellHolidays, warnOfDatesOutside } from './sections/opening.ts'
import { refusePlacesBehind } from './sections/places-behind.ts'
import { type CompiledPools, compilePools } from './sections/pools.ts'
import { compileServices } from './sections/services.ts'
import { checkOrderPoints, compileSupplies } from './sections/supplies.ts'
import { focusOf } from './sections/targets.ts'
import { unitsByName } from './sections/units-by-name.ts'
import { checkUnknowns, compileUnknowns } from './sections/unknowns.ts'
import { compileTriggers } from './sections/triggers.ts'

/** Compiles one office; each section does its own part. What is wrong goes to the reporter, and then the office is void. */
export function compileOffice(checked: CheckedOffice, reporter: Reporter, normalLevels: NormalLevels): Office {
  const { links = {}, supplies = {}, depots = {}, triggers = {}, unknowns = {}, goal } = checked
  const run = { startDay: checked.start, days: checked.horizon }
  const opening = openingRules(checked.opening, run, ['opening'], reporter)
  const dates = { ...run, opening }
  const names = {
    links: Object.keys(links),
    supplies: Object.keys(supplies),
    depots: Object.keys(depots),
    pools: Object.keys(checked.pools),
    services: Object.keys(checked.services),
  }
  const context = new CompileContext(reporter, dates, names, normalLevels)
  checkOpens(context)
  warnOfDatesOutside(checked.opening, ['opening'], context)
  for (const kind of ['pools', 'services'] as const) {
    if (names[kind].length === 0) reporter.complain([kind], phrase(`no-${kind}`))
  }
  tellHolidays(checked.opening, context)
  addCalendarOf(context, 'office', opening)
  const compiled = compilePools(checked.pools, checked.opening, context)
  const called = compileTriggers(triggers, compiled, context)
  const targets = targetsWithGoal(checked.targets ?? {}, goal, context)
  const services = compileServices(checked.services, targets, context)
  checkRedoAboveLimit(services.steps, compiled.units, context)
  refusePlacesBehind(compiled.pools, services, context)
  const units = [...compiled.units, ...called.units]
  const compiledDepots = compileDepots(depots, unitsByName(checked.pools, units), context)
  checkBatches(compiledDepots, units, context)
  const compiledSupplies = compileSupplies(supplies, services.classes, context)
  checkOrderPoints(compiledSupplies, services.steps, called.triggers, context)
  const focus = focusOf(targets, goal?.service, context)
  const office = {
    title: checked.title.en,
    startDate: formatDay(checked.start),
    days: checked.horizon,
    currency: checked.currency,
    workingDays: context.workingDays,
    links: compileLinks(links, context),
    supplies: compiledSupplies,
    depots: compiledDepots,
    pools: withCalledUnits(compiled, called.units),
    units,
    triggers: called.triggers,
    unknowns: compileUnknowns(unknowns, { reporter, names: (kind) => names[kind] }),
    ...services,
    calendars: context.calendars,
    focus,
    goal: compileGoal(goal, services.services, focus, context),
  }
  checkCycles(office, compiled, context)
  tellNeverThere(office, context)
  tellTooShort(office, context)
  checkUnknowns(office, context)
  return office
}

/** Units that triggers call stand behind those of the scenario. */
function withCalledUnits({ pools, units }: CompiledPools, called: readonly Unit[]): Pool[] {
  return pools.map((pool, p) => ({
    ...pool,
    units: [...pool.units, ...called.flatMap((unit, i) => (unit.pool === p ? [units.length + i] : []))],
  }))
}

function checkOpens({ opening, startDay, days, reporter }: CompileContext): void {
  for (let index = 0; index < days; index++) if (isOpenOn(opening, startDay + index)) return
  reporter.complain(['opening', 'hours'], phrase('never-opens'))
}
