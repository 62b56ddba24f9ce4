import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { LogLinearHistogram } from '../../../src/statistics/log-linear-histogram.ts'

/** An office with all that happens to requests, for two days: work is the quicker the more requests come. */
function officeFor(requestsPerDay: number): Office {
  const gap = 1440 / requestsPerDay
  const text = `
title: Many requests
start: 2018-01-01
horizon: 2 d
opening: { hours: { daily: 24 h } }
supplies:
  blank: { stock: ${requestsPerDay * 4} }
links:
  network: { outages: [{ every: exponential(mean 300 min), lasts: exponential(mean ${20 * gap} min) }] }
pools:
  printers:
    units: 4
    failures: { every: exponential(mean 300 min), takes: exponential(mean ${40 * gap} min) }
  counters: { units: 2 }
services:
  card:
    arrivals: poisson(${requestsPerDay} per day)
    classes:
      hasty:
        share: 30 %
        priority: 1
        patience: { leaves: exponential(mean ${10 * gap} min), comes-back-after: exponential(mean ${200 * gap} min) }
      other:
        priority-growth: 1 per day
        letter: { when: wait > ${2 * gap} min, at: counters, takes: ${gap / 8} min, valid: 1 d }
    returns: { share: 10 %, after: exponential(mean ${200 * gap} min) }
    route:
      - { at: printers, takes: exponential(mean ${3 * gap} min), needs: [network], uses: { blank: 1 }, redo: 2 % }
      - { at: counters, takes: ${gap / 4} min, chance: 50 % }
`
  const reading = readScenario({ file: 'many.yaml', text }, () => ({ failure: 'no such file' }))
  if (!reading.ok) throw new Error(reading.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return reading.scenario.plans[0].office
}

/** Places in all arrays, maps and sets that can be reached from a value, but for histograms of waits: theirs goes with the range of the waits. */
function roomOf(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || value instanceof LogLinearHistogram || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  return parts.reduce<number>((sum, part) => sum + roomOf(part, seen), parts.length)
}

describe('the room that a run takes', () => {
  it('does not go with the requests served, but for the range of their waits', () => {
    const [few, many] = [1_500, 30_000].map((requestsPerDay) => {
      const model = new OfficeModel(officeFor(requestsPerDay))
      const [{ completed, lettersIssued, withdrawn, peakBacklog }] = model.run(1, 0).services
      return { room: roomOf(model), completed, lettersIssued, withdrawn, peakBacklog }
    })
    expect(many.completed).toBeGreaterThan(5 * few.completed)
    expect(many.lettersIssued).toBeGreaterThan(5 * few.lettersIssued)
    expect(many.withdrawn).toBeGreaterThan(5 * few.withdrawn)
    expect(many.room).toBe(few.room)
  })
})
