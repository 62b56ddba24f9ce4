import type { Problem } from '../text/problem.ts'

/**
 * Kinds of remarks: what is in order and should yet be known before a run. The texts are in src/report/words. Dates are
 * written YYYY-MM-DD; numbers of citizens and pieces are averages.
 */
export interface RemarkValues {
  /** All days of a file of holidays lie outside the run. */
  readonly 'holidays-outside': { readonly file: string; readonly first: string; readonly last: string }
  /** The run reaches into years of which a file of holidays has no day. */
  readonly 'holidays-no-year': { readonly file: string; readonly years: string }
  /** A file of holidays has no day for a long part of the run. */
  readonly 'holidays-gap': { readonly file: string; readonly from: string; readonly until: string }
  /** Some daily numbers of a file lie outside the run. */
  readonly 'counts-outside': {
    readonly file: string
    readonly outside: number
    readonly all: number
    readonly first: string
    readonly last: string
  }
  /** Some outages of a log lie outside the run. */
  readonly 'log-outside': { readonly file: string; readonly outside: number; readonly all: number }
  /** The last outage of a log is over long before the end of the run. */
  readonly 'log-ends': { readonly file: string; readonly link: string; readonly until: string }
  /** Open days of the run without a line in a file of counts, which the scenario says are zero; some of them listed. */
  readonly 'counts-zero': { readonly days: number; readonly list: string }
  /** Days of the week of which a file of counts has none, and on how many of them the office opens. */
  readonly 'counts-no-weekdays': { readonly weekdays: string; readonly days: number }
  /** A count that is read as thousands, and the `decimal` that says otherwise. */
  readonly 'counts-as-thousands': { readonly written: string; readonly read: string; readonly decimal: string }
  /** A count that is read as a fraction, the first of so many. */
  readonly 'counts-fraction': { readonly written: string; readonly line: string; readonly count: number }
  /** The same, where others would read thousands. */
  readonly 'counts-not-thousands': {
    readonly written: string
    readonly instead: string
    readonly line: string
    readonly count: number
  }
  /** Outages of a log that end as they begin. */
  readonly 'log-empty': { readonly file: string; readonly outages: number }
  /** A duration such as 1.500 min, and how its thousandfold is written. */
  readonly 'duration-as-fraction': {
    readonly written: string
    readonly read: string
    readonly thousandfold: string
    readonly grouped: string
  }
  /** A plan with the same office as one before it. */
  readonly 'plan-changes-nothing': { readonly same: string }
  readonly 'unknown-unused': { readonly unknown: string }
  /** The name of a choice, which stands for a number, stands nowhere. */
  readonly 'choice-unused': { readonly choice: string }
  /** A choice with one value, or whose options change nothing, or all the same. */
  readonly 'choice-changes-nothing': { readonly choice: string }
  /** A plan names units of a pool that the first plan has as a number, and so takes their place. */
  readonly 'units-replaced': {
    readonly pool: string
    readonly before: number
    readonly now: number
    readonly base: string
  }
  readonly 'pool-never-open': { readonly pool: string }
  readonly 'unit-never-open': { readonly unit: string }
  readonly 'nobody-can-come': { readonly service: string }
  /** The run has fewer working days than the rule of a gone backlog asks for; a horizon of so many days has enough. */
  readonly 'run-too-short': {
    readonly service: string
    readonly days: number
    readonly wanted: number
    readonly enough: number
  }
  /** The same, and no horizon has enough. */
  readonly 'opens-too-seldom': { readonly service: string; readonly days: number; readonly wanted: number }
  /** A plan opens the office on more days than the first plan, and citizens come on them, too. */
  readonly 'more-open-days': {
    readonly days: number
    readonly weekdays: string
    readonly hours: string
    readonly base: string
    readonly more: number
    readonly service: string
    readonly week: number
  }
  /** A plan opens the office on fewer days, and the citizens of the others do not come at all. */
  readonly 'fewer-open-days': {
    readonly days: number
    readonly base: string
    readonly fewer: number
    readonly service: string
    readonly week: number
  }
  /** A plan changes the hours of the office, and so how many come by the hour. */
  readonly 'other-open-hours': {
    readonly base: string
    readonly come: number
    readonly before: number
    readonly service: string
    readonly week: number
  }
}

export type RemarkCode = keyof RemarkValues

/** A remark without the place where it belongs. */
export type RemarkFinding = {
  readonly [Code in RemarkCode]: { readonly code: Code; readonly values: RemarkValues[Code] }
}[RemarkCode]

/** What should be known before a run, and where it stands in the text; words are made of it in the reader's language. */
export type Remark = RemarkFinding & {
  /** Names of the plans it is about; empty when it is about all of them. */
  readonly plans: readonly string[]
  /** Without a message of its own. */
  readonly place: Problem
}

/** The same remark of several plans is made once, with the names of the plans. */
export function joinRemarks(remarks: readonly Remark[], planCount: number): Remark[] {
  const byText = new Map<string, { readonly remark: Remark; readonly plans: Set<string> }>()
  for (const remark of remarks) {
    const { code, values, place } = remark
    const key = JSON.stringify([code, values, place.file, place.line, place.column])
    const known = byText.get(key) ?? { remark, plans: new Set() }
    for (const plan of remark.plans) known.plans.add(plan)
    byText.set(key, known)
  }
  return [...byText.values()].map(({ remark, plans }) => ({
    ...remark,
    plans: plans.size === planCount ? [] : [...plans],
  }))
}
