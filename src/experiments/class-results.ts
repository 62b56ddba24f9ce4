import type { Office } from '../scenario/compiled/office.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { ClassResults, ServiceWaitResults } from './results/waits.ts'
import { serviceWaitResults } from './wait-results.ts'

/** The classes of a service that has several; none of a service with a single class. */
export function classResults(planOutcomes: PlanOutcomes, service: number, confidence: number): ClassResults[] {
  const { office, outcomes } = planOutcomes
  const { classes } = office.services[service]
  if (classes.length === 1) return []
  return classes.map((c, i) => {
    const ofClass = outcomes.map((outcome) => outcome.services[service].classes[i])
    const waits = (key: 'wait' | 'documentWait'): ServiceWaitResults =>
      serviceWaitResults(
        ofClass.map((each) => [each[key]]),
        ofClass.map((each) => each[key].byDay),
        office.days,
        confidence,
      )
    const wait = waits('wait')
    return { ...factsOf(office, c), wait, documentWait: office.classes[c].letter < 0 ? wait : waits('documentWait') }
  })
}

function factsOf(office: Office, requestClass: number): Pick<ClassResults, 'name' | 'priority' | 'hasLetters'> {
  const { name, priority, letter } = office.classes[requestClass]
  return { name, priority, hasLetters: letter >= 0 }
}
