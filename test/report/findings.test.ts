import { describe, expect, it } from 'vitest'
import type { DayChance, DayQuantile, PlanResults, Results } from '../../src/experiments/results.ts'
import { backlogFigure } from '../../src/report/figures/backlog.ts'
import { clearingFigure } from '../../src/report/figures/clearing.ts'
import { costDateFigure } from '../../src/report/figures/cost-date.ts'
import { promiseFigure } from '../../src/report/figures/promise.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()
const all = { language: 'en' } as const

/** The results of the plan "wait" alone, with what is known of its first service changed. */
function alone(
  change: (service: PlanResults['services'][number]) => Partial<PlanResults['services'][number]>,
): Results {
  const [plan] = results.plans
  const [first, ...others] = plan.services
  const changed = { ...plan, services: [{ ...first, ...change(first) }, ...others] }
  return { ...results, plans: [changed], comparison: null, decision: null }
}

function withGone(p80: Partial<DayQuantile>, last: Partial<DayChance> = {}): Results {
  return alone(({ clearing }) => {
    const { gone } = clearing
    const quantile = { ...gone.p80, ...p80 }
    return {
      clearing: {
        ...clearing,
        gone: { ...gone, p50: quantile, p80: quantile, withinHorizon: { ...gone.withinHorizon, ...last } },
      },
    }
  })
}

