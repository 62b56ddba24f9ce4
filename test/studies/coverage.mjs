// How often the intervals of the results hold what they are about. See README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { comparePlans } from '../../dist/experiments/compare-plans.js'
import { decide } from '../../dist/experiments/decision/decide.js'
import { PlanOutcomes } from '../../dist/experiments/plan-outcomes.js'
import { planResults } from '../../dist/experiments/plan-results.js'
import { createReplicator } from '../../dist/experiments/create-replicator.js'
import { readScenario } from '../../dist/scenario/read-scenario.js'
import { clopperPearson } from '../../dist/statistics/clopper-pearson.js'
import { covers, DECIDING, intervalsOf } from './intervals-of.mjs'
import { heavyTails } from './heavy-tails.mjs'
import { uniforms } from './uniforms.mjs'

const MACRO = Number(process.argv[2] ?? 1000)
const ALL = Number(process.argv[3] ?? 10_000)
const OUT = process.argv[4] ?? new URL('coverage.md', import.meta.url)
const SIZES = [30, 100, 200]
/** The longer a study takes, the fewer are made: every one, every second, every fourth. */
const EVERY = { 30: 1, 100: 2, 200: 4 }
const CONFIDENCE = 0.95
/** Chance that some path of a kind is called short though none is. */
const ERROR = 0.01
/** How many of the worst intervals of a kind are shown. */
const WORST = 5

const file = new URL('coverage.yaml', import.meta.url)
const reading = readScenario({ file: 'coverage.yaml', text: readFileSync(file, 'utf8') }, () => null)
if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
const { plans } = reading.scenario
const offices = plans.map(({ office }) => office)
const replicator = await createReplicator({ offices, seed: 1, engine: 'built-in' })

/** Results of some replications of all plans, from each plan's outcomes. */
function intervalsFrom(results, n) {
  const comparison = comparePlans(results, offices[0].services[offices[0].focus].name, CONFIDENCE)
  const decision = decide(offices[0], { plans, results, comparison, parts: [], confidence: CONFIDENCE })
  return intervalsOf({ plans: results, comparison, decision }, n, CONFIDENCE)
}

function resultsOf(plan, outcomes) {
  const kept = new PlanOutcomes(offices[plan])
  outcomes.forEach((outcome, replication) => kept.add({ ...outcome, replication }))
  return planResults(plans[plan], kept, null, { confidence: CONFIDENCE, plans: plans.length })
}

/** What is counted for one number of replications. */
class Counts {
  byPath = new Map()
  byKind = new Map()
  together = new Map()

  add(intervals, truth) {
    const ofKinds = new Map()
    for (const [path, { kind }] of truth) {
      const interval = intervals.get(path)
      const isCovered = interval === undefined ? null : covers(interval, truth.get(path))
      if (isCovered === null) continue
      tally(this.byPath, path, isCovered)
      tally(ofKinds, kind, isCovered)
      for (const family of familiesOf(path, kind)) tally(ofKinds, family, isCovered)
    }
    for (const [kind, { covered, count }] of ofKinds) {
      if (kind.startsWith('together')) tally(this.together, kind, covered === count)
      else this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), { covered, count }])
    }
  }
}

/** The intervals that are to hold all at once. */
function familiesOf(path, kind) {
  if (kind.startsWith('condition')) return ['together: conditions of the goal']
  if (kind !== 'paired difference') return []
  return DECIDING.includes(path.split(':')[0])
    ? ['together: differences that decide', 'together: all differences']
    : ['together: all differences']
}

function tally(counts, key, isCovered) {
  const { covered, count } = counts.get(key) ?? { covered: 0, count: 0 }
  counts.set(key, { covered: covered + (isCovered ? 1 : 0), count: count + 1 })
}

const percent = (share) => `${(100 * share).toFixed(1)} %`
const isShort = ({ covered, count }, level, among) =>
  clopperPearson(covered, count, 1 - (2 * ERROR) / among).high < level

/** Coverage of all intervals of a kind; the macro-replications are independent, the intervals of one are not. */
function meanCoverage(macros) {
  const covered = macros.reduce((sum, each) => sum + each.covered, 0)
  const count = macros.reduce((sum, each) => sum + each.count, 0)
  const mean = covered / count
  const squares = macros.reduce((sum, each) => sum + (each.covered - mean * each.count) ** 2, 0)
  return { mean, error: Math.sqrt(squares) / count }
}

/** All futures, from which samples are drawn with replacement: so the truth is known exactly. */
const futures = plans.map((_, plan) =>
  Array.from({ length: ALL }, (_, replication) => replicator.replicate({ plan, replication })),
)
const results = plans.map((_, plan) => resultsOf(plan, futures[plan]))
const truth = new Map([...intervalsFrom(results, ALL)].filter(([, each]) => each.truth !== null))
const counts = new Map(SIZES.map((n) => [n, new Counts()]))
const uniform = uniforms(1)
const kinds = [...new Set([...truth.values()].map(({ kind }) => kind))].toSorted()
const pathsOf = (kind) => [...truth].filter(([, each]) => each.kind === kind)

