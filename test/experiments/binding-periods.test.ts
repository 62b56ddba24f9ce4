import { expect, it } from 'vitest'
import { type BindingDay, bindingPeriods, keyOf } from '../../src/experiments/binding-periods.ts'
import type { Binding } from '../../src/experiments/results.ts'

const away: Binding = { kind: 'away', name: '' }
const blanks: Binding = { kind: 'supply', name: 'blanks' }
const network: Binding = { kind: 'link', name: 'network' }
const bindings = new Map([away, blanks, network].map((binding) => [keyOf(binding), binding]))

/** One day for each letter: a(way), b(lanks), n(etwork) or a point where hardly anything waits. */
function days(text: string): BindingDay[] {
  return text.split('').map((letter, day) => {
    const binding = { a: away, b: blanks, n: network }[letter] ?? null
    return { day, binding, waited: new Map(binding === null ? [['away ', 1]] : [[keyOf(binding), 100]]) }
  })
}

const told = (text: string) =>
  bindingPeriods(days(text), bindings).map(({ binding, from, to }) => `${keyOf(binding).trim()} ${from}-${to}`)

it('joins the days on which the same holds up most', () => {
  expect(told('aaaaaaaabbbbbbbbbb')).toEqual(['away 0-7', 'supply blanks 8-17'])
})

it('leaves out days on which hardly anything waits', () => {
  expect(told('....................')).toEqual([])
  expect(told('..........bbbbbbbbbb')).toEqual(['supply blanks 10-19'])
})

it('joins fewer than five days to the longer neighbour', () => {
  expect(told('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaannaabbbbbbbbbbbbbbbbbb')).toEqual(['away 0-33', 'supply blanks 34-51'])
  expect(told('nnaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).toEqual(['away 0-51'])
})

it('says whether a period reaches to the first and the last day, and its share of the waiting', () => {
  const [first, last] = bindingPeriods(days('aaaaaabbbbbb'), bindings)
  expect(first).toMatchObject({ isFromStart: true, isToEnd: false, share: 1 })
  expect(last).toMatchObject({ isFromStart: false, isToEnd: true, share: 1 })
  const [mixed] = bindingPeriods(days('aaaaaaaannaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), bindings)
  expect(mixed!.share).toBe(0.96)
})

it('names what held up most in the whole period, also where short days held up more than long ones', () => {
  const all = days('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaannn')
  const heavy = all.map((day) => (day.binding === network ? { ...day, waited: new Map([[keyOf(network), 1e6]]) } : day))
  expect(bindingPeriods(heavy, bindings).map(({ binding }) => binding)).toEqual([network])
})
