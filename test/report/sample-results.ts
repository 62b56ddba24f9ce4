import type {
  Answer,
  ApplicationDay,
  Band,
  ClearingResults,
  Comparison,
  DayChance,
  DayChances,
  DayQuantile,
  Estimate,
  ExampleReplication,
  PlanResults,
  PoolResults,
  ProbabilityEstimate,
  QuantileEstimate,
  Results,
  ServiceResults,
  ServiceWaitResults,
  StateInterval,
  StepResults,
  UnitResults,
  WaitQuantile,
} from '../../src/experiments/results.ts'
import { comparePlans } from '../../src/experiments/compare-plans.ts'
import { decide } from '../../src/experiments/decision/decide.ts'
import type { Decision } from '../../src/experiments/results/decision.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { HoursResults } from '../../src/experiments/results/hours.ts'
import type { UnitState } from '../../src/office/kernel/unit-state.ts'
import { unitStates } from '../../src/office/kernel/unit-state.ts'

/**
 * A Results object as a real experiment would leave it, made by a recipe a reader can follow: a fluid queue with
 * 300 applications a day, 100 cards a printer a day, an outage of about 14 days, and printers that come back at
 * a date which varies between the futures. Deterministic: the "random" numbers are a Weyl sequence.
 */
export function sampleResults(options: { readonly title?: string; readonly replications?: number } = {}): Results {
  const replications = options.replications ?? 40
  const plans = recipes.map((recipe) => planResults(recipe, replications))
  const comparison = comparePlans(plans, plans[0].services[0].name, 0.95)
  return {
    schema: 'antrean-results/2',
    manifest: {
      version: '0.1.0',
      scenarioFile: 'scenarios/bandung-barat.yaml',
      scenarioText: 'title: e-KTP in Bandung Barat\n',
      scenarioHash: '00f1e2d3c4b5a697',
      seed: 1,
      replications,
      confidence: 0.95,
      engine: 'built-in',
      workers: 2,
      startedAt: null,
      seconds: null,
    },
    scenario: {
      title: options.title ?? 'e-KTP in Bandung Barat, four printers away and the network down',
      startDate: '2018-03-05',
      days,
      currency: 'IDR',
      dates: allDays.map(dateOf),
      closed: allDays.map(isClosed),
      services: [
        serviceFacts('e-ktp', 14, 300, true),
        serviceFacts('family-card', 5, 60, false),
        serviceFacts('birth-certificate', null, 40, false),
      ],
      focus: 'e-ktp',
    },
    plans,
    comparison,
    decision: decision(plans, comparison),
    warnings: [
      { code: 'link-never-down', plans: plans.map(({ name }) => name), values: { link: 'electricity' } },
      { code: 'clears-seldom', plans: ['wait'], values: { service: 'e-ktp', days: 180, percent: 82 } },
    ],
  }
}

const days = 180
const allDays = Array.from({ length: days }, (_, day) => day)

interface Recipe {
  readonly name: string
  readonly title: string
  readonly saturdays: boolean
  /** Units on loan from day 14. */
  readonly loaned: number
  /** Day on which the three printers of the ministry come back, on average. */
  readonly back: number
  readonly cost: number
}

const recipes: readonly Recipe[] = [
  { name: 'wait', title: 'Wait for the ministry', saturdays: false, loaned: 0, back: 48, cost: 9_000_000 },
  { name: 'move-one', title: 'Move one printer to Bandung', saturdays: false, loaned: 0, back: 36, cost: 16_500_000 },
  { name: 'loan-two', title: 'Two loan printers for 90 days', saturdays: false, loaned: 2, back: 48, cost: 61_000_000 },
  { name: 'saturdays', title: 'Open on Saturdays', saturdays: true, loaned: 0, back: 48, cost: 34_250_000 },
  { name: 'both', title: 'Two loan printers and Saturdays', saturdays: true, loaned: 2, back: 48, cost: 86_000_000 },
]

