import '../../../src/browser/no-eval.ts'
import { plansOfSetting, readCarried } from '../../../src/browser/settings-reader.ts'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { Replicator } from '../../../src/experiments/replicator.ts'
import type { CarriedScenario } from '../../../src/report/page/what-if-content.ts'
import { numbersOf } from './numbers-of.ts'
import type { BitsOrder } from './order.ts'

// In a worker of a browser, with the code of the what-if page: simulates what is asked for, and sends all numbers.

void (async () => {
  try {
    const order = (await (await fetch('order')).json()) as BitsOrder
    for (const [index, scenario] of order.scenarios.entries())
      await send(`numbers/${index}`, simulated(scenario, order))
    await send('done', navigator.userAgent)
  } catch (error) {
    await send('fault', String(error))
  }
})()

function simulated(carried: CarriedScenario, { seed, replications }: BitsOrder): Float64Array<ArrayBuffer> {
  const scenario = readCarried(carried, 'en')
  const names = scenario.plans.map(({ name }) => name)
  const reading = plansOfSetting(scenario, names, {}, 'en')
  if (!reading.ok) throw new Error(reading.problems.join('; '))
  const offices = reading.plans.map(({ office }) => office)
  const replicator = new Replicator({ offices, seed, engine: 'built-in' }, (slots) => new BuiltInCalendar(slots))
  const outcomes = Array.from({ length: replications }, (_, replication) =>
    offices.map((__, plan) => replicator.replicate({ plan, replication })),
  )
  return numbersOf(outcomes.flat())
}

async function send(what: string, body: string | Float64Array<ArrayBuffer>): Promise<void> {
  await fetch(what, { method: 'POST', body })
}
