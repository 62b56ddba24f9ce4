import type {
  Estimate,
  PlanResults,
  QuantileEstimate,
  Results,
  ServiceResults,
  ServiceWaitResults,
  WaitQuantile,
  WaitResults,
} from '../../experiments/results.ts'
import { clearingRows } from './clearing-rows.ts'
import type { CsvTable } from './csv-table.ts'
import { intervalEnds } from './interval-ends.ts'
import { headed, unitOfMeasure } from './headed.ts'

const headings = headed([
  'plan',
  'service',
  'class',
  'group',
  'measure',
  unitOfMeasure,
  'value',
  'low',
  'high',
  'lower_bound',
])

/** Every measure of every plan, service and class with the ends of its interval, one a row. */
export function plansCsv(results: Results): CsvTable {
  return {
    fileName: 'plans.csv',
    ...headings,
    rows: results.plans.flatMap((plan) => [
      ...plan.services.flatMap((service) =>
        serviceRows(results, service).map((row) => [plan.name, service.name, '', '', ...row]),
      ),
      ...groupWaits(plan).flatMap(({ service, requestClass, group, document, wait }) =>
        waitRows(document, wait).map((row) => [plan.name, service, requestClass, group, ...row]),
      ),
      ...plan.pools.map(({ name, unitsUp }) => [plan.name, '', '', name, ...estimated('units_up', 'units', unitsUp)]),
      ...costRows(plan, results.scenario.currency).map((row) => [plan.name, '', '', '', ...row]),
    ]),
  }
}

/** Measure, unit, value, low, high, and 1 where the value is only a lower bound. */
export type Measured = readonly (string | number | null)[]

function serviceRows(results: Results, service: ServiceResults): Measured[] {
  const { clearing, losses } = service
  const date = (measure: string, quantile: QuantileEstimate | null): Measured => {
    if (quantile === null) return [measure, 'date', null, null, null, 0]
    const local = (day: number | null) => (day === null ? null : results.scenario.dates[Math.round(day)])
    return [measure, 'date', local(quantile.value), local(quantile.low), local(quantile.high), 0]
  }
  return [
    ...clearingRows(results, clearing),
    date('peak_day', service.peakDay),
    estimated('peak_backlog', 'requests', service.peakBacklog),
    estimated('mean_backlog', 'requests', service.meanBacklog),
    estimated('arrived_per_working_day', 'requests', service.arrivedPerWorkingDay),
    estimated('completed', 'requests', service.completed),
    estimated('withdrawn', 'requests', service.withdrawn),
    estimated('lost', 'requests', service.lost),
    estimated('found_no_place', 'requests', service.foundNoPlace ?? null),
    estimated('lost_no_place', 'share', losses.foundNoPlace),
    estimated('lost_gave_up', 'share', losses.gaveUp),
    estimated('sent_home', 'share', losses.sentHome),
    estimated('came_back', 'requests', service.cameBack),
    estimated('turned_away', 'requests', service.turnedAway),
    estimated('turned_away_visits', 'visits', service.turnedAwayVisits ?? null),
    estimated('in_office_at_end', 'requests', service.inOfficeAtEnd),
    estimated('letters_issued', 'letters', service.lettersIssued),
    estimated('letters_renewed', 'letters', service.lettersRenewed),
    estimated('letters_overtaken', 'letters', service.lettersOvertaken ?? null),
  ]
}

/** A group of requests: `group` is empty for all of them, or `start` or `later`. */
interface GroupWaits {
  readonly service: string
  readonly requestClass: string
  readonly group: '' | 'start' | 'later'
  /** Beginning of the names of measures. */
  readonly document: 'wait' | 'document_wait'
  readonly wait: WaitResults
}

function groupWaits({ services, office }: PlanResults): GroupWaits[] {
  const ofBoth = (service: string, requestClass: string, of: Pick<ServiceResults, 'wait' | 'documentWait'>) => [
    ...byOrigin({ service, requestClass, group: '', document: 'wait', wait: of.wait }, of.wait),
    ...byOrigin(
      { service, requestClass, group: '', document: 'document_wait', wait: of.documentWait },
      of.documentWait,
    ),
  ]
  const all = { service: '', requestClass: '', group: '' } as const
  return [
    ...services.flatMap((service) => [
      ...ofBoth(service.name, '', service),
      ...service.classes.flatMap((each) => ofBoth(service.name, each.name, each)),
    ]),
    { ...all, document: 'wait', wait: office.wait },
    { ...all, document: 'document_wait', wait: office.documentWait },
  ]
}

function byOrigin(group: GroupWaits, { atStart, cameLater }: ServiceWaitResults): GroupWaits[] {
  return [
    group,
    ...(atStart === null ? [] : [{ ...group, group: 'start', wait: atStart } as const]),
    ...(cameLater === null ? [] : [{ ...group, group: 'later', wait: cameLater } as const]),
  ]
}

function waitRows(name: string, wait: WaitResults): Measured[] {
  const quantiles = Object.entries(wait.quantiles ?? {}).map(([p, quantile]) => quantileRow(`${name}_${p}`, quantile))
  return [
    estimated(`${name}_mean`, 'days', wait.mean),
    estimated(`${name}_mean_working`, 'working days', wait.meanWorking),
    estimated(`${name}_mean_early`, 'days', wait.earlyMean),
    estimated(`${name}_mean_early_working`, 'working days', wait.earlyMeanWorking),
    ...quantiles,
    estimated(`${name}_within_target`, 'share', wait.withinTarget),
    estimated(`${name}_undecided`, 'share', wait.undecidedShare),
    estimated(`${name}_unfinished`, 'share', wait.unfinishedShare),
    estimated(`${name}_withdrawn`, 'share', wait.withdrawnShare),
  ]
}

/** A quantile that is not seen has what is known as a lower bound. */
export function quantileRow(measure: string, { value, longerThan, interval }: WaitQuantile): Measured {
  return [measure, 'days', value ?? longerThan, interval?.low ?? null, interval?.high ?? null, value === null ? 1 : 0]
}

function costRows(plan: PlanResults, currency: string): Measured[] {
  return Object.entries(plan.cost).map(([category, cost]) => estimated(`cost_${category}`, currency, cost))
}

/** A measure with the ends of its interval. */
export function estimated(
  measure: string,
  unit: string,
  estimate: (Pick<Estimate, 'mean' | 'halfWidth'> & { readonly lowerBound?: boolean }) | null,
): Measured {
  if (estimate === null) return [measure, unit, null, null, null, 0]
  const { mean, lowerBound = false } = estimate
  return [measure, unit, mean, ...intervalEnds(estimate), lowerBound ? 1 : 0]
}
