import { describe, expect, it } from 'vitest'
import { planDifference } from '../../src/report/plan-difference.ts'
import { clearingSentence } from '../../src/report/verdict/clearing-sentence.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()

describe('verdict', () => {
  it('names the winner and the dates to plan with', () => {
    expect(verdict(results, 'en').headline).toBe(
      '“Two loan printers and Saturdays” comes out best (95% sure): its backlog is gone first. Under “Two loan printers and Saturdays” the backlog of e-ktp is gone by 28 Apr 2018 with 80% probability (50%: 21 Apr 2018; 95%: 4 May 2018).',
    )
  })

  it('says how sure the winner is against the next best and the first plan', () => {
    const [next, base] = verdict(results, 'en').sentences.filter((sentence) => sentence.startsWith('Against'))
    expect(next).toMatch(
      /^Against “Two loan printers for 90 days”, the next best plan: the backlog is gone 11\.7 days \(give or take 2\.5\) earlier on average, in every one of the futures; the office pays/,
    )
    expect(base).toMatch(
      /^Against “Wait for the ministry”, the first plan of the scenario: .* citizens wait 14\.\d days \(give or take \d\.\d\) less/,
    )
  })

  it('says what to promise someone who applies today and in 30 days', () => {
    const sentences = verdict(results, 'id').sentences.filter((sentence) => sentence.startsWith('Pemohon'))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain('Senin, 5 Maret 2018 dapat diberi tahu: dokumen yang berlaku')
    expect(sentences[0]).toContain('dokumen itu sendiri dalam 25 hari (24 sampai 27) dengan keandalan 80%')
  })

  it('says in words that it is not shown to be better', () => {
    const decision = results.decision!
    const plans = decision.plans.map((plan) => (plan.standing === null ? plan : { ...plan, standing: 'open' as const }))
    const { headline } = verdict({ ...results, decision: { ...decision, plans } }, 'en')
    expect(headline).toMatch(/comes first: its backlog is gone first, but it is not shown to be better than “Wait/)
  })

  it('does not promise a date after the horizon', () => {
    expect(clearingSentence(results, results.plans[0], 'en')).toBe(
      'Under “Wait for the ministry” the backlog of e-ktp is gone within the 180 days with a probability of 68% (52% – 80%).',
    )
  })

  it('of a single plan speaks of no winner', () => {
    const { headline, sentences } = verdict(
      { ...results, plans: [results.plans[1]], comparison: null, decision: null },
      'en',
    )
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

  it('is null where nothing was compared', () => {
    expect(planDifference({ ...results, comparison: null }, 'waiting', 'wait', 'both')).toBeNull()
  })
})
