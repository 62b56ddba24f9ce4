import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DayStudy } from '../../../src/experiments/explain/explain-day.ts'
import { LifeRecorder } from '../../../src/experiments/explain/life-recorder.ts'
import type { Life } from '../../../src/experiments/explain/life.ts'
import type { Spell } from '../../../src/experiments/explain/spells.ts'
import { storyEvents } from '../../../src/experiments/explain/story-events.ts'
import { StoryRecorder } from '../../../src/experiments/explain/story-recorder.ts'
import { storyOf } from '../../../src/experiments/explain/tell-story.ts'
import { createReplicator } from '../../../src/experiments/create-replicator.ts'
import { stateCode, unitStates } from '../../../src/office/kernel/unit-state.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { generatedOffice } from '../../office/generated-office.ts'
import { type Run, runOf } from '../../office/run-log.ts'
import { minutesPerDay } from '../../office/tiny-office.ts'
import { assertAsyncProperty, assertProperty } from '../../property-seeds.ts'

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)
const lengthOf = ({ from, to }: Spell) => to - from

/** Runs of different offices. */
function someRuns(check: (run: Run) => void): void {
  const property = fc.property(generatedOffice, fc.nat(1000), (office, replication) =>
    check(runOf(office, replication)),
  )
  assertProperty(property, { seed: 1, numRuns: 12 })
}

/** Some requests of a run: of each service one in the middle and the last that came, and one of the backlog. */
function someRequests({ office, entries }: Run): { service: number; serial: number }[] {
  return office.services.flatMap(({ waiting }, service) => {
    const came = entries.flatMap((entry) => (entry.is === 'came' && entry.service === service ? [entry.serial] : []))
    const there = waiting.some(({ count }) => count > 0) ? [-1] : []
    const some = [came.at(came.length >> 1), came.at(-1)].filter((serial) => serial !== undefined)
    return [...new Set([...some, ...there])].map((serial) => ({ service, serial }))
  })
}

function livesOf({ office, outcome }: Run, service: number, serial: number): LifeRecorder {
  const recorder = new LifeRecorder(office, service, serial)
  new OfficeModel(office).run(1, outcome.replication, recorder)
  recorder.end(office.days * minutesPerDay)
  return recorder
}

/** When each unit was in a state, from what was heard. */
function spellsIn({ office, entries }: Run, wanted: string): Spell[][] {
  const spells = office.units.map((): Spell[] => [])
  const state = office.units.map(() => stateCode('idle'))
  const since = office.units.map(() => 0)
  const turn = (unit: number, time: number, next: number) => {
    if (unitStates[state[unit]] === wanted && time > since[unit]) spells[unit].push({ from: since[unit], to: time })
    state[unit] = next
    since[unit] = time
  }
  for (const entry of entries) if (entry.is === 'unit') turn(entry.unit, entry.time, entry.state)
  office.units.forEach((_, unit) => turn(unit, office.days * minutesPerDay, 0))
  return spells
}

/** Whether a time lies within one of the spells that follow each other without a gap. */
function isWithin({ from, to }: Spell, spells: readonly Spell[]): boolean {
  let at = from
  for (const spell of spells) if (spell.from <= at && spell.to > at) at = spell.to
  return at >= to
}

it('the parts of a life follow each other from the application to the end, and units and links did what they say', () => {
  someRuns((run) => {
    const agrees = agreesWith(run)
    for (const { service, serial } of someRequests(run)) {
      const { lives } = livesOf(run, service, serial)
      const ends = run.entries.filter(
        (entry) =>
          (entry.is === 'completed' || entry.is === 'withdrew') && entry.service === service && entry.serial === serial,
      )
      expect(lives.length).toBeGreaterThan(0)
      lives.forEach((life, i) => {
        const end = ends.at(i)
        expect(life.ended).toBe(end?.time ?? run.office.days * minutesPerDay)
        expect(life.end === 'in-office').toBe(end === undefined)
        if (end !== undefined && (end.is === 'completed' || end.is === 'withdrew')) expect(life.came).toBe(end.came)
        expect(life.parts.map(({ from }) => from)).toEqual(
          life.parts.length === 0 ? [] : [life.came, ...life.parts.slice(0, -1).map(({ to }) => to)],
        )
        expect(life.parts.at(-1)?.to ?? life.came).toBe(life.ended)
        agrees(life)
      })
    }
  })
})