const dateOf = (day: number): string => new Date(Date.UTC(2018, 2, 5 + day)).toISOString().slice(0, 10)
const isClosed = (day: number): boolean => day % 7 >= 5 || (day >= 100 && day < 108)

/** Evenly spread numbers in (0, 1), the same for the same place. */
function uniform(replication: number, stream: number): number {
  return ((replication + 1) * 0.6180339887498949 + (stream + 1) * 0.7548776662466927) % 1
}

function serviceFacts(name: string, targetDays: number | null, normalBacklog: number, hasLetters: boolean) {
  return { name, targetDays, targetClock: 'calendar' as const, normalBacklog, clearingWorkingDays: 5, hasLetters }
}

interface Path {
  readonly outageEnd: number
  readonly backlog: readonly number[]
  readonly arrived: readonly number[]
  readonly waits: readonly { readonly day: number; readonly count: number; readonly wait: number | null }[]
  readonly clearingDay: number | null
}

function path(recipe: Recipe, replication: number, scale: number): Path {
  const outageEnd = Math.round(8 + 13 * uniform(replication, 1))
  const back = Math.round(recipe.back + 30 * (uniform(replication, 2) - 0.5))
  const arrived: number[] = []
  const completed: number[] = []
  const backlog: number[] = []
  let waiting = 2000 * scale
  for (const day of allDays) {
    const coming = isClosed(day) ? 0 : Math.round(300 * scale * (0.85 + 0.3 * uniform(replication, 10 + day)))
    const open = !isClosed(day) || (recipe.saturdays && day % 7 === 5)
    const printers = 2 + (day >= 14 ? recipe.loaned : 0) + (day >= back ? 2 : 0)
    const capacity = !open || (scale === 1 && day < outageEnd) ? 0 : scale === 1 ? 100 * printers : 330 * scale
    const made = Math.min(capacity, waiting + coming)
    waiting += coming - made
    arrived.push(coming)
    completed.push(made)
    backlog.push(waiting)
  }
  const clearing = allDays.findIndex((day) => backlog.slice(day, day + 7).every((size) => size <= 300 * scale))
  return {
    outageEnd,
    backlog,
    arrived,
    waits: waitsOf(arrived, completed, 2000 * scale),
    clearingDay: clearing < 0 || clearing > days - 7 ? null : clearing,
  }
}

/** First come first served: the last request of a day is ready when all before it are. */
function waitsOf(arrived: readonly number[], completed: readonly number[], initial: number) {
  const cumulative: number[] = []
  completed.reduce((sum, made, day) => (cumulative[day] = sum + made), 0)
  let before = initial
  return arrived.map((count, day) => {
    before += count
    const ready = cumulative.findIndex((made) => made >= before - count / 2)
    return { day, count, wait: ready < 0 ? null : Math.max(0, ready - day) }
  })
}

function planResults(recipe: Recipe, replications: number): PlanResults {
  const cost = estimate(Array.from({ length: replications }, (_, r) => recipe.cost * (0.95 + 0.1 * uniform(r, 5))))
  const nothing = estimate(Array.from({ length: replications }, () => 0))
  const stock = allDays.map((day) => 20_000 - 110 * day)
  return {
    name: recipe.name,
    title: recipe.title,
    services: [
      serviceResults(recipe, replications, 'e-ktp', 1),
      serviceResults(recipe, replications, 'family-card', 0.4),
      serviceResults(recipe, replications, 'birth-certificate', 0.2),
    ],
    office: {
      wait: waitResults([path(recipe, 0, 1)], [8], null, 1),
      documentWait: waitResults([path(recipe, 0, 1)], [8], null, 1),
    },
    steps: [step(recipe, replications)],
    pools: [printers(recipe, replications)],
    unknowns: null,
    units: units(recipe, replications),
    links: [link(recipe, replications)],
    supplies: [
      {
        name: 'blank-card',
        stock: band(Array.from({ length: replications }, (_, r) => stock.map((s) => s * (0.9 + 0.2 * uniform(r, 8))))),
        used: estimate(Array.from({ length: replications }, (_, r) => 19_000 + 900 * uniform(r, 8))),
        daysEmpty: nothing,
        wasted: nothing,
        firstShortDay: { value: null, low: null, high: null },
        shortAtEnd: { value: 0, low: 0, high: 0.1 },
      },
    ],
    triggers: [],
    cost: {
      repairs: cost,
      trips: nothing,
      rent: nothing,
      purchase: nothing,
      maintenance: nothing,
      overtime: nothing,
      letters: nothing,
      supplies: nothing,
      office: cost,
      waiting: nothing,
    },
    example: example(recipe),
  }
}

