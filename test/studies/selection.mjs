// Whether what a selection promises holds, and what it costs. See README.md.
import { writeFileSync } from 'node:fs'
import { answerGoal } from '../../dist/experiments/selection/answer-goal.js'
import { ReplicationBudget } from '../../dist/experiments/selection/replication-budget.js'
import { clopperPearson } from '../../dist/statistics/clopper-pearson.js'
import { KimNelson } from '../../dist/statistics/kim-nelson.js'
import { incompleteBeta } from '../../dist/statistics/special/incomplete-beta.js'
import { normalQuantile } from '../../dist/statistics/special/normal-quantile.js'
import { uniforms } from './uniforms.mjs'

const MACRO = Number(process.argv[2] ?? 2000)
const OUT = process.argv[3] ?? new URL('selection.md', import.meta.url)
const ALPHA = 0.05
const uniform = uniforms(1)
const percent = (share) => `${(100 * share).toFixed(1)} %`
const exact = (count, n) => {
  const { low, high } = clopperPearson(count, n, 0.95)
  return `${percent(count / n)} (${percent(low)} – ${percent(high)})`
}
const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** Standard deviations of each, by their number. */
const spreads = {
  equal: () => 1,
  'the best varies most': (i) => (i === 0 ? 2 : 1),
  'the best varies least': (i) => (i === 0 ? 0.5 : 1 + i / 10),
}

/** Slippage: the first is better than all others by exactly delta, of observations with standard deviation about 1. */
function choices(k, delta, spread, correlation, draw) {
  let right = 0
  let observations = 0
  for (let macro = 0; macro < MACRO; macro++) {
    const choice = new KimNelson({ count: k, alpha: ALPHA, delta, firstStage: 20 })
    while (!choice.isOver) {
      const common = Math.sqrt(correlation) * draw()
      const observed = (i) => (i === 0 ? 0 : delta) + spread(i) * (common + Math.sqrt(1 - correlation) * draw())
      observations += choice.surviving.length
      choice.add(choice.surviving.map(observed))
    }
    if (choice.best === 0) right++
  }
  return [exact(right, MACRO), (observations / MACRO / k).toFixed(0)]
}

const normal = () => normalQuantile(uniform())
/** The mean of five lopsided ones (exponential, skewness 2), as a selection averages them. */
const lopsided = () => {
  let sum = 0
  for (let i = 0; i < 5; i++) sum += -Math.log(uniform()) - 1
  return sum / Math.sqrt(5)
}

const choiceRows = []
for (const k of [2, 5, 10]) {
  for (const delta of [0.25, 0.5]) {
    for (const [name, spread] of Object.entries(spreads)) {
      for (const correlation of [0, 0.8]) {
        choiceRows.push([k, delta, name, correlation, 'normal', ...choices(k, delta, spread, correlation, normal)])
      }
    }
  }
  choiceRows.push([k, 0.5, 'equal', 0, 'lopsided', ...choices(k, 0.5, spreads.equal, 0, lopsided)])
}

/** P(at least s successes of n). */
const atLeast = (s, n, p) => (s <= 0 ? 1 : s > n ? 0 : incompleteBeta(s, n - s + 1, p, 1 - p))

/**
 * Smallest number of trials with which an exact binomial test against the limit says "yes" with at least this power when
 * the probability is `truth`, above the limit, and is wrong with at most alpha.
 */
function fixedTrials(limit, truth, alpha, power) {
  const decides = (n) => {
    let [low, high] = [0, n + 1]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (atLeast(middle, n, limit) <= alpha) high = middle
      else low = middle
    }
    return atLeast(high, n, truth) >= power
  }
  let n = 16
  while (!decides(n)) n = Math.ceil(n * 1.02)
  return n
}