/** What a life says of units and links is what they did then. */
function agreesWith(run: Run): (life: Life) => void {
  const working = spellsIn(run, 'working')
  const closed = spellsIn(run, 'closed')
  const unitsNamed = (name: string) => run.office.units.flatMap((unit, u) => (unit.name === name ? [u] : []))
  return ({ parts }: Life) => {
    for (const part of parts) {
      const pool = run.office.steps.find(({ name }) => name === part.at)?.pool ?? -1
      const units = run.office.pools[pool]?.units ?? []
      if (part.what === 'work') {
        expect(unitsNamed(part.unit).some((unit) => isWithin(part, working[unit]))).toBe(true)
      }
      if (part.what === 'paused') {
        for (const unit of unitsNamed(part.unit)) {
          if (run.office.units[unit].pool !== pool) continue
          expect(working[unit].every(({ from, to }) => to <= part.from || from >= part.to)).toBe(true)
        }
      }
      if (part.cause?.kind === 'link') {
        const link = run.office.links.findIndex(({ name }) => name === part.cause!.name)
        const { periods } = run.outcome.links[link]
        const outages = Array.from({ length: periods.length / 2 }, (_, i) => ({
          from: periods[2 * i],
          to: periods[2 * i + 1],
        }))
        expect(
          isWithin(
            part,
            outages.toSorted((a, b) => a.from - b.from),
          ),
        ).toBe(true)
      }
      if (part.cause !== null && ['closed', 'limit', 'units'].includes(part.cause.kind)) {
        for (const unit of units) {
          expect(working[unit].every(({ from, to }) => to <= part.from || from >= part.to)).toBe(true)
        }
      }
      if (part.cause?.kind === 'closed') {
        expect(units.some((unit) => closed[unit].some(({ from, to }) => from <= part.from && to > part.from))).toBe(
          true,
        )
      }
    }
  }
}

it('a story has the outages, absences and triggers of the run, to the minute', () => {
  someRuns(({ office, outcome }) => {
    const horizon = office.days * minutesPerDay
    const recorder = new StoryRecorder(office)
    const again = new OfficeModel(office).run(1, outcome.replication, recorder)
    recorder.end(horizon)
    const story = storyOf(office, again, recorder)
    expect(again).toEqual(outcome)
    office.links.forEach((_, link) => {
      expect(total(recorder.links.spells[link].map(lengthOf))).toBeCloseTo(outcome.links[link].down, 4)
    })
    outcome.units.forEach(({ timeIn }, unit) => {
      const missing = [
        'failed',
        'waiting-for-crew',
        'waiting-for-courier',
        'in-transit',
        'waiting-at-depot',
        'at-depot',
      ]
      const minutes = total([...missing, 'absent'].map((state) => timeIn[unitStates.indexOf(state as 'failed')]))
      expect(total(recorder.units.spells[unit].map(lengthOf))).toBeCloseTo(minutes, 4)
    })
    outcome.triggers.forEach(({ periods }, trigger) => {
      const minutes = total(periods.map((time, i) => (i % 2 === 0 ? -time : time)))
      expect(total(recorder.triggers.spells[trigger].map(lengthOf))).toBeCloseTo(minutes, 4)
    })
    const { events, untold } = storyEvents(story, horizon, Infinity)
    expect(untold).toBe(0)
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).toSorted((a, b) => a - b))
    for (const { time, kind, length } of events) {
      expect(time).toBeGreaterThan(kind === 'peak' ? -1 : 0)
      expect(time).toBeLessThanOrEqual(horizon)
      expect(length).toBeLessThanOrEqual(horizon)
    }
    const gone = events.find(({ kind }) => kind === 'gone')
    if (gone !== undefined)
      expect(story.backlog[gone.time / minutesPerDay - 1]).toBeLessThanOrEqual(story.normalBacklog)
  })
})

it('the days of a run add up to it, and the causes of a day to its waiting', async () => {
  await assertAsyncProperty(
    fc.asyncProperty(generatedOffice, fc.nat(1000), async (office, replication) => {
      const replicator = await createReplicator({ offices: [office], seed: 1, engine: 'built-in' })
      const whole = replicator.replicate({ plan: 0, replication })
      const made = office.units.map(() => 0)
      const timeIn = new Float64Array(office.units.length * unitStates.length)
      for (let day = 0; day < office.days; day++) {
        const { recordedDay, ...outcome } = replicator.replicate({ plan: 0, replication, day })
        expect(outcome).toEqual(whole)
        recordedDay!.made.forEach((count, unit) => (made[unit] += count + recordedDay!.spoiled[unit]))
        recordedDay!.timeIn.forEach((minutes, i) => (timeIn[i] += minutes))
        const study = new DayStudy(office, day)
        study.add(0, { ...outcome, recordedDay: recordedDay! })
        study.explained(0.95).pools.forEach(({ causes }, pool) => {
          const minutes = total(whole.pools[pool].waiting.map((cause) => cause.minutes[day]))
          expect(total(causes.map(({ requestHours }) => requestHours * 60))).toBeCloseTo(minutes, 4)
          if (causes.length > 0) expect(total(causes.map(({ share }) => share))).toBeCloseTo(1, 8)
        })
      }
      // what is completed in the instant of the horizon is of no day
      whole.units.forEach((unit, u) => expect(unit.made - made[u]).toBeGreaterThanOrEqual(0))
      whole.units.forEach((unit, u) => {
        unit.timeIn.forEach((minutes, s) => expect(timeIn[u * unitStates.length + s]).toBeCloseTo(minutes, 4))
      })
      expect(total(whole.units.map((unit) => unit.made)) - total(made)).toBeLessThanOrEqual(office.units.length)
    }),
    { seed: 1, numRuns: 8 },
  )
})
