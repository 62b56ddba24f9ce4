import type { PlanResults, Results, ServiceWaitResults, WaitResults } from '../experiments/results.ts'
import { say, type Language } from './words/say.ts'

/** Requests whose waits are told. */
export interface WaitGroup {
  readonly heading: string
  readonly wait: WaitResults
}

/** By service, by class, by who was there at the start; with and without a letter. */
export function waitGroups(results: Results, plan: PlanResults, language: Language): WaitGroup[] {
  const services = plan.services.flatMap(({ name, wait, documentWait, classes }): WaitGroup[] => {
    const { hasLetters } = results.scenario.services.find((facts) => facts.name === name)!
    const ofClasses = classes.flatMap((each) => {
      const heading = say(language, 'groupClass', { service: name, name: each.name })
      return [
        { heading, wait: each.wait },
        ...(each.hasLetters ? [document(heading, each.documentWait, language)] : []),
      ]
    })
    return [
      { heading: name, wait },
      ...(hasLetters ? [document(name, documentWait, language)] : []),
      ...(wait.atStart === null
        ? []
        : [{ heading: say(language, 'groupAtStart', { group: name }), wait: wait.atStart }]),
      ...(wait.cameLater === null || wait.cameLater.requests === 0
        ? []
        : [{ heading: say(language, 'groupCameLater', { group: name }), wait: wait.cameLater }]),
      ...ofClasses,
    ]
  })
  if (plan.services.length === 1) return services
  return [...services, { heading: say(language, 'groupOffice'), wait: plan.office.wait }]
}

function document(group: string, wait: WaitResults, language: Language): WaitGroup {
  return { heading: say(language, 'groupDocument', { group }), wait }
}

/** The same, those who waited at the start apart from those who came later. */
export function groupsApart(results: Results, plan: PlanResults, language: Language): WaitGroup[] {
  return plan.services.flatMap(({ name, wait, documentWait, classes }): WaitGroup[] => {
    const { hasLetters } = results.scenario.services.find((facts) => facts.name === name)!
    const { atStart } = wait
    const ofClasses = classes.flatMap((each) => {
      const heading = say(language, 'groupClass', { service: name, name: each.name })
      return [
        { heading, wait: cameLater(each.wait) },
        ...(each.hasLetters ? [document(heading, cameLater(each.documentWait), language)] : []),
      ]
    })
    return [
      { heading: atStart === null ? name : say(language, 'groupCameLater', { group: name }), wait: cameLater(wait) },
      ...(hasLetters ? [document(name, cameLater(documentWait), language)] : []),
      ...ofClasses,
      ...(atStart === null ? [] : [{ heading: say(language, 'groupAtStart', { group: name }), wait: atStart }]),
    ]
  })
}

const cameLater = (wait: ServiceWaitResults): WaitResults => wait.cameLater ?? wait
