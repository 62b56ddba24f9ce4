import { isOpenOn } from './calendar/opening-days.ts'
import { CompileContext, type Reporter } from './compile-context.ts'
import type { Office } from './office.ts'
import { formatDay } from './quantities/day.ts'
import type { CheckedOffice } from './scenario-schema.ts'
import { compileDepots } from './sections/depots.ts'
import { compileLinks } from './sections/links.ts'
import { addCalendarOf, openingRules, workingDaysOf } from './sections/opening.ts'
import { compilePools } from './sections/pools.ts'
import { compileServices } from './sections/services.ts'
import { compileSupplies } from './sections/supplies.ts'
import { focusOf } from './sections/targets.ts'

/** Compiles one office; each section does its own part. What is wrong goes to the reporter, and then the office is void. */
export function compileOffice(checked: CheckedOffice, reporter: Reporter): Office {
  const { links = {}, supplies = {}, depots = {}, targets = {} } = checked
  const opening = openingRules(checked.opening, ['opening'], reporter)
  const dates = { startDay: checked.start, days: checked.horizon, opening }
  const names = {
    links: Object.keys(links),
    supplies: Object.keys(supplies),
    depots: Object.keys(depots),
    pools: Object.keys(checked.pools),
    services: Object.keys(checked.services),
  }
  const context = new CompileContext(reporter, dates, names)
  checkOpens(context)
  for (const kind of ['pools', 'services'] as const) {
    if (names[kind].length === 0) reporter.complain([kind], `there are no ${kind}`)
  }
  addCalendarOf(context, 'office', opening)
  const { pools, units } = compilePools(checked.pools, checked.opening, context)
  const services = compileServices(checked.services, targets, context)
  return {
    title: checked.title,
    startDate: formatDay(checked.start),
    days: checked.horizon,
    currency: checked.currency,
    workingDays: workingDaysOf(context),
    links: compileLinks(links, context),
    supplies: compileSupplies(supplies, services.classes, context),
    depots: compileDepots(depots, context),
    pools,
    units,
    ...services,
    calendars: context.calendars,
    focus: focusOf(targets, context),
  }
}

function checkOpens({ opening, startDay, days, reporter }: CompileContext): void {
  for (let index = 0; index < days; index++) if (isOpenOn(opening, startDay + index)) return
  reporter.complain(['opening', 'hours'], 'the office never opens within the horizon')
}
