import { join, relative } from 'node:path'
import { engines } from '../../engine/engines.ts'
import { commandText } from '../command-text.ts'
import { defaultReplications, engineOption, seedOption } from '../options.ts'
import { folderNameOf } from '../output/folder-name-of.ts'
import { ownFilesIn } from '../output/own-files.ts'
import { errorWords } from '../words/error-words.ts'

/** Longer paths and names than this are no help on a command line. */
const MOST_CHARACTERS = 300

/**
 * What to do to get results like these anew, as far as they say themselves how they were made.
 * @param folder where they are; where it is one that antrean made, the new ones take their place
 */
export function howToRenew(results: unknown, folder: string): string {
  const { manifest, plans } = Object(results) as { manifest?: unknown; plans?: unknown }
  const { scenarioFile, scenarioText, ...made } = Object(manifest) as Record<string, unknown>
  const { runAgain, runAgainWith, textIsThere } = errorWords()
  const again = isPlain(scenarioFile)
    ? runAgainWith(commandText([...commandOf(scenarioFile, plans, made), ...outOf(scenarioFile, plans, folder)]))
    : runAgain
  const isTextThere = typeof scenarioText === 'string' && scenarioText !== ''
  return `${again}${isTextThere ? `\n${textIsThere}` : ''}`
}

function commandOf(file: string, plans: unknown, made: Readonly<Record<string, unknown>>): string[] {
  const { seed, replications, replication, engine, allowOutside } = made
  const isLone = isCount(replication)
  return [
    ...command(file, Array.isArray(plans) ? plans : []),
    ...(isLone ? ['--replication', String(replication)] : []),
    ...(!isLone && isCount(replications) && replications !== defaultReplications
      ? ['--replications', String(replications)]
      : []),
    ...(isCount(seed) && seed !== seedOption.default ? ['--seed', String(seed)] : []),
    ...(engine !== engineOption.default && engines.some((each) => each === engine) ? ['--engine', String(engine)] : []),
    ...(allowOutside === true ? ['--allow-outside'] : []),
  ]
}

/** Names the folder unless all plans of the scenario go there anyway; of one plan it is not said whether there are more. */
function outOf(file: string, plans: unknown, folder: string): string[] {
  if (!ownFilesIn(folder).isResults) return []
  const isUsual = relative(join('output', folderNameOf(file)), folder) === ''
  const isOne = Array.isArray(plans) && plans.length === 1
  if (isUsual && !isOne) return []
  return folder.startsWith('-') ? [`--out=${folder}`] : ['--out', folder]
}

/** A single plan is made by `run`. */
function command(file: string, plans: readonly unknown[]): string[] {
  if (plans.length !== 1) return ['compare', file]
  const { name } = Object(plans[0]) as { name?: unknown }
  return ['run', file, ...(isPlain(name) ? ['--plan', name] : [])]
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Whether it is a text that an argument of a command can be. */
function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_CHARACTERS && /^[^-\p{C}][^\p{C}]*$/u.test(value)
}