function step(recipe: Recipe, replications: number): StepResults {
  const paths = Array.from({ length: replications }, (_, r) => path(recipe, r, 1))
  const waiting = estimate(paths.map((p) => mean(p.backlog)))
  const days = waitQuantile(6)
  return {
    name: 'e-ktp at printers',
    service: 'e-ktp',
    pool: 'printers',
    queue: band(paths.map((p) => p.backlog)),
    begun: estimate(paths.map(() => 20_000)),
    queueTime: estimate(paths.map((_, r) => 5 + uniform(r, 3))),
    queueTimes: { p50: days, p80: days, p90: days, p95: days, p99: days },
    waits: estimate(paths.map((_, r) => 0.5 + 0.4 * uniform(r, 3))),
    workTime: estimate(paths.map((_, r) => 0.01 + 0.001 * uniform(r, 3))),
    waiting,
    atWork: estimate(paths.map(() => 3)),
    inAll: { ...waiting, mean: waiting.mean + 3 },
  }
}

const weeks = Array.from({ length: Math.ceil(days / 7) }, (_, week) => week)

function serviceResults(recipe: Recipe, replications: number, name: string, scale: number): ServiceResults {
  const paths = Array.from({ length: replications }, (_, r) => path(recipe, r, scale))
  const peaks = paths.map((p) => Math.max(...p.backlog))
  const meanWaits = paths.map((p) => mean(p.waits.filter((w) => w.count > 0).map((w) => w.wait ?? days - w.day)))
  const working = paths.map((p) => p.arrived.reduce((a, b) => a + b, 0) / allDays.filter((d) => !isClosed(d)).length)
  const completed = paths.map((p) => 2000 * scale + p.arrived.reduce((a, b) => a + b, 0) - p.backlog[days - 1])
  const letters = paths.map((_, r) => (scale === 1 ? 1800 + Math.round(300 * uniform(r, 3)) : 0))
  return {
    name,
    backlog: band(paths.map((p) => p.backlog)),
    arrivedPerWorkingDay: estimate(working),
    completed: estimate(completed),
    withdrawn: estimate(paths.map(() => 0)),
    lost: estimate(paths.map(() => 0)),
    cameBack: estimate(paths.map(() => 0)),
    turnedAway: estimate(paths.map(() => 0)),
    inOfficeAtEnd: estimate(paths.map((p) => p.backlog[days - 1])),
    lettersIssued: estimate(letters),
    lettersRenewed: estimate(letters.map((count) => count * 0.05)),
    lettersOvertaken: estimate(letters.map(() => 0)),
    lettersPerWeek: {
      first: band(letters.map((count) => weeks.map((week) => (0.95 * count * (week + 1)) / weeks.length ** 2))),
      renewals: band(letters.map((count) => weeks.map((week) => (week < 20 ? 0 : (0.05 * count) / 10)))),
    },
    peakBacklog: estimate(peaks),
    peakDay: quantileEstimate(
      paths.map((p, r) => p.backlog.indexOf(peaks[r])).sort((a, b) => a - b),
      0.5,
    ),
    clearing: clearingResults(paths, replications),
    wait: waitResults(paths, meanWaits, scale === 1 ? 14 : null, 1),
    documentWait: waitResults(paths, meanWaits, scale === 1 ? 14 : null, scale === 1 ? 0.7 : 1),
    classes: [],
    meanBacklog: estimate(paths.map((p) => mean(p.backlog))),
    losses: { foundNoPlace: null, gaveUp: null, sentHome: null },
    replications: {
      firstNormal: paths.map((p) => answerOf(p)),
      firstNormalDay: paths.map((p) => p.clearingDay),
      gone: paths.map((p) => answerOf(p)),
      goneDay: paths.map((p) => p.clearingDay),
      relapseDay: paths.map(() => null),
      waitingWithinHorizon: paths.map((p) => mean(p.backlog) / 215 / scale),
      meanWait: meanWaits,
      wait95: meanWaits.map((w, r) => (paths[r].clearingDay === null ? null : 2.2 * w)),
      peakBacklog: peaks,
      completed,
      lettersIssued: letters,
      withinTarget: paths.map(() => null),
      lost: paths.map(() => 0),
      officeCost: paths.map((_, r) => recipe.cost * (0.95 + 0.1 * uniform(r, 5))),
      waitingCost: paths.map(() => 0),
    },
  }
}

