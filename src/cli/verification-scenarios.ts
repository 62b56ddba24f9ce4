import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TextbookCase } from '../verification/textbook-case.ts'
import { textbookCases } from '../verification/textbook-cases.ts'
import type { VerificationInput } from '../verification/verification-work.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { loadScenario } from './load-scenario.ts'
import { shippedFile, shippedFolder } from './shipped-scenarios.ts'
import { unknownCase } from './user-error.ts'

const textbook = shippedFile('textbook')

/** The cases with these names, or all, with the offices compiled from their files. */
export function loadTextbookCases(names: readonly string[]): {
  readonly cases: readonly TextbookCase[]
  readonly offices: VerificationInput['cases']
} {
  const known = textbookCases.map(({ name }) => name)
  for (const name of names) if (!known.includes(name)) throw unknownCase(name, known, nearestWord(name, known))
  const cases = textbookCases.filter(({ name }) => names.length === 0 || names.includes(name))
  const offices = cases.map(({ name }) => ({ name, office: loadScenario(textbookFile(name)).plans[0].office }))
  return { cases, offices }
}

/** All plans of all shipped scenarios, or those of the cases named. */
export function loadShippedPlans(names: readonly string[]): VerificationInput['plans'] {
  const files = names.length > 0 ? names.map(textbookFile) : [...scenariosIn(shippedFolder), ...scenariosIn(textbook)]
  return files.flatMap((file) =>
    loadScenario(file).plans.map(({ name, office }) => ({
      scenario: file.slice(shippedFolder.length).replaceAll('\\', '/'),
      plan: name,
      office,
    })),
  )
}

function textbookFile(name: string): string {
  return join(textbook, `${name}.yaml`)
}

function scenariosIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.toSorted().map((name) => join(folder, name))
}
