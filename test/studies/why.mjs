// Whether the parts of waiting add up, and how often their intervals hold all at once. See README.md.
import { writeFileSync } from 'node:fs'
import { attributionResults } from '../../dist/experiments/attribution/attribution-results.js'
import { pairOfOrders } from '../../dist/experiments/attribution/orders.js'
import { allOf, shapleyOverOrders, shapleyValues } from '../../dist/experiments/attribution/shapley.js'
import { StreamTable } from '../../dist/random/stream-table.js'
import { clopperPearson } from '../../dist/statistics/clopper-pearson.js'

const MACRO = Number(process.argv[2] ?? 300)
const OUT = process.argv[3] ?? new URL('why.md', import.meta.url)
const SIZES = [30, 100, 355]
const SEED = 1
const CONFIDENCE = 0.95

/**
 * Games of which the truth is known: with the causes of a set S the waiting is the product over S of 1 + g X, where the X
 * are independent, with mean 1. So the mean game is the product of 1 + g, and the mean of the Shapley values, which are
 * linear, are those of the mean game. The tails are those of the exponential law, or of a lognormal law with an sd of 2.
 */
const laws = {
  exponential: (u) => -Math.log(1 - u[0]),
  lognormal: (u) => {
    const s = Math.sqrt(Math.log(5))
    return Math.exp(s * Math.sqrt(-2 * Math.log(u[0])) * Math.cos(2 * Math.PI * u[1]) - (s * s) / 2)
  },
}
const growths = { 6: [1, 0.5, 0.5, 0.2, 0.05, 0], 9: [1, 0.5, 0.5, 0.2, 0.1, 0.1, 0.05, 0.02, 0] }

const gameOf = (growth, factors) => (there) =>
  growth.reduce((product, g, i) => ((there >> i) & 1 ? product * (1 + g * factors[i]) : product), 1)

const streams = new StreamTable(['factors'])

function replication(growth, law, number) {
  streams.start(SEED, number)
  const factors = growth.map((_, i) => laws[law]([streams.uniform(0, i, 0), streams.uniform(0, i, 1)]))
  const game = gameOf(growth, factors)
  const n = growth.length
  const values = n <= 6 ? shapleyValues(n, game) : shapleyOverOrders(n, pairOfOrders(n, SEED, number), game)
  return { whole: game(allOf(n)), left: game(0), values }
}

function studyOf(growth, law, size) {
  const n = growth.length
  const meanGame = gameOf(
    growth,
    growth.map(() => 1),
  )
  const truth = shapleyValues(n, meanGame)
  const whole = meanGame(allOf(n))
  const causes = growth.map((_, i) => ({ kind: 'link', names: [String(i)], units: [], amount: null }))
  let [all, error] = [0, 0]
  for (let m = 0; m < MACRO; m++) {
    const made = Array.from({ length: size }, (_, r) => replication(growth, law, m * size + r))
    for (const { whole: sum, left, values } of made) {
      error = Math.max(error, Math.abs(values.reduce((a, b) => a + b, 0) + left - sum) / sum)
    }
    const waiting = {
      whole: made.map((each) => each.whole),
      left: made.map((each) => each.left),
      values: growth.map((_, c) => made.map(({ values }) => values[c])),
    }
    const future = { goneDay: 0, lost: 0 }
    const results = attributionResults(
      causes,
      { waiting, gone: waiting, asIs: [future], without: [future] },
      CONFIDENCE,
    )
    const covers = ({ mean, halfWidth }, value) => Math.abs(mean - value) <= halfWidth + 1e-12
    const isCovered =
      covers(results.waiting.whole, whole) &&
      covers(results.waiting.leftShare, 1 / whole) &&
      results.causes.every(({ names: [name], waiting: days, share }) => {
        const value = truth[Number(name)]
        return covers(days, value) && covers(share, value / whole)
      })
    if (isCovered) all++
  }
  const { low, high } = clopperPearson(all, MACRO, 0.99)
  const percent = (value) => (100 * value).toFixed(1)
  return `| ${n} | ${n <= 6 ? 'all sets' : 'an order and its reverse'} | ${law} | ${size} | ${percent(all / MACRO)} (${percent(low)} to ${percent(high)}) | ${error.toExponential(1)} |`
}

const rows = Object.values(growths).flatMap((growth) =>
  Object.keys(laws).flatMap((law) => SIZES.map((size) => studyOf(growth, law, size))),
)
const text = `# Why citizens wait: the parts

Made by \`npm run study:why\` (${MACRO.toLocaleString('en')} studies of each size, seed ${SEED}). Games whose mean Shapley
values are known; all intervals of a study are to hold at once with 95 %.

| causes | tried | law | futures | all intervals hold, % (99 % interval) | largest relative error of the sum |
| -----: | ----- | --- | ------: | ------------------------------------: | --------------------------------: |
${rows.join('\n')}
`
writeFileSync(OUT, text)
