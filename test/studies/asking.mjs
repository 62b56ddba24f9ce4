// How right `antrean ask` and the sentence on when a plan fails are. See README.md.
import { StreamTable } from '../../dist/random/stream-table.js'
import { normalQuantile } from '../../dist/statistics/special/normal-quantile.js'
import { valuesOfInformation } from '../../dist/statistics/value-of-information.js'
import { failureResults } from '../../dist/experiments/drivers/failure-results.js'

const MACRO = Number(process.argv[2] ?? 1000)
const CONFIDENCE = 0.95
const streams = new StreamTable(['x', 'other', 'noise', 'other noise', 'printers'])

/** Uniform numbers, and normal ones, of a study. */
const uniforms = (stream, n, study) => Array.from({ length: n }, (_, r) => streams.uniform(stream, r, study))
const normals = (stream, n, study) => uniforms(stream, n, study).map((u) => normalQuantile(u))

/** By normal theory: of a loss that is a + b z more, z normal, knowing z gains this (Raiffa and Schlaifer 1961). */
function unitLoss(a, b) {
  const steps = 200_000
  let gain = 0
  for (let i = 0; i < steps; i++) gain += Math.max(0, -(a + b * normalQuantile((i + 0.5) / steps))) / steps
  return gain - Math.max(0, -a)
}

/** Cases with the losses of a study, the input asked for, and what it is worth. */
const cases = [
  {
    name: 'no influence, two plans alike',
    truth: 0,
    make: (n, study) => ({ losses: [normals(2, n, study), normals(3, n, study)], input: uniforms(0, n, study) }),
  },
  {
    name: 'no influence, ten plans alike',
    truth: 0,
    make: (n, study) => ({
      losses: Array.from({ length: 10 }, (_, plan) => normals(2, n, 100_000 * (plan + 1) + study)),
      input: uniforms(0, n, study),
    }),
  },
  {
    name: 'no influence, lopsided losses, the second plan worse',
    truth: 0,
    make: (n, study) => ({
      losses: [2, 3].map((stream, i) => uniforms(stream, n, study).map((u) => -Math.log(1 - u) + 0.1 * i)),
      input: uniforms(0, n, study),
    }),
  },
  {
    name: 'no influence, the second plan worse by a standard error',
    truth: 0,
    make: (n, study) => ({
      losses: [normals(2, n, study), normals(3, n, study).map((z) => z + Math.sqrt(2 / n))],
      input: uniforms(0, n, study),
    }),
  },
  {
    name: 'a level for both plans alike, so that nothing can be gained',
    truth: 0,
    make: (n, study) => {
      const input = normals(0, n, study)
      const noise = normals(2, n, study)
      return { losses: [input.map((z, r) => 5 * z + noise[r]), input.map((z, r) => 5 * z + noise[r] + 0.2)], input }
    },
  },
  ...[
    [0.5, 1, 1],
    [0.5, 1, 3],
    [1, 1, 1],
    [0, 1, 1],
  ].map(([a, b, sd]) => ({
    name: `the second plan loses ${a} + ${b} z more, chance ${sd} times normal`,
    truth: unitLoss(a, b),
    make: (n, study) => {
      const input = normals(0, n, study)
      const noise = normals(2, n, study)
      const level = normals(3, n, study)
      return { losses: [level, level.map((each, r) => each + a + b * input[r] + sd * noise[r])], input }
    },
  })),
  {
    name: 'two values, 0 or 10 against 4, chance 3 times normal',
    truth: 2,
    make: (n, study) => {
      const input = uniforms(0, n, study).map((u) => (u < 0.5 ? 0 : 1))
      const noise = normals(2, n, study)
      return { losses: [input.map((late, r) => 10 * late + 3 * noise[r]), input.map(() => 4)], input }
    },
  },
]

const percent = (share) => `${(100 * share).toFixed(1)} %`
/** Below the nominal level by more than three standard errors of the study. */
const enough = (share, nominal) => (share >= nominal - 3 * Math.sqrt((nominal * (1 - nominal)) / MACRO) ? 'yes' : 'NO')

function askLine({ name, truth, make }, n) {
  let [covered, shown, sum] = [0, 0, 0]
  for (let study = 0; study < MACRO; study++) {
    const { losses, input } = make(n, study)
    const [{ value, low, high }] = valuesOfInformation([losses], [input], CONFIDENCE)
    if (low <= truth && truth <= high) covered++
    if (low > 0) shown++
    sum += value
  }
  const cells = [name, n, truth.toFixed(3), (sum / MACRO).toFixed(3), percent(covered / MACRO), percent(shown / MACRO)]
  return `| ${[...cells, enough(covered / MACRO, CONFIDENCE)].join(' | ')} |`
}

