import { mmcBreakdowns } from '../../../dist/verification/exact/mmc-breakdowns.js'
import { contenderNames, type OfficeYear, officeYearMeans } from '../contenders/cases.ts'
import { atLeast, atMost, type Line, ratioLine, type Wanted } from '../line.ts'
import { budgetOf, type Options } from '../options.ts'
import { answerLine, cpuRatio, race, speedLines } from '../race.ts'

/** 365 days of 480 minutes are 121.7 days of 1440. */
const officeYear: OfficeYear = {
  kind: 'office-year',
  days: 122,
  meanUp: 20 * 480,
  meanDown: 480,
  meanLinkUp: 30 * 480,
  meanLinkDown: 480,
}

const names = ['by-hand', ...contenderNames.filter((name) => name !== 'by-hand')] as const

/** The office year, and the same with printers that are out for five days. */
export function officeYears(options: Options): Line[] {
  const days = options.quick ? 10 : officeYear.days
  const wanted = { byHand: atMost(1.5), simJs: atLeast(16) }
  return [
    ...compared('Office year', { ...officeYear, days }, wanted, options),
    ...compared('Office year, overloaded', { ...officeYear, days, meanDown: 5 * 480 }, null, options),
    exactAnswers(options),
  ]
}

function compared(
  title: string,
  office: OfficeYear,
  wanted: { readonly byHand: Wanted; readonly simJs: Wanted } | null,
  options: Options,
): Line[] {
  const found = race(title, office, names, { rounds: options.rounds, budget: budgetOf(options) })
  const line = (what: string, one: (typeof names)[number], other: (typeof names)[number], want: Wanted | null): Line =>
    ratioLine(`${title}: CPU time, ${what}`, cpuRatio(found, one, other), want)
  return [
    ...speedLines(found),
    line('antrean / by hand', 'antrean', 'by-hand', wanted?.byHand ?? null),
    line('SIM.JS as its manual teaches / antrean', 'simjs', 'antrean', wanted?.simJs ?? null),
    line('SIM.JS timers only / antrean', 'simjs-timers', 'antrean', null),
    answerLine(found, null),
  ]
}

/**
 * In a year there are so few failures that it tells little about the mean. With failures, repairs and outages a hundred
 * times as often and as short the same programs are held against the exact mean of the Markov chain.
 */
function exactAnswers(options: Options): Line {
  const faster = { meanUp: 96, meanDown: 4.8, meanLinkUp: 144, meanLinkDown: 4.8 }
  const { meanTimeInSystem } = mmcBreakdowns({
    arrivalRate: 1 / officeYearMeans.gap,
    serviceRate: 1 / officeYearMeans.work,
    servers: officeYearMeans.printers,
    failureRate: 1 / faster.meanUp,
    repairRate: 1 / faster.meanDown,
    crews: officeYearMeans.printers,
    interrupted: 'resume',
    link: { outageRate: 1 / faster.meanLinkUp, restoreRate: 1 / faster.meanLinkDown },
  })
  const budget = options.quick ? budgetOf(options) : { warmUp: 0, measure: 8000, atLeast: 20 }
  const office = { ...officeYear, ...faster, days: options.quick ? 50 : officeYear.days }
  const found = race('Office year, failures 100 times as often', office, names, { rounds: 1, budget })
  return answerLine(found, { mean: meanTimeInSystem, p95: null })
}