describe('the titles of the main figures', () => {
  it('say what was found, of the plan that comes first and of the last of the others', () => {
    expect(backlogFigure(results, all).title).toMatch(
      /^With “.*” the backlog of e-ktp grows to about [\d,]+ \(\d+ \w+\) and is gone by .* in half of the futures; with “.*” only by .* 2018$/,
    )
    expect(clearingFigure(results, all).title).toMatch(
      /^The backlog of e-ktp is gone by .* 2018 in (at least )?8 of 10 futures with “.*”; with “Wait for the ministry” not by 31 Aug 2018$/,
    )
    expect(promiseFigure(results, all).title).toMatch(
      /^With “.*” 9 of 10 who apply for e-ktp on .* are ready within \d+ days; from .* at the most$/,
    )
    expect(costDateFigure(results, all)!.title).toMatch(
      /^With “.*” the office pays about IDR\s.* million and the backlog is gone by .*; with “Wait for the ministry” about IDR\s9 million, but not by 31 Aug 2018$/,
    )
  })

  it('count what waits at the start from the start, and say until when it hardly falls', () => {
    const { manifest } = results
    const course = (p50: (day: number) => number, waiting: number) => {
      const changed = alone(({ backlog, wait }) => ({
        backlog: { ...backlog, p50: backlog.p50.map((_, day) => p50(day)) },
        wait: { ...wait, atStart: { ...wait, requests: waiting * manifest.replications } },
      }))
      return backlogFigure(changed, all).title
    }
    expect(course((day) => Math.max(0, 830 - 25 * day), 900)).toMatch(/falls from about 900 at the start/)
    expect(course((day) => (day < 19 ? 835 : 300), 900)).toMatch(/is still near the 900 of the start on 23 Mar/)
    expect(course((day) => (day < 19 ? 1200 : 300), 900)).toMatch(/grows to about 1,200/)
  })

  it('say once what is the same under both plans', () => {
    const plans = results.plans.map((plan) => ({
      ...plan,
      services: plan.services.map((service) => ({
        ...service,
        clearing: { ...service.clearing, staysNormal: true },
      })),
    }))
    expect(costDateFigure({ ...results, plans }, all)!.title).toMatch(
      /^With “.*” the office pays about IDR\s.* million, with “.*” about IDR\s9 million; with both the backlog is normal from the first day on$/,
    )
  })

  it('say it in Indonesian', () => {
    expect(clearingFigure(results, { language: 'id' }).title).toMatch(
      /^Tunggakan e-ktp habis paling lambat .*; dengan “Wait for the ministry” belum habis pada 31 Agu 2018$/,
    )
  })

  it('say that the backlog is not gone, as far as it is known', () => {
    const never = { value: 0, atLeast: 0, atMost: 0 }
    expect(clearingFigure(withGone({ value: null, missing: 'later' }, never), all).title).toBe(
      'With “Wait for the ministry” the backlog of e-ktp is not gone by 31 Aug 2018 in any future',
    )
    const some = { value: null, atLeast: 0.2, atMost: 0.4 }
    expect(clearingFigure(withGone({ value: null, missing: 'later' }, some), all).title).toBe(
      'With “Wait for the ministry” the backlog of e-ktp is gone by 31 Aug 2018 in 40% of the futures at most',
    )
    expect(clearingFigure(withGone({ value: null, missing: 'unknown' }), all).title).toMatch(
      /^The run is too short to tell/,
    )
  })

  it('say that no plan ends the backlog, and mark no date then', () => {
    const never: Results = {
      ...results,
      plans: results.plans.map((plan) => ({
        ...plan,
        services: plan.services.map((service) => {
          const { clearing } = service
          const quantile = { ...clearing.gone.p80, value: null, low: null, high: null, missing: 'later' as const }
          const withinHorizon = { ...clearing.gone.withinHorizon, value: 0, atLeast: 0, atMost: 0 }
          const gone = { ...clearing.gone, p50: quantile, p80: quantile, p95: quantile, withinHorizon }
          return { ...service, clearing: { ...clearing, gone } }
        }),
      })) as never,
    }
    expect(clearingFigure(never, all).title).toBe(
      'With none of the plans is the backlog of e-ktp gone by 31 Aug 2018 in any future',
    )
    expect(clearingFigure(never, { language: 'id' }).title).toBe(
      'Dengan rencana apa pun tunggakan e-ktp belum habis pada 31 Agu 2018 pada semua kemungkinan',
    )
    const figure = costDateFigure(never, all)!
    expect(figure.title).toContain('the backlog is not gone by 31 Aug 2018 in any future')
    const legend = figure.config.data.datasets.filter((dataset) => 'swatch' in dataset).map(({ label }) => label)
    expect(legend).not.toContain('Gone in 8 of 10 futures')
  })

  it('say that there is no backlog', () => {
    const calm = alone(({ backlog, clearing }) => ({
      backlog: { ...backlog, p50: backlog.p50.map(() => 10) },
      clearing: { ...clearing, staysNormal: true },
    }))
    expect(backlogFigure(calm, all).title).toBe(
      'With “Wait for the ministry” the backlog of e-ktp is typically normal on every day',
    )
    expect(clearingFigure(calm, all).title).toMatch(/never passes its normal level for long$/)
    expect(costDateFigure(calm, all)!.title).toMatch(/the backlog is normal from the first day on$/)
  })

  it('say that nobody comes', () => {
    const empty = alone(({ wait, backlog }) => ({
      backlog: { ...backlog, p50: backlog.p50.map(() => 0) },
      wait: {
        ...wait,
        requests: 0,
        quantiles: null,
        byApplicationDay: wait.byApplicationDay.map((day) => ({ ...day, count: 0 })),
      },
    }))
    for (const figureOf of [backlogFigure, clearingFigure, promiseFigure]) {
      expect(figureOf(empty, all).title).toBe('Nobody comes for e-ktp')
    }
  })

  it('promise nothing where too many leave, and mark those days at the foot', () => {
    const left = alone(({ wait }) => ({
      wait: {
        ...wait,
        byApplicationDay: wait.byApplicationDay.map((day) => ({
          ...day,
          withdrawn: 0.6 * day.count,
          p50: null,
          p80: null,
          p90: null,
          p95: null,
        })),
      },
    }))
    const figure = promiseFigure(left, all)
    expect(figure.title).toMatch(/^With “Wait for the ministry” nothing can be promised to 5 of 10/)
    expect(figure.config.data.datasets.map(({ label }) => label)).toContain('e-ktp: more than 50% leave unserved')
  })

  it('tell short waits in minutes', () => {
    const quantile = (minutes: number) => ({ value: minutes / 1440, longerThan: null, interval: null })
    const quick = alone(({ wait }) => ({
      wait: {
        ...wait,
        quantiles: { p50: quantile(5), p80: quantile(20), p90: quantile(34.2), p95: quantile(50), p99: quantile(70) },
        byApplicationDay: wait.byApplicationDay.map((day) => ({ ...day, p50: 0, p80: 0, p90: 0, p95: 1 })),
      },
    }))
    expect(promiseFigure(quick, all).title).toBe(
      'With “Wait for the ministry” 9 of 10 who apply for e-ktp are ready within 35 minutes',
    )
  })

  it('have no figure of costs where nothing costs anything', () => {
    const [plan] = results.plans
    const nothing = Object.fromEntries(Object.entries(plan.cost).map(([kind, cost]) => [kind, { ...cost, mean: 0 }]))
    expect(costDateFigure({ ...results, plans: [{ ...plan, cost: nothing as PlanResults['cost'] }] }, all)).toBeNull()
  })
})