const answerOf = (path: Path): Answer => (path.clearingDay === null ? 'no' : 'yes')

/** Once gone it stays so in every path, and all of them can be judged. */
function clearingResults(paths: readonly Path[], replications: number): ClearingResults {
  const sorted = paths.map((p) => p.clearingDay ?? Infinity).sort((a, b) => a - b)
  const chances: DayChances = {
    p50: dayQuantile(sorted, 0.5),
    p80: dayQuantile(sorted, 0.8),
    p95: dayQuantile(sorted, 0.95),
    byDay: allDays.map((day) => dayChance(sorted.filter((d) => d <= day).length, replications)),
    withinHorizon: dayChance(sorted.filter((d) => d < days).length, replications),
  }
  return {
    gone: chances,
    firstNormal: chances,
    relapse: { probability: wilson(0, replications), firstDay: null, notGoneAgain: null },
    staysNormal: sorted.at(-1) === 0,
    aboveAtEnd: wilson(0, replications),
    workingDays: allDays.filter((day) => !isClosed(day)).length,
    firstWorkingDay: 0,
    horizonToJudge: null,
    growth: null,
  }
}

function dayQuantile(sorted: readonly number[], p: number): DayQuantile {
  const quantile = quantileEstimate(sorted, p)
  return { ...quantile, missing: quantile.value === null ? 'later' : null, notBefore: null }
}

function dayChance(successes: number, n: number): DayChance {
  const probability = wilson(successes, n)
  return { ...probability, atLeast: probability.value, atMost: probability.value }
}

