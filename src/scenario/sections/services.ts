import { addAll } from '../text/add-all.ts'
import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { LetterRule, RequestClass } from '../compiled/classes.ts'
import type { BranchPoint, Step } from '../compiled/routes.ts'
import type { ArrivalProcess, Service } from '../compiled/services.ts'
import { named } from '../text/field.ts'
import { ownValue } from '../text/own-value.ts'
import type { Reference } from '../text/references.ts'
import { arrivalsSchema, compileArrivals } from './arrivals.ts'
import { routeReferences, routeSchema } from './route-items.ts'
import { batchesSchema, compileBatches } from './batches.ts'
import { classesSchema, compileClasses } from './classes.ts'
import { money, pieces } from './common-fields.ts'
import { compileCourse } from './course.ts'
import { compileReturns, returnsSchema } from './returns.ts'
import { compileSurge } from './surge.ts'
import { titleField } from './titled.ts'
import { compileTarget, type WrittenTargets } from './targets.ts'
import { compileWaiting, waitingSchema } from './waiting.ts'

/** Services: kinds of requests, with their arrivals, classes and routes. */

const service = z.strictObject({
  title: titleField('the service', { en: 'e-KTP card', id: 'KTP elektronik' }),
  arrivals: arrivalsSchema,
  batches: batchesSchema.optional(),
  returns: returnsSchema.optional(),
  waiting: waitingSchema.optional(),
  'numbers-per-day': pieces(
    'How many are let in on a day; the others are sent home until the next working day, when they come first. Who waits at the start for the beginning of the route needs a number too, oldest first; who waits further on has had one. One who has a number and finds no place to wait (`waiting-places`) is turned away all the same, and the number is used up.',
    1,
    { unit: 'requests', default: 'all who come', example: 150 },
  ).optional(),
  classes: classesSchema.optional(),
  route: routeSchema,
  'waiting-cost': money("A citizen's calendar day of waiting.", 'per day').prefault(0),
})

export const servicesSchema = named(service, {
  description: 'What citizens apply for.',
  example: { 'e-ktp': { arrivals: 'poisson(300 per day)', route: [{ at: 'printers', takes: '4.2 min' }] } },
})

export interface CompiledServices {
  readonly services: Service[]
  readonly classes: RequestClass[]
  readonly steps: Step[]
  readonly branchPoints: BranchPoint[]
  readonly letters: LetterRule[]
}

export function compileServices(
  written: z.output<typeof servicesSchema>,
  targets: WrittenTargets,
  context: CompileContext,
): CompiledServices {
  const compiled: CompiledServices = { services: [], classes: [], steps: [], branchPoints: [], letters: [] }
  Object.entries(written).forEach(([name, each], index) => {
    const path = ['services', name]
    const arrivals = compileArrivals(each.arrivals, [...path, 'arrivals'], context)
    const { classes, letters } = compileClasses(each.classes ?? {}, { index, name }, compiled.letters.length, context)
    const firstClass = compiled.classes.length
    const firstStep = compiled.steps.length
    const of = { index, name, classes: classes.map((c) => c.name), firstClass, firstStep }
    const route = compileCourse(each.route, { ...of, firstBranchPoint: compiled.branchPoints.length }, context)
    const perWorkingDay = meanPerWorkingDay(arrivals, context)
    compiled.services.push({
      name,
      arrivals,
      classes: classes.map((_, i) => firstClass + i),
      route: route.steps.map((_, i) => firstStep + i),
      course: route.course,
      waiting: compileWaiting(each.waiting ?? [], { ...route, perWorkingDay }, [...path, 'waiting'], context),
      batches: compileBatches(each.batches ?? [], [...path, 'batches'], context),
      returns: each.returns ? compileReturns(each.returns, [...path, 'returns'], context) : null,
      surge: each.arrivals.surge ? compileSurge(each.arrivals.surge, context) : null,
      numbersPerDay: each['numbers-per-day'] ?? Infinity,
      costPerWaitingDay: each['waiting-cost'],
      ...compileTarget(ownValue(targets, name), context.normalLevels.of(name, perWorkingDay)),
    })
    addAll(compiled.classes, classes)
    addAll(compiled.steps, route.steps)
    addAll(compiled.branchPoints, route.branchPoints)
    addAll(compiled.letters, letters)
  })
  return compiled
}

/** Expected arrivals, averaged over the working days of the horizon. */
function meanPerWorkingDay(arrivals: ArrivalProcess, context: CompileContext): number {
  let days = 0
  for (let i = 0; i < context.days; i++) if (context.isWorkingDay(context.startDay + i)) days++
  return days === 0 ? 0 : arrivals.pieceExpected.reduce((sum, expected) => sum + expected, 0) / days
}

/** Where services name other parts of the scenario. */
export const serviceReferences: readonly Reference[] = [
  { path: 'services.*.arrivals.surge.after', to: 'links' },
  ...routeReferences,
  { path: 'services.*.classes.*.letter.at', to: 'pools' },
]
