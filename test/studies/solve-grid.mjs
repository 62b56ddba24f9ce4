// Whether solve finds the true least, and optimize the true cheapest setting, of 200. See README.md.
// Arguments: studies, futures of each setting, file to write.
import { writeFileSync } from 'node:fs'
import { loadScenario } from '../../dist/cli/load-scenario.js'
import { createSameThreadRunner } from '../../dist/cli/workers/same-thread-runner.js'
import { Futures } from '../../dist/experiments/futures/futures.js'
import { allPoints, keyOf } from '../../dist/experiments/solve/choice-space.js'
import { SettingSpace } from '../../dist/experiments/solve/setting-space.js'
import { solve } from '../../dist/experiments/solve/solve.js'
import { StreamTable } from '../../dist/random/stream-table.js'
import { confidenceOf } from './share-interval.mjs'
import { isAtLeast } from '../../dist/statistics/is-at-least.js'

const [STUDIES = 300, POPULATION = 400] = process.argv.slice(2, 4).map(Number)
const OUT = process.argv[4] ?? 'test/studies/solve-grid.md'
const PROBABILITY = 0.8
const BUDGET = 30_000
/** Futures with which a fixed number for each setting tells 0.75 and 0.85 from 0.80 with 0.025 / 400 each: z = 3.84. */
const FIXED = Math.ceil((3.84 * Math.sqrt(0.75 * 0.25)) ** 2 / 0.05 ** 2)

const scenario = loadScenario('test/studies/solve-grid.yaml')
const [plan] = scenario.plans
const { day } = plan.office.goal.goneBy
const space = new SettingSpace(scenario.choices, plan.chosen, {})
const points = allPoints(space.dimensions)
const futures = new Futures(createSameThreadRunner(), { seed: 1, engine: 'built-in' })

const pointOf = (chosen) =>
  space.choices.map(({ name, values }) => values.findIndex(({ value }) => value === chosen[name]))