function waitResults(
  paths: readonly Path[],
  means: readonly number[],
  target: number | null,
  factor: number,
): ServiceWaitResults {
  const all = paths.flatMap((p) => p.waits).filter((w) => w.count > 0)
  const known = all.filter((w) => w.wait !== null).map((w) => ({ wait: Math.round(w.wait! * factor), count: w.count }))
  const longer = all.filter((w) => w.wait === null).reduce((sum, w) => sum + w.count, 0)
  const total = longer + known.reduce((sum, w) => sum + w.count, 0)
  const bins = [...new Set(known.map((w) => w.wait))].sort((a, b) => a - b)
  const within = known.filter((w) => w.wait <= (target ?? 0)).reduce((sum, w) => sum + w.count, 0) / total
  const scaled = estimate(means.map((w) => w * factor))
  const shareOf = (count: number) => estimate(means.map(() => count / total))
  const bound = (of: Estimate): Estimate => (longer > 0 ? { ...of, halfWidth: null, sd: null, lowerBound: true } : of)
  const ofTarget = (value: Estimate) => (target === null ? null : value)
  return {
    requests: total,
    unfinishedShare: shareOf(longer),
    withdrawnShare: shareOf(0),
    quantiles: {
      p50: waitQuantile(scaled.mean),
      p80: waitQuantile(1.6 * scaled.mean),
      p90: waitQuantile(2 * scaled.mean),
      p95: longer > 0 ? { value: null, longerThan: 2 * scaled.mean, interval: null } : waitQuantile(2.2 * scaled.mean),
      p99: longer > 0 ? { value: null, longerThan: 2 * scaled.mean, interval: null } : waitQuantile(2.9 * scaled.mean),
    },
    mean: bound(scaled),
    meanWorking: bound(estimate(means.map((w) => (w * factor * 5) / 7))),
    earlyMean: scaled,
    earlyMeanWorking: estimate(means.map((w) => (w * factor * 5) / 7)),
    withinTarget: ofTarget(estimate(means.map((_, r) => within * (0.97 + 0.06 * uniform(r, 7))))),
    undecidedShare: ofTarget(shareOf(0)),
    atStart: null,
    cameLater: null,
    histogram: {
      days: bins,
      count: bins.map((bin) => known.filter((w) => w.wait === bin).reduce((sum, w) => sum + w.count, 0)),
      longer,
      withdrawn: 0,
    },
    spread: null,
    byApplicationDay: allDays.map((day) => applicationDay(paths, day, factor)),
  }
}

function waitQuantile(value: number): WaitQuantile {
  return { value, longerThan: null, interval: { low: 0.9 * value, high: 1.2 * value } }
}

function applicationDay(paths: readonly Path[], day: number, factor: number): ApplicationDay {
  const waits = paths.map((p) => p.waits[day])
  const sorted = waits.map((w) => (w.wait === null ? Infinity : Math.round(w.wait * factor))).sort((a, b) => a - b)
  const count = waits.reduce((sum, w) => sum + w.count, 0)
  const at = (p: number) =>
    count === 0 ? null : finite(sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))])
  const quantiles = { p50: at(0.5), p80: at(0.8), p90: at(0.9), p95: at(0.95) }
  const unfinished = waits.filter((w) => w.wait === null).reduce((sum, w) => sum + w.count, 0)
  const interval = (value: number | null) =>
    value === null || paths.length < 2 ? null : { low: Math.max(0, value - 1), high: value + 2 }
  const intervals = Object.fromEntries(Object.entries(quantiles).map(([p, value]) => [p, interval(value)]))
  return { day, count, unfinished, withdrawn: 0, ...quantiles, interval: intervals as ApplicationDay['interval'] }
}

function link(recipe: Recipe, replications: number) {
  const ends = Array.from({ length: replications }, (_, r) => path(recipe, r, 1).outageEnd)
  const later = allDays.map((day) => (day > 40 && day % 45 < 2 ? 0.08 : 0.004))
  return {
    name: 'central-network',
    outages: estimate(ends.map((_, r) => 1 + 4 * uniform(r, 9))),
    daysDown: estimate(ends),
    daysSlow: estimate(ends.map(() => 0)),
    downShare: allDays.map((day) => (day < 25 ? ends.filter((end) => end > day).length / replications : later[day])),
  }
}