/** Tables of plans whose probability of being gone in time is known, until all is settled. */
async function tables(limit, zone, truths, macros) {
  const plans = truths.map((_, i) => ({ name: `plan ${i}`, office: { days: 1 } }))
  const cells = [{ condition: 'gone-by', limit, day: 0 }]
  const supply = {
    of: (wanted) =>
      Promise.resolve(
        wanted.map(({ office, from, to }) => {
          const truth = truths[plans.findIndex((plan) => plan.office === office)]
          return Array.from({ length: to - from }, () => {
            const isGone = uniform() < truth
            return { gone: isGone ? 'yes' : 'no', goneDay: isGone ? 0 : null }
          })
        }),
      ),
  }
  let wrong = 0
  const right = truths.map(() => 0)
  const made = truths.map(() => 0)
  for (let macro = 0; macro < macros; macro++) {
    const question = { plans, cells, zone, confidence: 1 - ALPHA, first: 0 }
    const found = await answerGoal(question, supply, new ReplicationBudget(1e7))
    const isRight = (i, answer) => (answer === 'yes') === truths[i] >= limit
    const answers = found.plans.map((plan) => plan.cells[0].answer)
    if (answers.some((answer, i) => answer !== 'undecided' && !isRight(i, answer))) wrong++
    answers.forEach((answer, i) => (right[i] += answer !== 'undecided' && isRight(i, answer) ? 1 : 0))
    found.plans.forEach(({ replications }, i) => (made[i] += replications))
  }
  return { wrong, right, made: made.map((sum) => sum / macros) }
}

const configurations = [
  ['at p ± e', 0.8, [0.85, 0.75, 0.85, 0.75]],
  ['at p ± e', 0.5, [0.55, 0.45, 0.55, 0.45]],
  ['at p ± e', 0.9, [0.95, 0.85, 0.95, 0.85]],
  ['exactly at p', 0.8, [0.8, 0.8, 0.8, 0.8]],
  ['just below p', 0.8, [0.799, 0.799, 0.799, 0.799]],
  ['one at p - e, the others further', 0.8, [0.75, 0.95, 0.99, 0.5]],
  ['ten plans, two at p ± e', 0.8, [0.85, 0.75, 0.9, 0.95, 0.98, 0.99, 0.7, 0.6, 0.4, 0.1]],
]
const ZONE = 0.05
const tableRows = []
for (const [name, limit, truths] of configurations) {
  const macros = Math.ceil(MACRO / 4)
  const { wrong, right, made } = await tables(limit, ZONE, truths, macros)
  const mean = made.reduce((sum, each) => sum + each, 0) / truths.length
  const nearest = truths.map((truth, i) => [Math.abs(truth - limit), i]).filter(([gap]) => gap > ZONE / 2)
  const cells = nearest.filter(([gap]) => gap < ZONE + 1e-9).map(([, i]) => i)
  const power = cells.reduce((sum, i) => sum + right[i], 0) / (cells.length * macros)
  // a fixed design gives all plans as many: those with which the hardest is decided as often
  const ofOne = (truth, target) =>
    truth > limit
      ? fixedTrials(limit, truth, ALPHA / truths.length, target)
      : fixedTrials(1 - limit, 1 - truth, ALPHA / truths.length, target)
  const fixed = cells.length === 0 ? null : Math.max(...cells.map((i) => ofOne(truths[i], Math.min(power, 0.999))))
  tableRows.push([
    name,
    limit,
    truths.length,
    exact(wrong, macros),
    cells.length === 0 ? '–' : percent(power),
    mean.toFixed(0),
    fixed ?? '–',
    fixed === null ? '–' : percent(mean / fixed),
  ])
}

const text = `# Selection with a guarantee

Made by \`node test/studies/selection.mjs ${MACRO}\`, seed 1.

## The best of several (Kim and Nelson)

Share of ${MACRO} choices in which the best was chosen; promised are ${percent(1 - ALPHA)}. Slippage configuration: the best is better than all
others by exactly delta, in standard deviations of an observation. First stage of 20 observations.

${table(['plans', 'delta', 'variances', 'correlation', 'observations', 'right', 'observations of each'], choiceRows)}

## Yes, no, undecided

Share of ${Math.ceil(MACRO / 4)} tables with any wrong answer; at most ${percent(ALPHA)} are promised. e is ${ZONE}. Fixed: as many replications of every plan
as an exact binomial test needs that is wrong with at most the same probability in each cell (Bonferroni; one side, since only one
answer can be wrong) to decide the cells at p ± e as often as the sequential test did ("right at p ± e").

${table(['truths', 'p', 'plans', 'wrong', 'right at p ± e', 'replications of a plan', 'fixed', 'of fixed'], tableRows)}
`
writeFileSync(OUT, text)