const DAYS = 100
const office = {
  focus: 0,
  goal: { goneBy: { day: 40, probability: 0.8 }, share: null, budget: null, order: 'cheapest' },
  services: [{ name: 's' }],
  units: Array.from({ length: 4 }, (_, k) => ({ name: `p${k}`, pool: 0 })),
  pools: [{ name: 'printers' }],
  days: DAYS,
}

/** What is known of n futures with a network, four printers and two unknowns; `fails` by a uniform number and these. */
function known(n, study, fails) {
  const back = uniforms(0, n, study).map((u) => Math.floor(30 * u))
  const printers = office.units.map((_, k) =>
    uniforms(4, n, 10_000_000 * (k + 1) + study).map((u) => Math.floor(50 * u)),
  )
  const unknown = [uniforms(1, n, study), uniforms(3, n, study)]
  const chance = uniforms(2, n, study)
  const second = back.map((_, r) => printers.map((days) => days[r]).sort((a, b) => b - a)[1])
  const goneDay = back.map((_, r) => (fails({ back: back[r], second: second[r], chance: chance[r] }) ? 60 : 30))
  const none = back.map(() => null)
  const replications = {
    ...{ goneDay, gone: back.map(() => 'yes'), withinTarget: none, waitingWithinHorizon: none },
    officeCost: back.map(() => 0),
  }
  const byDay = Array.from({ length: DAYS }, () => ({ atLeast: 0, atMost: 0 }))
  const driver = (name, kind, values) => ({ name, kind, number: null, unit: 'day', values })
  return {
    focus: { name: 's', replications, clearing: { gone: { byDay } } },
    drivers: [driver('network', 'outage-ends', back), ...printers.map((days, k) => driver(`p${k}`, 'returns', days))],
    unknowns: { drawn: unknown.map((values, u) => ({ name: `u${u}`, unit: '', values })), spread: [] },
  }
}

function failureLine({ name, fails, isNoise }, n) {
  let [told, looked, coverage, density, covered] = [0, 0, 0, 0, 0]
  for (let study = 0; study < MACRO; study++) {
    const { isEnough, found } = failureResults(office, known(n, study, fails), CONFIDENCE, 1)
    if (isEnough) looked++
    if (found === null) continue
    told++
    coverage += found.failuresInside / found.failures
    density += found.failuresInside / found.inside
    covered += found.conditions.some(({ name: driver }) => driver === 'network' || driver === 'printers') ? 1 : 0
  }
  const mean = (sum) => (told === 0 ? '–' : percent(sum / told))
  const right = isNoise ? (told / MACRO <= 0.05 + 3 * Math.sqrt((0.05 * 0.95) / MACRO) ? 'yes' : 'NO') : '–'
  const cells = [name, n, percent(looked / MACRO), percent(told / MACRO), mean(coverage), mean(density), mean(covered)]
  return `| ${[...cells, right].join(' | ')} |`
}

const noise = (share) => ({
  name: `chance alone, ${100 * share} % fail`,
  fails: ({ chance }) => chance < share,
  isNoise: true,
})
const planted = (inside, outside) => ({
  name: `network back from day 20 on and two printers away until day 25: ${100 * inside} % fail, otherwise ${100 * outside} %`,
  fails: ({ back, second, chance }) => chance < (back >= 20 && second >= 25 ? inside : outside),
  isNoise: false,
})

const lines = [
  '# Whether asking is worth what is said, and whether failures have in common what is said',
  '',
  `From \`node test/studies/asking.mjs\`: ${MACRO.toLocaleString('en-GB')} studies of each row, seed 0. Intervals of 95 %; “holds” says whether the`,
  'true value lies within as often as promised, but for three standard errors of the study. An unknown “is shown” where the',
  'lower end of its interval is above 0; without influence that is a false alarm.',
  '',
  '| losses | futures | worth | mean of what is said | interval holds it | is shown | holds |',
  '| --- | --: | --: | --: | --: | --: | --- |',
  ...cases.flatMap((each) => [100, 200, 400].map((n) => askLine(each, n))),
  '',
  'When a plan fails: a date, four printers and two unknowns; “told” is how often conditions are told, which under chance alone',
  'is a false alarm and at most 5 %. Coverage, density and “names what matters” are means over the studies in which they are told.',
  '',
  '| futures fail | futures | enough to look | told | coverage | density | names what matters | holds |',
  '| --- | --: | --: | --: | --: | --: | --: | --- |',
  ...[noise(0.1), noise(0.3), noise(0.6), planted(0.8, 0.1), planted(0.6, 0.2)].flatMap((each) =>
    [100, 200, 400].map((n) => failureLine(each, n)),
  ),
  '',
]
process.stdout.write(lines.join('\n'))