/** Cards wait for the network at first, then for the printers that are away; nothing holds them up when these are back. */
function printers(recipe: Recipe, replications: number): PoolResults {
  const each = (value: number) =>
    estimate(Array.from({ length: replications }, (_, r) => value * (0.9 + 0.2 * uniform(r, 6))))
  const network = { kind: 'link', name: 'central-network' } as const
  const away = { kind: 'away', name: '' } as const
  const waited = (from: number, to: number, size: number) => allDays.map((day) => (day >= from && day < to ? size : 0))
  const load = {
    days,
    demandPerDay: each(21),
    planned: { mean: 0.62, halfWidth: 0.02 },
    up: { mean: 0.97, halfWidth: 0.05 },
  }
  return {
    name: 'printers',
    waitedWithinHours: each(9_000),
    waited: each(36_000),
    causes: [
      {
        ...network,
        binding: network,
        total: each(5_400),
        shareWithinHours: 0.6,
        share: 0.15,
        byDay: waited(0, 14, 385),
      },
      {
        kind: 'at-depot',
        name: '',
        binding: away,
        total: each(3_600),
        shareWithinHours: 0.4,
        share: 0.1,
        byDay: waited(14, recipe.back, 3_600 / Math.max(1, recipe.back - 14)),
      },
      {
        kind: 'closed',
        name: '',
        binding: { kind: 'closed', name: '' },
        total: each(27_000),
        shareWithinHours: null,
        share: 0.75,
        byDay: waited(0, recipe.back, 27_000 / Math.max(1, recipe.back)),
      },
    ],
    bindingByDay: allDays.map((day) => (day < 14 ? network : day < recipe.back ? away : null)),
    periods: [
      { binding: network, from: 0, to: 13, isFromStart: true, isToEnd: false, share: 0.8 },
      { binding: away, from: 14, to: recipe.back, isFromStart: false, isToEnd: false, share: 0.7 },
    ],
    units: Object.fromEntries(unitStates.map((state) => [state, each(0.5)])) as PoolResults['units'],
    unitsUp: { mean: 3.4, halfWidth: 0.1 },
    idleShare: { mean: 0.12, halfWidth: 0.02 },
    idleByDay: allDays.map(() => 0.1),
    statesByDay: [
      { state: 'working', units: allDays.map((day) => (day < recipe.back ? 2 : 4)) },
      { state: 'at-depot', units: allDays.map((day) => (day < recipe.back ? 2 : 0)) },
    ],
    load,
    lastLoad: { ...load, days: 28, up: null },
    steps: [{ name: 'e-ktp at printers', askedPerDay: each(300) }],
  }
}

function units(recipe: Recipe, replications: number): UnitResults[] {
  return example(recipe).units.map((unit) => {
    const share = Object.fromEntries(unitStates.map((state) => [state, 0])) as Record<UnitState, number>
    for (const spell of unit.spells) share[spell.state] += (spell.to - spell.from) / days
    const made = Array.from({ length: replications }, (_, r) => 60 * days * (share.working + 0.1 * uniform(r, 4)))
    return {
      name: unit.name,
      pool: unit.pool,
      share,
      hours: hoursOf(share),
      blockedBy: share.blocked === 0 ? [] : [{ kind: 'link', name: 'central-network', share: share.blocked }],
      made: estimate(made),
      aboveLimit: estimate(made.map(() => 0)),
      failures: estimate(made.map((cards) => cards / 9000)),
      repairs: estimate(made.map((cards) => cards / 9500)),
    }
  })
}

/** The sample's units neither fail nor are maintained in the office. */
function hoursOf({ working, idle, resting, blocked }: Record<UnitState, number>): HoursResults | null {
  const all = working + idle + resting + blocked
  if (all === 0) return null
  const of = (share: number) => share / all
  const share = { working: of(working), idle: of(idle), resting: of(resting), blocked: of(blocked) }
  return { days: all * days, share: { ...share, failed: 0, 'waiting-for-crew': 0, maintained: 0 } }
}

function example(recipe: Recipe): ExampleReplication {
  const away: readonly (readonly [string, number, number])[] = [
    ['printer-1', 0, 0],
    ['printer-2', 92, 104],
    ['printer-3', 0, recipe.back],
    ['printer-4', 0, recipe.back],
    ['printer-5', 0, recipe.back + 15],
    ['printer-6', 0, 6],
  ]
  const loans = Array.from({ length: recipe.loaned }, (_, k) => `loan-${k + 1}`)
  return {
    replication: 0,
    units: [
      ...away.map(([name, from, to]) => ({ name, pool: 'printers', spells: spellsOf(recipe, from, to, 0, days) })),
      ...loans.map((name) => ({ name, pool: 'printers', spells: spellsOf(recipe, 0, 0, 14, 104) })),
    ],
    links: [
      {
        name: 'central-network',
        periods: [
          { from: 0, to: 14.4 },
          { from: 60.3, to: 60.6 },
          { from: 121.35, to: 123.2 },
        ],
      },
    ],
  }
}

