// How often the verdict claims a difference, or names a best, where there is none. See README.md.
import { comparePlans } from '../../dist/experiments/compare-plans.js'
import { decide } from '../../dist/experiments/decision/decide.js'
import { uniforms } from './uniforms.mjs'

const MACRO = Number(process.argv[2] ?? 1000)
const CONFIDENCE = 0.95
const DAYS = 200

/** Columns of one plan: the future is common to all plans, the rest is the plan's own; both are lopsided. */
function plan(name, futures, own, shift) {
  const draw = () => -Math.log(own())
  const size = futures.map((future) => future + draw())
  const goneDay = size.map((each) => Math.min(DAYS, Math.round(30 + 8 * each + shift)))
  const columns = {
    goneDay,
    gone: goneDay.map(() => 'yes'),
    officeCost: size.map((each) => 1e6 * (1 + each) + draw() * 1e5),
    waitingWithinHorizon: size.map((each) => 3 + each + 0.2 * draw()),
    waitingCost: size.map(() => 0),
    lost: size.map(() => 0),
    withinTarget: size.map(() => null),
    meanWait: size.map(() => null),
    peakBacklog: size,
  }
  const sorted = goneDay.toSorted((a, b) => a - b)
  const none = { mean: 0 }
  const byDay = { length: DAYS }
  return {
    name,
    services: [
      {
        name: 's',
        replications: columns,
        clearing: { gone: { byDay, p80: { value: sorted[Math.ceil(0.8 * sorted.length) - 1] } } },
        ...{ completed: { mean: 1000 }, withdrawn: none, inOfficeAtEnd: none },
      },
    ],
    cost: { office: { mean: columns.officeCost.reduce((a, b) => a + b, 0) / columns.officeCost.length } },
  }
}

const office = { goal: null, focus: 0, services: [{ name: 's' }] }
const BEHIND = ['later', 'dearer', 'slower', 'worse-elsewhere']

/** Of many studies, in how many some plan is said to be behind another, and in how many one is called the best. */
function study(plans, n, shift) {
  let claims = 0
  let bests = 0
  for (let macro = 0; macro < MACRO; macro++) {
    const uniform = uniforms(1 + macro + 100_003 * n + 7 * plans)
    const futures = Array.from({ length: n }, () => -2 * Math.log(uniform()))
    const results = Array.from({ length: plans }, (_, i) => plan(`plan ${i}`, futures, uniform, i * shift))
    const comparison = comparePlans(results, 's', CONFIDENCE)
    const { plans: decided } = decide(office, {
      plans: results.map(({ name }) => ({ name })),
      ...{ results, comparison, parts: [], confidence: CONFIDENCE },
    })
    const standings = decided.map(({ standing }) => standing).filter((standing) => standing !== null)
    if (standings.some((standing) => BEHIND.includes(standing))) claims++
    if (standings.every((standing) => BEHIND.includes(standing))) bests++
  }
  return { claims: claims / MACRO, bests: bests / MACRO }
}

const limit = 1 - CONFIDENCE + 3 * Math.sqrt((CONFIDENCE * (1 - CONFIDENCE)) / MACRO)
const lines = []
for (const [what, plans, shift] of [
  ['two plans of one law', 2, 0],
  ['two plans 0.2 days apart, below the zone of half a day', 2, 0.2],
  ['ten plans of one law', 10, 0],
]) {
  for (const n of [10, 30, 100, 200]) {
    const { claims, bests } = study(plans, n, shift)
    lines.push(
      `| ${what} | ${n} | ${(100 * claims).toFixed(1)} % | ${(100 * bests).toFixed(1)} % | ${claims <= limit ? 'yes' : 'NO'} |`,
    )
  }
}
process.stdout.write(
  [
    '# False claims of the verdict',
    '',
    `${MACRO} studies each of plans that do not differ, or differ by less than matters, with futures in common. Wanted: some`,
    `plan is said to be behind another in at most ${Math.round(100 * (1 - CONFIDENCE))} % (${(100 * limit).toFixed(1)} % with three standard errors of the study).`,
    '',
    '| what | futures | says that one is behind | calls one the best | within the level |',
    '| --- | ---: | ---: | ---: | --- |',
    ...lines,
    '',
  ].join('\n'),
)
