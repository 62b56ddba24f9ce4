/** Time is in minutes; an office day without closing has 1440 of them. */
export const MINUTES_PER_DAY = 1440

/** M/M/2 at load 0.8: arrivals 1.6 a minute, mean service a minute, from empty. */
export interface Mm2 {
  readonly kind: 'mm2'
  readonly days: number
}

/** M/M/c of any size, some of whose customers are there at time 0. */
export interface Mmc {
  readonly kind: 'mmc'
  readonly days: number
  readonly units: number
  readonly perDay: number
  readonly meanWork: number
  readonly waiting: number
}

/**
 * The office year: Poisson arrivals with a mean gap of 1.6 min (300 in 480), one queue, 6 printers with exponential
 * service of mean 8 min. A printer that fails keeps its work in hand and resumes it; while the network is down no work
 * is done, and all that was in hand, that of failed printers too, goes back to the head of the queue with what is left
 * of it. All times are exponential, with these means in minutes.
 */
export interface OfficeYear {
  readonly kind: 'office-year'
  readonly days: number
  readonly meanUp: number
  readonly meanDown: number
  readonly meanLinkUp: number
  readonly meanLinkDown: number
}

export type Case = Mm2 | Mmc | OfficeYear

export const officeYearMeans = { printers: 6, gap: 1.6, work: 8 } as const
export const mm2Means = { gap: 1 / 1.6, work: 1 } as const

/** Ways of simulating a case; `simjs-timers` is another program for the office year in SIM.JS. */
export const contenderNames = ['antrean', 'by-hand', 'simjs', 'simjs-timers'] as const
export type ContenderName = (typeof contenderNames)[number]
