import { z } from 'zod'
import type { Called } from '../called.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import type { Choice, ChoiceValue } from '../compiled/choices.ts'
import { asTyped, beyondLimit, phrase } from '../phrases/phrase.ts'
import { amountsOf, type RangeEnd, readRangeEnd, stepBetween, inUnit, writtenAmount } from '../quantities/steps.ts'
import { numberField, named, orEmpty, text } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { problemAt, type Complaint, type Problem } from '../text/problem.ts'
import type { Path } from '../text/source.ts'
import { without } from '../text/overlay.ts'
import { nameSpanAt, scalarText, spanAt, treeAt, type MapTree } from '../text/tree.ts'
import { refuseConflicts } from './choice-conflicts.ts'
import { FIXED } from './fixed-keys.ts'
import { ordersOf } from './orders.ts'
import { overlaysOf } from './overlays-of.ts'
import { badName, reservedName } from './reserved-names.ts'
import { titled } from './titled.ts'

/**
 * Choices: what the office can choose beside its plans. A number over a range stands by its name in the values of the
 * scenario (see chosen-names.ts); an option is an overlay in the words of plans.
 */

const title = titled({
  description: 'What is chosen, for the reader: a text, or one for each language (`en`, `id`).',
  default: 'its name',
  example: 'Printers on loan',
})

/** Changes in the words of plans; the published schema names their keys, and they are checked as part of an office. */
const changes = z.looseObject({})

const ends = 'number with its unit, or date'

const range = z.strictObject({
  title: title.optional(),
  from: numberField(readRangeEnd, { description: 'The first value of a range.', unit: ends, example: '7 d' }),
  to: numberField(readRangeEnd, { description: 'The last value of a range.', unit: ends, example: '28 d' }),
  step: numberField(String, {
    description: 'From one value to the next.',
    unit: 'as "from"; days between dates',
    default: '1, in the unit of the range',
    example: '7 d',
  }).optional(),
  default: numberField(String, {
    description: 'The value that holds where nothing is chosen.',
    default: '"from", or the first option',
    example: '14 d',
  }).optional(),
  changes: orEmpty(changes)
    .optional()
    .meta({
      description: 'What of the scenario belongs to this choice, in the words of plans; laid over it with every value.',
      default: 'none',
      example: { pools: { printers: { units: { loan: { from: 'in loan-begins', rent: 350_000 } } } } },
    }),
})

const option = orEmpty(z.looseObject({ title: title.optional() }))

const options = z.strictObject({
  title: title.optional(),
  default: range.shape.default,
  options: named(option, {
    description: 'The options by name: changes of the scenario, in the words of plans. An empty one changes nothing.',
    example: {
      'as-they-are': {},
      saturdays: { pools: { printers: { overtime: { days: 'sat', hours: '08:00-13:00' } } } },
    },
  }),
})

const orders = z.strictObject({
  title: title.optional(),
  default: range.shape.default,
  'orders-of': z
    .strictObject({
      units: z
        .array(z.string())
        .min(2)
        .meta({
          description: 'Units that its crews take first, in every order that they can have.',
          example: ['printer-3', 'printer-5'],
        }),
      at: text({ description: 'The depot whose crews take units in an order that is chosen.', example: 'bandung' }),
    })
    .meta({
      description:
        'Each order of some units is an option: in it the crews of a depot take them first, see `depots.<name>.first`.',
      example: { units: ['printer-3', 'printer-5'], at: 'bandung' },
    }),
})

export const choicesSchema = named(z.union([range, options, orders]), {
  description:
    'What the office can choose: a number over a range, whose name stands in values of the scenario; one of several options; or an order of units at a depot. Plans are laid over what is chosen.',
  default: 'none',
  example: { 'loan-printers': { from: 0, to: 4 } },
})

type WrittenChoice = z.output<typeof choicesSchema>[string]
type WrittenRange = z.output<typeof range>

/** A choice as it was read: what one sees of it, and what each of its values lays over the scenario. */
export interface ReadChoice extends Choice {
  readonly place: Path
  /** How it and its options are called. */
  readonly called: readonly Called[]
  /** By value; null where a value changes nothing. */
  readonly overlayOf: (value: string) => MapTree | null
}

/** Keys of a choice that stay overlays when a scenario extends another: their nulls take away. */
export function isChoiceOverlay([first, , third, fourth, fifth]: readonly string[]): boolean {
  if (first !== 'choices') return false
  return (third === 'changes' && fourth !== undefined) || (third === 'options' && fifth !== undefined)
}

/** Keys that no choice changes, because plans are compared under them. */
function refuseFixed(overlay: MapTree, keys: readonly string[], problems: Problem[]): void {
  for (const key of keys) {
    const entry = overlay.entries.get(key)
    if (entry === undefined) continue
    problems.push(problemAt(entry.key, { message: phrase('choice-cannot-change', { key }) }))
  }
}

/** The choices of a scenario; what is wrong with them goes to `problems`. */
export function readChoices(
  whole: MapTree,
  checked: z.output<typeof choicesSchema>,
  problems: Problem[],
): ReadChoice[] {
  const read = Object.entries(checked).flatMap(([name, written]) => {
    const complain = complainer(whole, ['choices', name], problems)
    refuseName(name, written, whole, complain)
    const choice = readChoice(name, written, whole, complain)
    if (choice === null) return []
    for (const overlay of overlaysOf(choice)) refuseFixed(overlay, ['title', ...FIXED], problems)
    return [choice]
  })
  refuseTooMany(read, whole, problems)
  refuseConflicts(read, whole, problems)
  return read
}

type Complain = (path: Path, complaint: Complaint, atKey?: boolean) => void