function spellsOf(recipe: Recipe, awayFrom: number, awayTo: number, present: number, leaves: number): StateInterval[] {
  const spells: StateInterval[] = []
  const add = (state: UnitState, from: number, to: number) => {
    const last = spells.at(-1)
    if (last?.state === state) spells[spells.length - 1] = { ...last, to }
    else if (to > from) spells.push({ state, from, to })
  }
  for (const day of allDays) {
    const open = !isClosed(day) || (recipe.saturdays && day % 7 === 5)
    if (day < present || day >= leaves) add('absent', day, day + 1)
    else if (day >= awayFrom && day < awayTo) addAway(add, day, awayFrom, awayTo)
    else if (!open) add('closed', day, day + 1)
    else {
      const state = day < 14 || day === 122 ? 'blocked' : day > 130 && day % 3 === 0 ? 'idle' : 'working'
      add('closed', day, day + 8 / 24)
      add(state, day + 8 / 24, day + 12 / 24)
      add('closed', day + 12 / 24, day + 13 / 24)
      add(state, day + 13 / 24, day + 15.5 / 24)
      add(day > 140 ? 'resting' : state, day + 15.5 / 24, day + 16 / 24)
      add('closed', day + 16 / 24, day + 1)
    }
  }
  return spells
}

function addAway(add: (state: UnitState, from: number, to: number) => void, day: number, from: number, to: number) {
  if (from > 0 && day === from) add('failed', day, day + 1)
  else if (from > 0 && day === from + 1) add('waiting-for-courier', day, day + 1)
  else if (day >= to - 2 || (from > 0 && day === from + 2)) add('in-transit', day, day + 1)
  else add('at-depot', day, day + 1)
}

/** The decision without a goal, as an experiment makes it. */
function decision(plans: readonly PlanResults[], comparison: Comparison): Decision | null {
  const office = { goal: null, focus: 0, services: plans[0].services.map(({ name }) => ({ name })) }
  return decide(office as unknown as Office, {
    plans: plans.map(({ name }) => ({ name })),
    results: plans,
    comparison,
    parts: [],
    confidence: 0.95,
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

function estimate(values: readonly number[]): Estimate {
  const m = mean(values)
  const n = values.length
  const sd = n < 2 ? null : Math.sqrt(values.reduce((sum, v) => sum + (v - m) ** 2, 0) / (n - 1))
  return { mean: m, halfWidth: sd === null ? null : (2.02 * sd) / Math.sqrt(n), sd, n, lowerBound: false }
}

function band(paths: readonly (readonly number[])[]): Band {
  const columns = paths[0].map((_, day) => paths.map((p) => p[day]).sort((a, b) => a - b))
  const at = (p: number) => columns.map((column) => column[Math.min(column.length - 1, Math.floor(p * column.length))])
  return {
    mean: columns.map(mean),
    halfWidth: columns.map((column) => estimate(column).halfWidth),
    p05: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
  }
}

function quantileEstimate(sorted: readonly number[], p: number): QuantileEstimate {
  const n = sorted.length
  const spread = 1.96 * Math.sqrt(n * p * (1 - p))
  const at = (rank: number) => finite(sorted[Math.max(0, Math.min(n - 1, Math.round(rank)))])
  return {
    value: at(Math.ceil(n * p) - 1),
    low: at(n * p - spread),
    high: n * p + spread > n ? null : at(n * p + spread),
  }
}

function wilson(successes: number, n: number): ProbabilityEstimate {
  const z2 = 1.96 ** 2
  const p = successes / n
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (1.96 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