const population = new Map()
const offices = new Map()
for (const point of points) {
  const choices = space.settingOf(point)
  // without a loan its dates do not matter
  const same = JSON.stringify(choices.loan === '0' ? [choices.saturdays] : choices)
  if (!offices.has(same)) {
    const { office } = scenario.office({ choices })
    const [seen] = await futures.of([{ office, from: 0, to: POPULATION }])
    offices.set(
      same,
      seen.map(({ gone, goneDay, withinTarget, officeCost, waitingDays }) => ({
        ...{ gone, goneDay, withinTarget, officeCost, waitingDays },
      })),
    )
  }
  population.set(keyOf(point), offices.get(same))
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length
const isGone = ({ goneDay }) => goneDay !== null && goneDay <= day
const truth = new Map(
  [...population].map(([key, all]) => [
    key,
    { probability: mean(all.map((each) => Number(isGone(each)))), cost: mean(all.map(({ officeCost }) => officeCost)) },
  ]),
)

/** Future r of a study is one of the population, drawn with replacement and the same for all settings. */
function lookOf(seed, searched) {
  const streams = new StreamTable(['future'])
  streams.start(seed, 0)
  const drawn = (r) => Math.floor(POPULATION * streams.uniform(0, r, 0))
  return async (wishes) =>
    wishes.map(({ point, from, to }) => {
      const all = population.get(keyOf(pointOf(searched.settingOf(point))))
      return Array.from({ length: to - from }, (_, i) => all[drawn(from + i)])
    })
}

const question = (seed, held, asked) => ({
  ...{ schema: 'antrean-solve/1', choices: scenario.choices, defaults: plan.chosen, held, asked, seed },
  scenario: {
    title: '',
    startDate: plan.office.startDate,
    days: plan.office.days,
    currency: '',
    service: '',
    plan: null,
  },
  ...{ wanted: { goneBy: { day, probability: PROBABILITY }, share: null, budget: null }, probability: PROBABILITY },
  ...{ equalCost: null, budget: BUDGET, withFront: false },
})
const tools = (seed, searched) => ({ look: lookOf(seed, searched), lookLater: async () => null, soFar: () => {} })

/** What testing each setting until it is decided takes, with the same test and the same share of alpha, without screening. */
async function enumeration(seed) {
  const look = lookOf(seed, space)
  let total = 0
  for (const point of points) {
    const [seen] = await look([{ point, from: 0, to: FIXED }])
    let successes = 0
    let n = 0
    for (; n < FIXED;) {
      successes += Number(isGone(seen[n++]))
      if (n % 5 === 0 && isAtLeast(PROBABILITY, { successes, n }, { alpha: 0.025 / 400, zone: 0.05 }) !== 'undecided')
        break
    }
    total += n
  }
  return total
}

const meets = [...truth.values()].filter(({ probability }) => probability >= PROBABILITY)
const least = Math.min(...meets.map(({ cost }) => cost))
/** Of those that reach it by more than the zone of indifference of the test. */
const clear = meets.filter(({ probability }) => probability >= PROBABILITY + 0.05)
const leastClear = Math.min(...clear.map(({ cost }) => cost))
const truthOf = ({ answer }) => truth.get(keyOf(pointOf(answer.choices)))

const all = { exact: 0, near: 0, wrong: 0, unshown: 0, used: [], searched: [], enumerated: [] }
for (let seed = 1; seed <= STUDIES; seed++) {
  const results = await solve(space, question(seed, {}, { kind: 'cheapest' }), tools(seed, space))
  const { probability, cost } = truthOf(results)
  if (results.reached !== 'yes') all.unshown++
  else if (probability < PROBABILITY) all.wrong++
  else if (cost <= least + 1e-6) all.exact++
  else if (cost <= 1.01 * leastClear) all.near++
  all.used.push(results.futures.all)
  all.searched.push(results.futures.search)
  if (seed <= 10) all.enumerated.push(await enumeration(seed))
}

const chains = []
for (const held of [
  { 'loan-begins': '4 d', 'loan-days': '12 d', saturdays: 'no' },
  { 'loan-begins': '7 d', 'loan-days': '16 d', saturdays: 'no' },
  { 'loan-begins': '1 d', 'loan-days': '4 d', saturdays: 'no' },
]) {
  const chainSpace = new SettingSpace(scenario.choices, plan.chosen, held)
  const chances = chainSpace.chainOf('loan').map((point) => {
    const chosen = chainSpace.settingOf(point)
    return truth.get(keyOf(pointOf(chosen))).probability
  })
  const expected = chances.findIndex((probability) => probability >= PROBABILITY)
  const count = { right: 0, open: 0, wrong: 0, used: [] }
  for (let seed = 1; seed <= STUDIES; seed++) {
    const asked = { kind: 'least', choice: 'loan' }
    const {
      reached,
      answer,
      before,
      futures: taken,
    } = await solve(chainSpace, question(seed, held, asked), tools(seed, chainSpace))
    const found = reached === 'yes' ? Number(answer.choices.loan) : -1
    const isClaimed = reached === 'yes' && (before === null || before.answer === 'no')
    if (found === expected && (isClaimed || reached === 'no')) count.right++
    else if (reached === 'yes' && (chances[found] < PROBABILITY || isClaimed)) count.wrong++
    else if (reached === 'no' && expected >= 0) count.wrong++
    else count.open++
    count.used.push(taken.all)
  }
  chains.push({ held, chances, expected, ...count })
}

const percent = (share) => `${(100 * share).toFixed(1)} %`
const whole = (value) => Math.round(value).toLocaleString('en-GB')
const shareOf = (count) => `${percent(count / STUDIES)} (${confidenceOf(count, STUDIES).map(percent).join(' to ')})`
const full = points.length * FIXED
const sorted = [...truth.values()].map(({ probability }) => probability).sort((a, b) => a - b)
const near = sorted.filter((probability) => Math.abs(probability - PROBABILITY) < 0.05).length
writeFileSync(
  OUT,
  `# solve and optimize against the truth

${STUDIES} studies, seeds 1 to ${STUDIES}, of the ${points.length} settings of solve-grid.yaml. Of each setting ${POPULATION} futures were simulated (seed 1); a study
draws its futures from these with replacement, so that the truth is known exactly. ${meets.length} settings reach the goal; ${near} have a
probability within 0.05 of the limit, 0.80, where the test need not decide. The cheapest of all that reach the goal has a
probability of ${meets.find(({ cost }) => cost === least).probability.toFixed(3)}. Intervals are 95 % (Clopper and Pearson).

## The cheapest of ${points.length} settings

| what                                                            | studies |
| --------------------------------------------------------------- | ------- |
| the cheapest of all that reach the goal | ${shareOf(all.exact)} |
| another that reaches it, as cheap (within 1 %) as the cheapest whose probability is 0.85 or more | ${shareOf(all.near)} |
| another that reaches it, dearer by more                         | ${shareOf(STUDIES - all.exact - all.near - all.wrong - all.unshown)} |
| one that misses it, called shown to reach it                    | ${shareOf(all.wrong)} |
| none shown to reach it                                          | ${shareOf(all.unshown)} |

| futures                                                                                       | mean | most | of the fixed design |
| --------------------------------------------------------------------------------------------- | ---- | ---- | ------------------- |
| search                                                                                        | ${whole(mean(all.searched))} | ${whole(Math.max(...all.searched))} | ${percent(mean(all.searched) / full)} |
| all: search, confirmation, the 200 from which the answer is told, idle choices                | ${whole(mean(all.used))} | ${whole(Math.max(...all.used))} | ${percent(mean(all.used) / full)} |
| every setting until it is decided, the same tests, no screening, at most ${FIXED} (10 studies) | ${whole(mean(all.enumerated))} | ${whole(Math.max(...all.enumerated))} | ${percent(mean(all.enumerated) / full)} |
| fixed: ${FIXED} of every setting, which tell 0.75 and 0.85 from 0.80 as surely                 | ${whole(full)} | ${whole(full)} | 100 % |

Search against every setting until it is decided: ${percent(mean(all.searched) / mean(all.enumerated))}; everything against it: ${percent(mean(all.used) / mean(all.enumerated))}.

## The least of one choice

| held | true probabilities with a loan of 0, 1, ... | true least | right, and shown | open | wrong | futures, mean |
| ---- | ------------------------------------------- | ---------- | ---------------- | ---- | ----- | ------------- |
${chains
  .map(
    ({ held, chances, expected, right, open, wrong, used }) =>
      `| ${Object.values(held).join(', ')} | ${chances.map((chance) => chance.toFixed(3)).join(', ')} | ${expected < 0 ? 'none' : expected} | ${shareOf(right)} | ${shareOf(open)} | ${shareOf(wrong)} | ${whole(mean(used))} |`,
  )
  .join('\n')}
`,
)
