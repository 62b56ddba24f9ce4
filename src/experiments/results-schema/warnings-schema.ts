import { z } from 'zod'
import type { Warning, WarningCode, WarningValues } from '../warnings/warning.ts'
import { type Exactly, type Fields, listOf, objectOf } from './exactly.ts'
import { anyNumber as number, name, someThings, text } from './values.ts'

/** What the words of each warning need, see report/words. */
const valuesOf: { readonly [Code in WarningCode]: Fields<WarningValues[Code]> } = {
  'holidays-outside': { file: text, first: text, last: text },
  'holidays-no-year': { file: text, years: text },
  'holidays-gap': { file: text, from: text, until: text },
  'counts-outside': { file: text, outside: number, all: number, first: text, last: text },
  'log-outside': { file: text, outside: number, all: number },
  'log-ends': { file: text, link: text, until: text },
  'counts-zero': { days: number, list: text },
  'counts-no-weekdays': { weekdays: text, days: number },
  'counts-as-thousands': { written: text, read: text, decimal: text },
  'counts-fraction': { written: text, line: text, count: number },
  'counts-not-thousands': { written: text, instead: text, line: text, count: number },
  'log-empty': { file: text, outages: number },
  'duration-as-fraction': { written: text, read: text, thousandfold: text, grouped: text },
  'plan-changes-nothing': { same: text },
  'unknown-unused': { unknown: text },
  'pool-never-open': { pool: text },
  'unit-never-open': { unit: text },
  'nobody-can-come': { service: text },
  'run-too-short': { service: text, days: number, wanted: number, enough: number },
  'opens-too-seldom': { service: text, days: number, wanted: number },
  'more-open-days': {
    days: number,
    weekdays: text,
    hours: text,
    base: text,
    more: number,
    service: text,
    week: number,
  },
  'fewer-open-days': { days: number, base: text, fewer: number, service: text, week: number },
  'other-open-hours': { base: text, come: number, before: number, service: text, week: number },
  scenario: { path: text, message: text },
  'clears-seldom': { service: text, days: number, percent: number },
  'clearing-unknown': { service: text, percent: number, required: number, days: number },
  'backlog-grows': { services: text },
  'supply-used-up': { supply: text, percent: number },
  'demand-above-capacity': { pool: text, days: number, percent: number, steps: text },
  'demand-above-units-up': { pool: text, days: number, percent: number, planned: number },
  'no-unit-up': { pools: text, days: number },
  'batch-without-partner': { depot: text, batch: number, percent: number },
  'unit-never-came': { unit: text },
  'link-never-down': { link: text },
  'depot-never-reached': { depot: text },
  'batch-never-full': { depot: text, batch: number },
  'repair-never-failed': { depot: text },
  'never-fetched': { depot: text },
  'move-too-late': { unit: text },
  'never-failed': { pool: text },
  'limit-never-reached': { pool: text },
  'never-above-limit': { unit: text },
  'never-maintained': { unit: text },
  'never-delivered': { supply: text },
  'never-ordered': { supply: text, at: number },
  'never-rationed': { supply: text, under: number },
  'nobody-came': { service: text },
  'class-empty': { class: text, service: text },
  'nobody-withdrew': { service: text },
  'number-without-place': { service: text, count: number, low: number, high: number },
  'number-without-place-once': { service: text, count: number },
  'numbers-enough': { service: text, numbers: number },
  'nobody-returned': { service: text },
  'never-surged': { service: text, link: text },
  'places-enough': { pools: text },
  'letter-never-written': { letter: text },
  'step-never-worked': { step: text },
  'never-fired': { trigger: text },
  'nothing-passed': { of: text },
  'never-rejected': { step: text },
}

const warnings = Object.entries(valuesOf).map(([code, values]) =>
  z.object({
    code: z.literal(code),
    values: objectOf(values as Fields<object>),
    plans: listOf(name, someThings),
  }),
)

/** One schema for each code, chosen by it. */
export const warningSchema = z.discriminatedUnion('code', warnings as [(typeof warnings)[0]], {
  error: ({ code }) => (code === 'invalid_union' ? 'a code of a warning that this version knows' : 'an object'),
}) as unknown as Exactly<Warning>
