import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { planDifference } from '../../src/report/plan-difference.ts'
import { clearingSentence } from '../../src/report/verdict/clearing-sentence.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()

describe('verdict', () => {
  it('names the winner and the dates to plan with', () => {
    expect(verdict(results, 'en').headline).toBe(
      '“Two loan printers and Saturdays” comes out best by waiting time per request. Under “Two loan printers and Saturdays” the backlog of e-ktp is gone by 28 Apr 2018 with 80% probability (50%: 21 Apr 2018; 95%: 4 May 2018).',
    )
  })

  it('says how sure the winner is against the next best and the first plan', () => {
    const [next, base] = verdict(results, 'en').sentences
    expect(next).toMatch(
      /^Against “Two loan printers for 90 days”, the next best plan: .* smaller by 1\.30 ± 0\.15 days/,
    )
    expect(base).toMatch(/^Against “Wait for the ministry”, the first plan of the scenario: .* 14\.7 ± 1\.6 days/)
  })

  it('says what to promise someone who applies today and in 30 days', () => {
    const sentences = verdict(results, 'id').sentences.filter((sentence) => sentence.startsWith('Pemohon'))
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toContain('Senin, 5 Maret 2018 dapat diberi tahu: siap dalam 25 hari dengan keandalan 80%')
  })

  it('says in words that no difference is shown', () => {
    const comparison = results.comparison!
    const differences = comparison.differences.map((difference) => ({
      ...difference,
      halfWidth: Math.abs(difference.mean) * 2,
    }))
    const unsure: Results = {
      ...results,
      comparison: { ...comparison, differences, notShownWorse: ['loan-two', 'wait'] },
    }
    const { headline, sentences } = verdict(unsure, 'en')
    expect(headline).toContain(
      'no difference is shown between it and “Two loan printers for 90 days” and “Wait for the ministry”',
    )
    expect(sentences[0]).toMatch(
      /^No difference shown between “Two loan printers and Saturdays” and “Two loan printers for 90 days”/,
    )
  })

  it('does not promise a date after the horizon', () => {
    expect(clearingSentence(results, results.plans[0], 'en')).toBe(
      'Under “Wait for the ministry” the backlog of e-ktp is gone within the 180 days with a probability of 68% (52% – 80%).',
    )
  })

  it('of a single plan speaks of no winner', () => {
    const { headline, sentences } = verdict({ ...results, plans: [results.plans[1]], comparison: null }, 'en')
    expect(headline).toMatch(/^Under “Move one printer to Bandung”/)
    expect(sentences.join()).not.toContain('Against')
  })
})

describe('planDifference', () => {
  it('turns a pair round: sign and shares change places', () => {
    const forward = planDifference(results, 'waiting', 'wait', 'both')!
    const backward = planDifference(results, 'waiting', 'both', 'wait')!
    expect(backward.mean).toBe(-forward.mean)
    expect(backward.planClearsEarlier).toEqual(forward.otherClearsEarlier)
    expect(forward.otherClearsEarlier?.value).toBe(1)
  })

  it('is null for a measure that was not compared', () => {
    expect(planDifference(results, 'peak-backlog', 'wait', 'both')).toBeNull()
  })
})
