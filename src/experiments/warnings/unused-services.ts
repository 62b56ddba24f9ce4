import type { ServiceOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Service } from '../../scenario/compiled/services.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Services, classes, rules for citizens, steps and letters that had no effect in any replication. */
export function unusedServices(office: Office, planOutcomes: PlanOutcomes): Finding[] {
  return [
    ...office.services.flatMap((service, s) => ofService(office, service, s, planOutcomes)),
    ...ofWaitingPlaces(office, planOutcomes),
    ...ofLetters(office, planOutcomes),
  ]
}

function ofService(office: Office, service: Service, s: number, planOutcomes: PlanOutcomes): Finding[] {
  const never = (count: (outcome: ServiceOutcome) => number) => planOutcomes.column(s, count).every((n) => n === 0)
  if (never(({ initial, arrived }) => initial + arrived)) {
    return [{ code: 'nobody-came', values: { service: service.name } }]
  }
  const { name, classes, numbersPerDay, returns, surge } = service
  const found: Finding[] = []
  for (const c of classes) {
    const { name: requestClass } = office.classes[c]
    if (planOutcomes.outcomes.every(({ requestsOfClass }) => requestsOfClass[c] === 0)) {
      found.push({ code: 'class-empty', values: { class: requestClass, service: name } })
    }
  }
  const isImpatient = classes.some((c) => office.classes[c].patience !== null)
  if (isImpatient && never(({ withdrawn, foundNoPlace }) => withdrawn - foundNoPlace)) {
    found.push({ code: 'nobody-withdrew', values: { service: name } })
  }
  if (numbersPerDay < Infinity && never(({ turnedAway }) => turnedAway)) {
    found.push({ code: 'numbers-enough', values: { service: name, numbers: numbersPerDay } })
  }
  if (returns !== null && never(({ cameBack }) => cameBack)) {
    found.push({ code: 'nobody-returned', values: { service: name } })
  }
  if (surge !== null && never(({ surges }) => surges)) {
    found.push({ code: 'never-surged', values: { service: name, link: office.links[surge.link].name } })
  }
  return [...found, ...ofRoute(office, service, planOutcomes)]
}

function ofRoute(office: Office, { route, course }: Service, { outcomes }: PlanOutcomes): Finding[] {
  return route.flatMap((s, i): Finding[] => {
    const { name: step } = office.steps[s]
    const isPassedBy = outcomes.every(({ steps }) => steps[s].completed + steps[s].reworked === 0)
    if (isPassedBy) return [{ code: 'step-never-worked', values: { step } }]
    const branchPoint = course === null ? -1 : -2 - course.next[i]
    const isRejecting = branchPoint >= 0 && office.branchPoints[branchPoint].kind === 'rejection'
    return isRejecting && outcomes.every(({ branchPoints }) => branchPoints[branchPoint][0] === 0)
      ? [{ code: 'never-rejected', values: { step } }]
      : []
  })
}

function ofWaitingPlaces(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  const rooms = office.pools.filter(({ waitingPlaces }) => waitingPlaces < Infinity).map(({ name }) => name)
  const wereEnough = outcomes.every(({ services }) => services.every(({ foundNoPlace }) => foundNoPlace === 0))
  return rooms.length > 0 && wereEnough ? [{ code: 'places-enough', values: { pools: rooms.join(', ') } }] : []
}

function ofLetters(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return office.letters.flatMap(({ name: letter }, l): Finding[] =>
    outcomes.every(({ lettersOfRule, lettersAtStart }) => lettersOfRule[l] + lettersAtStart[l] === 0)
      ? [{ code: 'letter-never-written', values: { letter } }]
      : [],
  )
}
