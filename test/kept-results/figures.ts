import type { ReplicationOutcome } from './outcomes.ts'

/** Readable figures by their names, in the order in which they are compared. */
export type Figures = Readonly<Record<string, number | string>>

/** What someone who reads the kept results of one replication wants to see first; times are in minutes. */
export function figuresOf(outcome: ReplicationOutcome, services: readonly string[]): Figures {
  const { units, supplies, cost, events } = outcome
  const ofServices = outcome.services.flatMap((service, i): [string, number][] => {
    const name = services[i]
    return [
      [`${name}: arrived`, service.arrived],
      [`${name}: completed`, service.completed],
      [`${name}: withdrawn`, service.withdrawn],
      [`${name}: backlog at the end`, service.inOffice],
      [`${name}: mean wait`, service.wait.mean],
      [`${name}: letters`, service.lettersIssued],
    ]
  })
  const ofOffice: [string, number][] = [
    ['pieces of work', sum(units.map((unit) => unit.made))],
    ['minutes of work', sum(units.map((unit) => unit.timeIn[0]))],
    ['failures', sum(units.map((unit) => unit.failures))],
    ['pieces used up', sum(supplies.map((supply) => supply.used))],
    ['cost of the office', cost.office],
    ['price of waiting', cost.waiting],
    ['events', events],
  ]
  return Object.fromEntries([...ofServices, ...ofOffice].map(([name, value]) => [name, storable(value)]))
}

/** JSON has no word for what is infinite or no number. */
function storable(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
