import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearingDays, type ClearingDays, type JudgedDay } from '../../src/experiments/clearing-day.ts'
import type { Clearing } from '../../src/scenario/compiled/services.ts'
import { assertProperty } from '../property-seeds.ts'

function judge(backlog: readonly number[], open: readonly number[], clearing: Clearing): ClearingDays {
  return clearingDays(Int32Array.from(backlog), Uint8Array.from(open), clearing)
}

/** "normal first 3, gone 9, relapse 6": what the rule says, in short; `?` is unknown. */
function inShort({ firstNormal, gone, relapses, staysNormal, isAboveAtEnd }: ClearingDays): string {
  const word = ({ answer, day }: JudgedDay) => (answer === 'no' ? 'no' : `${day ?? ''}${answer === 'yes' ? '' : '?'}`)
  return [
    `normal ${word(firstNormal)}`,
    `gone ${word(gone)}`,
    ...(relapses.length > 0 ? [`back ${relapses.join(' ')}`] : []),
    ...(staysNormal ? ['stays'] : []),
    ...(isAboveAtEnd ? ['above at end'] : []),
  ].join(', ')
}

/** Backlog by day: `.` normal, `#` above normal; a blank is a day when the office is closed, `x` such a day above. */
function said(days: string, required: number): string {
  const backlog = [...days].map((day) => (day === '#' || day === 'x' ? 9 : 0))
  const open = [...days].map((day) => (day === ' ' || day === 'x' ? 0 : 1))
  return inShort(judge(backlog, open, { normalBacklog: 0, workingDays: required }))
}

describe('when a backlog is gone', () => {
  it.each([
    // gone and stays so
    ['##...', 3, 'normal 2, gone 2'],
    ['##..#...', 3, 'normal 5, gone 5'],
    ['.....', 3, 'normal 0, gone 0, stays'],
    ['....#....', 3, 'normal 0, gone 0, stays'],
    ['.#...', 3, 'normal 2, gone 2'],
    ['#.', 1, 'normal 1, gone 1'],
    // back again
    ['##...###...', 3, 'normal 2, gone 8, back 5'],
    ['...####...', 3, 'normal 0, gone 7, back 3'],
    ['...###...###...', 3, 'normal 0, gone 12, back 3 9'],
    ['##...##....', 3, 'normal 2, gone 2'],
    ['##...###', 3, 'normal 2, gone no, back 5'],
    ['##...###.#.###', 3, 'normal 2, gone no, back 5 11'],
    ['.#', 1, 'normal 0, gone no, back 1'],
    ['.#.', 1, 'normal 0, gone 2, back 1'],
    // what the end of the horizon leaves open
    ['##..', 3, 'normal 2?, gone 2?'],
    ['##.#', 3, 'normal no, gone no'],
    ['##...##', 3, 'normal 2, gone 2, above at end'],
    ['##...###..', 3, 'normal 2, gone 8?, back 5'],
    ['####', 3, 'normal no, gone no'],
    // fewer working days than the rule asks for
    ['..', 3, 'normal ?, gone ?'],
    ['##', 3, 'normal ?, gone ?'],
    ['   ', 1, 'normal ?, gone ?'],
    ['', 1, 'normal ?, gone ?'],
    // closed days neither count nor interrupt
    ['#  ..', 2, 'normal 3, gone 3'],
    ['.xx.#', 2, 'normal 0, gone 0, stays, above at end'],
    ['  ...', 3, 'normal 2, gone 2, stays'],
    ['...#xx#...', 2, 'normal 0, gone 7, back 3'],
    ['##.xx.  ', 3, 'normal 2?, gone 2?'],
  ])('%j with %i days in a row: %s', (days, required, expected) => {
    expect(said(days, required)).toBe(expected)
  })

  it('a backlog of just the normal size is normal', () => {
    const days = judge([5, 4, 5], [1, 1, 1], { normalBacklog: 5, workingDays: 2 })
    expect(inShort(days)).toBe('normal 0, gone 0, stays')
  })
})

const manyDays = fc.array(fc.record({ above: fc.boolean(), open: fc.nat(3).map((n) => n > 0) }), { maxLength: 25 })
const required = fc.integer({ min: 1, max: 4 })
type Days = readonly { readonly above: boolean; readonly open: boolean }[]

const judgeDays = (days: Days, workingDays: number): ClearingDays =>
  judge(
    days.map(({ above }) => (above ? 1 : 0)),
    days.map(({ open }) => (open ? 1 : 0)),
    { normalBacklog: 0, workingDays },
  )

describe('the rule of gone', () => {
  it('is what its definition says, tried day by day', () => {
    assertProperty(
      fc.property(manyDays, required, (days, m) => {
        const working = days.flatMap(({ above, open }, day) => (open ? [{ above, day }] : []))
        const row = (i: number, above: boolean) => {
          const inRow = working.slice(i, i + m)
          return inRow.length === m && inRow.every((each) => each.above === above)
        }
        const indices = working.map((_, i) => i)
        const first = indices.find((i) => row(i, false))
        const begins = (i: number) => row(i, true) && !(i > 0 && working[i - 1].above)
        const relapses = first === undefined ? [] : indices.filter((i) => i > first && begins(i))
        const gone = indices.find((i) => row(i, false) && !indices.some((j) => j > i && row(j, true)))
        const judged = judgeDays(days, m)
        const tail = working.slice(working.findLastIndex(({ above }) => above) + 1)
        const otherwise = (found: number | undefined): JudgedDay => {
          if (found !== undefined) return { answer: 'yes', day: working[found].day }
          if (working.length < m) return { answer: 'unknown', day: null }
          return tail.length > 0 ? { answer: 'unknown', day: tail[0].day } : { answer: 'no', day: null }
        }
        expect(judged.firstNormal).toEqual(otherwise(first))
        expect(judged.gone).toEqual(otherwise(gone))
        expect(judged.relapses).toEqual(relapses.map((i) => working[i].day))
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('with a longer horizon changes only what was unknown, and where a relapse comes later', () => {
    assertProperty(
      fc.property(manyDays, manyDays, required, (days, later, m) => {
        const short = judgeDays(days, m)
        const long = judgeDays([...days, ...later], m)
        const answers = ({ answer, day }: JudgedDay) => (answer === 'yes' ? day! : Infinity)
        const judgeable = days.flatMap(({ open }, day) => (open ? [day] : [])).slice(0, 1 - m || undefined)
        for (const day of judgeable) {
          const by = (judged: JudgedDay) => answers(judged) <= day
          expect(by(long.firstNormal)).toBe(by(short.firstNormal))
          if (by(long.gone)) expect(by(short.gone)).toBe(true)
          const newRelapse = long.relapses.length > short.relapses.length
          if (!newRelapse) expect(by(long.gone)).toBe(by(short.gone))
        }
      }),
      { seed: 2, numRuns: 1000 },
    )
  })
})
