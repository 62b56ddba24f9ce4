// How often intervals of means hold where values have heavy tails. See README.md.
import { meanInterval } from '../../dist/statistics/mean-interval.js'
import { pairedDifference } from '../../dist/statistics/paired-difference.js'
import { exp } from '../../dist/statistics/special/exp.js'
import { normalQuantile } from '../../dist/statistics/special/normal-quantile.js'
import { uniforms } from './uniforms.mjs'

const SIZES = [10, 30, 100]

/** Of mean 1. */
function lognormal(uniform, cv) {
  const variance = Math.log(1 + cv * cv)
  return exp(Math.sqrt(variance) * normalQuantile(uniform()) - variance / 2)
}

const twoOf = (uniform) => [lognormal(uniform, 2), lognormal(uniform, 2)]
const cases = [
  ['no tail: normal values', (uniform) => [normalQuantile(uniform()), 0], 0],
  ['a heavy tail alone (sd twice the mean)', (uniform) => [lognormal(uniform, 2), 1], 0],
  [
    'a heavy tail against a light one (sd twice the mean, half of it)',
    (uniform) => [lognormal(uniform, 2), lognormal(uniform, 0.5)],
    0,
  ],
  ['two heavy tails, independent', twoOf, 0],
  [
    'two heavy tails on the same futures, one a half longer',
    (uniform) => {
      const future = lognormal(uniform, 2)
      return [1.5 * future * lognormal(uniform, 0.3), future * lognormal(uniform, 0.3)]
    },
    0.5,
  ],
]

/** Lines of a table: Student's t against the interval of differences that is printed. */
export function heavyTails(samples, confidence) {
  const rows = cases.flatMap(([what, draw, truth], c) =>
    SIZES.map((n) => {
      const covered = { t: 0, printed: 0 }
      const width = { t: 0, printed: 0 }
      const uniform = uniforms(1 + c + 1000 * n)
      for (let sample = 0; sample < samples; sample++) {
        const pairs = Array.from({ length: n }, () => draw(uniform))
        const [first, second] = [0, 1].map((i) => pairs.map((pair) => pair[i]))
        const t = meanInterval(
          pairs.map(([a, b]) => a - b),
          confidence,
        )
        const printed = pairedDifference(first, second, confidence)
        width.t += t.halfWidth
        width.printed += printed.halfWidth
        if (Math.abs(t.mean - truth) <= t.halfWidth) covered.t++
        if (Math.abs(printed.mean - truth) <= printed.halfWidth) covered.printed++
      }
      const share = (count) => `${((100 * count) / samples).toFixed(1)} %`
      return `| ${String(what)} | ${String(n)} | ${share(covered.t)} | ${share(covered.printed)} | ${(width.printed / width.t).toFixed(2)} |`
    }),
  )
  return [
    '## Heavy tails',
    '',
    `Means of lognormal values and of differences of them, ${samples.toLocaleString('en')} samples each, level ${100 * confidence} %: Student's t, and what is printed, the wider of it and Hall's interval.`,
    '',
    "| values | futures | Student's t | printed | wider, times |",
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
}