function complainer(whole: MapTree, path: Path, problems: Problem[]): Complain {
  return (inner, complaint, atKey = false) => {
    const here = [...path, ...inner]
    problems.push(problemAt(atKey ? nameSpanAt(whole, here) : spanAt(whole, here), complaint))
  }
}

function refuseName(name: string, written: WrittenChoice, whole: MapTree, complain: Complain): void {
  const bad = badName(name, 'choice') ?? reservedName(name, whole, 'from' in written)
  if (bad !== null) complain([], bad, true)
}

function readChoice(name: string, written: WrittenChoice, whole: MapTree, complain: Complain): ReadChoice | null {
  const place = ['choices', name]
  const about = { name, title: written.title?.en ?? name, place, called: calledBy(name, written, place) }
  const valued =
    'from' in written ? rangeOf(written, whole, place, complain) : optionsOf(written, whole, place, complain)
  if (valued === null) return null
  const wanted = written.default
  const choice: ReadChoice = { ...about, ...valued, default: valued.values[0]?.value ?? '' }
  if (wanted === undefined) return choice
  const value = valueOf(choice, wanted)
  if (value !== null) return { ...choice, default: value }
  complain(['default'], noSuchValue(choice, wanted))
  return choice
}

function calledBy(name: string, written: WrittenChoice, place: Path): Called[] {
  const options = 'options' in written ? Object.entries(written.options) : []
  return [
    { kind: 'choice', of: '', name, title: written.title, path: [...place, 'title'] },
    ...options.map(([value, option]): Called => ({
      ...{ kind: 'option', of: name, name: value, title: option.title },
      path: [...place, 'options', value, 'title'],
    })),
  ]
}

type Valued = Pick<ReadChoice, 'kind' | 'unit' | 'values' | 'overlayOf'>

function rangeOf(written: WrittenRange, whole: MapTree, place: Path, complain: Complain): Valued | null {
  const { from, to, step } = written
  const size = step === undefined ? 1 : readAt('step', () => stepBetween(from, step), complain)
  if (size === null) return null
  const amounts = readAt('to', () => amountsOf(from, to, textAt(whole, [...place, 'to']), size), complain)
  if (amounts === null) return null
  const values = amounts.map((amount): ChoiceValue => {
    const value = writtenAmount(from, amount)
    return { value, title: value, amount }
  })
  const overlay = mapAt(whole, [...place, 'changes'])
  return { kind: 'range', unit: from.unit, values, overlayOf: () => overlay }
}

function optionsOf(
  written: Exclude<WrittenChoice, WrittenRange>,
  whole: MapTree,
  place: Path,
  complain: Complain,
): Valued | null {
  if ('orders-of' in written) {
    const orders = ordersOf(whole, place, written['orders-of'], complain)
    return orders && { kind: 'options', unit: '', ...orders }
  }
  const names = Object.keys(written.options)
  if (names.length === 0) {
    complain(['options'], { message: phrase('choice-without-options') })
    return null
  }
  if (names.length > choiceValues.most) {
    complain(['options'], { message: beyondLimit(choiceValues, names.length) }, true)
    return null
  }
  const overlays = new Map(names.map((name) => [name, optionOverlay(whole, [...place, 'options', name])]))
  const values = names.map((value): ChoiceValue => ({
    value,
    title: written.options[value]?.title?.en ?? value,
    amount: null,
  }))
  return { kind: 'options', unit: '', values, overlayOf: (value) => overlays.get(value) ?? null }
}

function optionOverlay(whole: MapTree, path: Path): MapTree | null {
  const map = mapAt(whole, path)
  return map && without(map, ['title'])
}

const { choiceValues, settings } = readingLimits

function refuseTooMany(choices: readonly Choice[], whole: MapTree, problems: Problem[]): void {
  let count = 1
  for (const { name, values } of choices) {
    count *= values.length
    if (count <= settings.most) continue
    problems.push(problemAt(nameSpanAt(whole, ['choices', name]), { message: beyondLimit(settings, count) }))
    return
  }
}

/** What is read at a key of the choice; null after a complaint. */
function readAt<T>(key: string, read: () => T, complain: Complain): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    complain([key], { ...error.said, suggestion: error.suggestion })
    return null
  }
}

function mapAt(whole: MapTree, path: Path): MapTree | null {
  const tree = treeAt(whole, path)
  return tree?.kind === 'map' ? tree : null
}

function textAt(whole: MapTree, path: Path): string {
  const tree = treeAt(whole, path)
  return tree === undefined ? '' : scalarText(tree)
}

/** The value of a choice that a text means, as the choice writes it; null for any other text. */
export function valueOf({ values, unit, kind }: Choice, text: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const same = values.find(({ value }) => value === trimmed)
  if (same !== undefined || kind === 'options') return same?.value ?? null
  const end = readOrNull(trimmed)
  if (end === null) return null
  const wanted = inUnit(end, unit)
  return values.find(({ amount }) => amount === wanted)?.value ?? null
}

function readOrNull(text: string): RangeEnd | null {
  try {
    return readRangeEnd(text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    return null
  }
}

/** What to say of a text that is no value of a choice. */
export function noSuchValue({ name, values, kind }: Choice, text: string): Complaint {
  const names = values.map(({ value }) => value)
  const [first = '', second] = names
  const isLong = kind === 'range' && names.length > 4
  return {
    message: phrase('no-value-of-choice', { written: text, choice: name }),
    found: text,
    allowed: isLong
      ? phrase('values-up-to', { first, second: second ?? '', last: names.at(-1) ?? '' })
      : asTyped(names.join(names.some((each) => each.includes(',')) ? '; ' : ', ')),
    suggestion: kind === 'range' ? undefined : nearestWord(text, names),
  }
}
