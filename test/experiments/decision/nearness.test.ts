import { expect, it } from 'vitest'
import { nearness } from '../../../src/experiments/decision/nearness.ts'

const goal = {
  service: 'card',
  goneBy: { day: 40, probability: 0.8 },
  waits: { share: 0.9 },
  budget: 3000,
  order: 'cheapest',
} as const

const no = (condition: 'gone-by' | 'ready-within' | 'budget', value: number | null) =>
  ({ condition, answer: 'no', value }) as const
const yes = { condition: 'ready-within', answer: 'yes', value: 0.99 } as const

it('is the part that is met of what is asked for', () => {
  expect(nearness([no('gone-by', 0.6)], goal)).toBeCloseTo(0.75, 12)
  expect(nearness([no('ready-within', 0.45)], goal)).toBeCloseTo(0.5, 12)
  expect(nearness([no('budget', 4000)], goal)).toBeCloseTo(0.75, 12)
  expect(nearness([no('ready-within', null)], goal)).toBe(0)
})

it('is that of the condition that is met least, and sets money against probability', () => {
  expect(nearness([no('gone-by', 0.1), yes, no('budget', 3300)], goal)).toBeCloseTo(0.125, 12)
  // a little too dear is nearer than hardly ever in time
  expect(nearness([no('budget', 3500)], goal)).toBeGreaterThan(nearness([no('gone-by', 0.1)], goal))
})

it('is endless where nothing is missed', () => {
  expect(nearness([yes], goal)).toBe(Infinity)
})
