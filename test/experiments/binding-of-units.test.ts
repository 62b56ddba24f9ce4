import { describe, expect, it } from 'vitest'
import { bindingOfUnits } from '../../src/experiments/binding-of-units.ts'

/** Six units; what comes in keeps three of them busy, so that the load is a half. */
const of = (waited: Record<string, number>, load: number | null) =>
  Object.fromEntries(bindingOfUnits(new Map(Object.entries(waited).map(([kind, n]) => [`${kind} `, n])), load))

describe('what a planner would change about units', () => {
  it('is the missing ones while the others cannot do what comes in', () => {
    // two of six work, three are away, one has failed: a third of the strength is less than a half
    expect(of({ 'too-few-units': 20, away: 30, failed: 10 }, 0.5)).toEqual({ 'away ': 45, 'failed ': 15 })
  })

  it('is the missing ones while they halve the pace at which what has piled up is worked off', () => {
    // four of six work: a sixth more than comes in, where all would do a half more
    expect(of({ 'too-few-units': 40, away: 20 }, 0.5)).toEqual({ 'away ': 60 })
  })

  it('is what has piled up when few or none are missing', () => {
    // five of six: a third more than comes in
    expect(of({ 'too-few-units': 50, away: 10 }, 0.5)).toEqual({ 'worked-off ': 50, 'away ': 10 })
    expect(of({ 'too-few-units': 40 }, 0.5)).toEqual({ 'worked-off ': 40 })
  })

  it('is too few units when all of them could not do it', () => {
    expect(of({ 'too-few-units': 40, away: 20 }, 1.2)).toEqual({ 'too-few-units ': 40, 'away ': 20 })
    expect(of({ 'too-few-units': 40 }, null)).toEqual({ 'too-few-units ': 40 })
  })

  it('leaves links, supplies and limits as they are', () => {
    expect(of({ 'link net': 5, limit: 7 }, 0.5)).toEqual({ 'link net ': 5, 'limit ': 7 })
  })
})