function kindRow(kind, macro) {
  const paths = pathsOf(kind)
  const [[, { level }]] = paths
  const cells = SIZES.flatMap((n) => {
    const { byKind, byPath } = counts.get(n)
    if (!byKind.has(kind)) return ['-', '-', '-']
    const { mean, error } = meanCoverage(byKind.get(kind))
    const each = paths.flatMap(([path]) => byPath.get(path) ?? [])
    // a path that is seldom printed tells little alone
    const often = each.filter(({ count }) => count >= macro / EVERY[n] / 2)
    const worst = Math.min(...often.map(({ covered, count }) => covered / count))
    const short = each.filter((path) => isShort(path, level, each.length)).length
    const mark = mean < level - 3 * error ? ' !' : ''
    return [`${percent(mean)}${mark}`, Number.isFinite(worst) ? percent(worst) : '-', String(short)]
  })
  return `| ${kind} | ${Number((100 * level).toFixed(2))} % | ${paths.length} | ${cells.join(' | ')} |`
}

function familyRow(family) {
  const cells = SIZES.map((n) => {
    const counted = counts.get(n).together.get(family)
    if (counted === undefined) return '-'
    return `${percent(counted.covered / counted.count)}${isShort(counted, CONFIDENCE, 1) ? ' !' : ''}`
  })
  return `| ${family.replace('together: ', '')} | ${cells.join(' | ')} |`
}

/** The paths of a kind that hold least often, of those that are short beyond chance. */
function shortRows(kind, n) {
  const { byPath } = counts.get(n)
  const paths = pathsOf(kind).flatMap(([path, each]) =>
    byPath.has(path) ? [{ path, ...each, ...byPath.get(path) }] : [],
  )
  return paths
    .filter(({ level, ...each }) => isShort(each, level, paths.length))
    .toSorted((a, b) => a.covered / a.count - b.covered / b.count)
    .slice(0, WORST)
    .map(
      ({ path, covered, count, truth: [from] }) =>
        `| ${n} | ${kind} | ${path} | ${Number(from.toPrecision(3))} | ${count} | ${percent(covered / count)} |`,
    )
}

/** What is known after some studies. */
function report(macro, tails) {
  const families = [...new Set(SIZES.flatMap((n) => [...counts.get(n).together.keys()]))]
  const studies = SIZES.map((n) => `${Math.floor(macro / EVERY[n])} studies of ${n} futures`).join(', ')
  return [
    '# Coverage of intervals',
    '',
    `Made on ${new Date().toISOString().slice(0, 10)}: ${studies} of the two plans of \`coverage.yaml\`,`,
    `drawn with replacement from ${ALL.toLocaleString('en')} futures, whose figures are the truth. Looked at: ${truth.size} intervals.`,
    'A "!" is below the level by more than three standard errors of the study. "Worst": the interval of the kind that holds',
    'least often, of those printed in half of the studies or more. "Short": how many are below the level beyond chance (exact',
    `binomial bound, ${100 * ERROR} % error for all of the kind together).`,
    '',
    `| interval | level | intervals | ${SIZES.map((n) => `${n} futures | worst | short`).join(' | ')} |`,
    `| --- | ---: | ---: | ${SIZES.map(() => '---: | ---: | ---:').join(' | ')} |`,
    ...kinds.map((kind) => kindRow(kind, macro)),
    '',
    '## Intervals that hold all at once',
    '',
    `Level ${100 * CONFIDENCE} %; of the differences, the four that decide are promised to hold together.`,
    '',
    `| family | ${SIZES.map((n) => `${n} futures`).join(' | ')} |`,
    `| --- | ${SIZES.map(() => '---:').join(' | ')} |`,
    ...families.map(familyRow),
    '',
    `## The shortest of each kind, at most ${WORST}`,
    '',
    '| futures | interval | path | truth | printed in | coverage |',
    '| ---: | --- | --- | ---: | ---: | ---: |',
    ...SIZES.flatMap((n) => kinds.flatMap((kind) => shortRows(kind, n))),
    '',
    ...tails,
    '',
  ].join('\n')
}

for (let macro = 1; macro <= MACRO; macro++) {
  for (const n of SIZES.filter((size) => macro % EVERY[size] === 0)) {
    const drawn = Array.from({ length: n }, () => Math.floor(ALL * uniform()))
    const sample = plans.map((_, plan) =>
      resultsOf(
        plan,
        drawn.map((i) => futures[plan][i]),
      ),
    )
    counts.get(n).add(intervalsFrom(sample, n), truth)
  }
  if (macro % 100 === 0) writeFileSync(OUT, report(macro, []))
}
writeFileSync(OUT, report(MACRO, heavyTails(5 * MACRO, CONFIDENCE)))
