import { expect, it } from 'vitest'
import { otherValue } from '../../src/verification/other-value.ts'

const outcome = { count: 2, quantiles: Float64Array.of(1, Infinity, NaN), services: [{ mean: 3.5 }] }

it('finds nothing in outcomes that are the same to the last bit', () => {
  expect(otherValue(outcome, structuredClone(outcome))).toBeNull()
})

it.each([
  [{ ...outcome, count: 3 }, 'count is 2 and not 3'],
  [{ ...outcome, quantiles: Float64Array.of(1, Infinity, 4) }, 'quantiles.2 is NaN and not 4'],
  [{ ...outcome, services: [{ mean: 3.5 + 2 ** -51 }] }, 'services.0.mean is 3.5 and not 3.5000000000000004'],
  [{ ...outcome, services: [] }, 'services.0 is [object Object] and not undefined'],
])('says where others first differ (%#)', (other, words) => {
  expect(otherValue(outcome, other)).toBe(words)
})
