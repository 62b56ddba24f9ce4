import { parseArgs } from 'node:util'
import { type Line, table } from './line.ts'
import type { Options } from './options.ts'
import { foundingCase } from './parts/founding-case.ts'
import { growth } from './parts/growth.ts'
import { memory } from './parts/memory.ts'
import { mm2 } from './parts/mm2.ts'
import { officeYears } from './parts/office-year.ts'
import { scaling } from './parts/scaling.ts'
import { writeResults } from './results-page.ts'

/** The parts of the benchmark by letter, see README.md beside this file. */
const parts: Readonly<Record<string, (options: Options) => readonly Line[] | Promise<readonly Line[]>>> = {
  a: mm2,
  b: officeYears,
  c: foundingCase,
  d: growth,
  e: scaling,
  f: memory,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
})
const options = { quick: values.quick, rounds: Number(values.rounds ?? (values.quick ? 1 : 5)) }
const unknown = positionals.filter((letter) => !(letter in parts))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
if (!(Number.isInteger(options.rounds) && options.rounds >= 1)) throw new Error('--rounds takes a whole number from 1')
if (values.write && values.quick) throw new Error('what --quick measures is no result: it cannot be written')

for (const letter of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const lines = await parts[letter](options)
  process.stdout.write(`${table(lines)}\n\n`)
  if (values.write) await writeResults(letter, lines, options.rounds)
}
