import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scenarioFiles } from '../kept-results/scenario-files.ts'

/** A scenario in order, with the files beside it. */
export interface WholeScenario {
  readonly name: string
  readonly text: string
  readonly files: Readonly<Record<string, string>>
}

const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(csv|yaml)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** Scenarios that the program comes with and offices whose results are kept: together they use every key. */
export const wholeScenarios: readonly WholeScenario[] = (() => {
  const folders = new Map<string, Readonly<Record<string, string>>>()
  return scenarioFiles.map(({ name, path }) => {
    const folder = dirname(path)
    const files = folders.get(folder) ?? contentOf(folder)
    folders.set(folder, files)
    return { name, text: readFileSync(path, 'utf8'), files }
  })
})()

/** Words, numbers and marks of all of them. */
export const words: readonly string[] = [
  ...new Set(wholeScenarios.flatMap(({ text }) => text.match(/[\w.-]+|[{}[\]:,()%#&*!|>'"?@`-]/g) ?? [])),
]

/** How long it takes to read. */
export const sizeOf = ({ text }: WholeScenario): number => text.length
