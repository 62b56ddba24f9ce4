import { z } from 'zod'
import { checkDistribution, type Distribution, given, lawOf, unsureNumbers } from '../../random/distribution.ts'
import { type UnsureNumber, valueOf } from '../../random/unsure.ts'
import type { CompileContext, NamedKind } from '../compile-context.ts'
import type { Office } from '../compiled/office.ts'
import type { Unknown } from '../compiled/unknowns.ts'
import { saidOfLaw } from '../quantities/said-of-law.ts'
import { beyondLimits } from '../quantities/law-limits.ts'
import { readUnknown } from '../quantities/unknown.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { phrase } from '../phrases/phrase.ts'
import { field, named } from '../text/field.ts'
import type { Complaint } from '../text/problem.ts'
import { badName, takenBy } from './reserved-names.ts'
import { titleField } from './titled.ts'

/**
 * Unknowns: values that nobody knows, each drawn once per future and used by its name. Their names are found in the
 * values of the scenario before the schema reads these (scenario/unknown-names.ts).
 */

const value = field(readUnknown, {
  description:
    'What the value may be: the law from which it is drawn once per future. A number alone is what is certain, or a "what if".',
  unit: 'min, h, d, wd, wk, %, a word for pieces, or none',
  example: 'triangular(20 d, 35 d, 60 d)',
})

const withTitle = z.strictObject({
  title: titleField('the unknown', { en: 'repair at the ministry', id: 'perbaikan di kementerian' }),
  value,
})

export const unknownsSchema = named(
  z.union([value.transform((read) => ({ title: undefined, value: read })), withTitle]).meta({
    description: 'What the value may be, or a map of that (`value`) and a title.',
    unit: 'min, h, d, wd, wk, %, a word for pieces, or none',
    example: 'triangular(20 d, 35 d, 60 d)',
  }),
  {
    description:
      'Values that nobody knows, drawn once per future and the same until its end: the mean time of a repair, the date of a return, the applications a day. Their names stand in place of a duration, of a parameter of a law, of a number of pieces, of a rate (`poisson(applications per day)`) or of `redo`. A law at the place itself is drawn anew each time: that is chance, and averages out.',
    default: 'none',
    example: { 'mean-repair': 'triangular(20 d, 35 d, 60 d)', applications: 'uniform(270, 330)' },
  },
)

const KINDS: readonly NamedKind[] = ['pools', 'services', 'links', 'supplies', 'depots']

export function compileUnknowns(unknowns: z.output<typeof unknownsSchema>, { reporter, names }: Context): Unknown[] {
  return Object.entries(unknowns).map(
    ([
      name,
      {
        value: { unit, distribution },
      },
    ]) => {
      const complain = (complaint: Complaint | null): void => {
        if (complaint === null) return
        reporter.complain(['unknowns', name], complaint.message, { ...complaint, atKey: true })
      }
      complain(badName(name, 'unknown'))
      const kind = KINDS.find((each) => names(each).includes(name))
      if (kind !== undefined) complain(takenBy(kind, name))
      return { name, unit, distribution }
    },
  )
}

type Context = Pick<CompileContext, 'reporter'> & { names: (kind: NamedKind) => readonly string[] }

/** Whatever in an office is drawn once per future. */
export interface UsesOfUnknowns {
  readonly distributions: readonly Distribution[]
  readonly numbers: readonly UnsureNumber[]
}

export function usesOfUnknowns(office: Office): UsesOfUnknowns {
  const distributions: Distribution[] = []
  const numbers: UnsureNumber[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    if ('kind' in value && value.kind === 'unsure') {
      distributions.push(value as Distribution)
      for (const number of unsureNumbers(value as Distribution)) numbers.push(number)
    } else if ('unknown' in value) numbers.push(value as UnsureNumber)
    else Object.values(value).forEach(visit)
  }
  visit(office)
  return { distributions, numbers }
}

/** The ends of what an unknown can be: it is outside them once in a thousand million futures. */
const ENDS = [1e-9, 1 - 1e-9] as const

/** Complains where a law would be impossible, or an outage over already, with a value that an unknown can have. */
export function checkUnknowns(office: Office, context: CompileContext): void {
  const laws = new Map(office.unknowns.map((unknown) => [unknown.name, unknown]))
  const end = (name: string, p: number) => lawOf(laws.get(name)!.distribution).quantile(p)
  for (const distribution of usesOfUnknowns(office).distributions) {
    const names = [...new Set(unsureNumbers(distribution).map(({ unknown }) => unknown))]
    for (const values of corners(names, end)) {
      const law = given(distribution, (name) => values.get(name)!)
      const fault = checkDistribution(law)
      const why = fault === null ? beyondLimits(law) : saidOfLaw(fault)
      if (why === null) continue
      const [name] = names
      context.reporter.complain(
        ['unknowns', name],
        phrase('law-impossible', { name, value: shown(values.get(name)!, laws.get(name)!), why }),
      )
      break
    }
  }
  checkRework(office, context, end)
  checkOutages(office, context, (name) => end(name, ENDS[0]))
}

/** All combinations of the smallest and the largest values. */
function corners(names: readonly string[], end: (name: string, p: number) => number): Map<string, number>[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) => {
    const values = names.map((name, i): [string, number] => [name, end(name, ENDS[(bits >> i) & 1])])
    return new Map(values)
  })
}

function checkRework({ steps }: Office, context: CompileContext, end: (name: string, p: number) => number): void {
  for (const { rework } of steps) {
    if (typeof rework === 'number' || valueOf(rework, (name) => end(name, ENDS[1])) <= 0.99) continue
    context.reporter.complain(['unknowns', rework.unknown], phrase('redo-can-be-above'))
  }
}

/** An unknown that is the whole length of an outage in progress has to be longer than it has lasted. */
function checkOutages({ links, unknowns }: Office, context: CompileContext, least: (name: string) => number): void {
  for (const outage of links.flatMap(({ outages }) => outages)) {
    const { distribution, clock } = outage.lasts
    if (outage.kind !== 'dated' || outage.start >= 0 || distribution.kind !== 'unsure') continue
    if (distribution.law !== 'constant') continue
    const length = distribution.parameters['value']
    const lasted = context.lasted(outage.start, clock)
    if (typeof length === 'number' || valueOf(length, least) >= lasted) continue
    const unknown = unknowns.find(({ name }) => name === length.unknown)!
    const days = `${Number((lasted / MINUTES_PER_DAY).toPrecision(3))} ${clock === 'calendar' ? 'd' : 'wd'}`
    context.reporter.complain(
      ['unknowns', unknown.name],
      phrase('outage-can-be-over', { name: unknown.name, lasted: days, least: shown(least(unknown.name), unknown) }),
      { allowed: phrase('values-above-lasted', { lasted: days }) },
    )
  }
}

function shown(value: number, { unit }: Unknown): string {
  return `${Number(value.toPrecision(3))} ${unit}`.trim()
}
