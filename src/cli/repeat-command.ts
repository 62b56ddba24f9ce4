import type { Engine } from '../engine/engines.ts'

/** One replication of one plan of a scenario file. */
export interface Repeatable {
  readonly file: string
  readonly plan: string
  readonly replication: number
  readonly seed: number
  readonly engine: Engine
  /** Whether files outside the folder of the scenario were read. */
  readonly allowOutside?: boolean
}

/** The arguments with which antrean makes that replication alone and writes its trace. */
export function repeatArguments(
  { file, plan, replication, seed, engine, allowOutside = false }: Repeatable,
  trace = 'trace.csv',
): string[] {
  return [
    ...['run', file, ...option('--plan', plan), '--replication', String(replication), '--seed', String(seed)],
    ...(engine === 'built-in' ? [] : ['--engine', engine]),
    ...(allowOutside ? ['--allow-outside'] : []),
    ...['--trace', trace],
  ]
}

/** An option with its value, also one that looks like an option. */
function option(name: string, value: string): string[] {
  return value.startsWith('-') ? [`${name}=${value}`] : [name, value]
}
