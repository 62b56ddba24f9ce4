import { COUNTING_RULES } from './counting-rules.ts'
import { keyReference, type KeyNotes, type KeySection } from './key-reference.ts'

/** The reference of keys as Markdown: one table a section, and how figures are counted. */
export function keyReferenceMarkdown(): string {
  return [INTRODUCTION, ...keyReference().map(sectionText), COUNTING_RULES].join('\n\n') + '\n'
}

const INTRODUCTION = `# The keys of a scenario

Made from the schema by \`antrean schema --reference\`. With the first line
\`# yaml-language-server: $schema=./scenario.schema.json\` an editor completes these keys and explains them.

- \`<name>\` is a name of your choice, \`[]\` each item of a list; a list of one may be written without its brackets.
- Times: \`min\`, \`h\`, \`d\` (calendar days), \`wd\` (working days), \`wk\`. A point in time is a date (\`2018-03-05\`,
  \`2018-03-05 08:00\`), a day number (\`day 3\`) or a distance from the start (\`in 14 d\`, \`3 wd ago\`).
- A working day is a date on which the office opens at all, all 24 hours of it; the hours and the overtime of pools make
  none. One calendar counts them everywhere: holidays, closed days and extra openings that are listed before the start
  or after the horizon count too, and on all other days the week decides.
- What varies is a distribution: \`exponential(mean 5 d)\`, \`lognormal(mean 7 d, sd 4 d)\`, \`gamma(mean 7 d, sd 4 d)\`,
  \`weibull(mean 7 d, sd 4 d)\`, \`triangular(10 d, 14 d, 28 d)\`, \`uniform(2 d, 5 d)\`, \`empirical(file.csv, column, d)\`.
- Where the unit says so, a time may be \`never\`, or \`never with 20 %, otherwise gamma(mean 40 d, sd 15 d)\`. Of what has
  lasted at the start, what is left is drawn given that: the longer it has lasted, the likelier it never ends. Never is a
  time beyond the horizon and nothing more: a repair that never ends keeps its crew, whose other units wait.
- Shares are \`10 %\` or \`0.1\`; long numbers may be grouped by underscores, \`4_000_000\`.
- Under a plan stand the same keys again: it changes the scenario in the same words, and \`null\` takes something away.`

function sectionText({ title, keys }: KeySection): string {
  const rows = keys.map((key) => `| ${cellsOf(key).map(escaped).join(' | ')} |`)
  const head = ['| key | meaning | unit | default | example |', '| --- | --- | --- | --- | --- |']
  return [`## ${title}`, '', ...head, ...rows].join('\n')
}

function cellsOf({ path, description, unit, words, need, default: left, example }: KeyNotes): string[] {
  const meaning = words.length > 0 ? `${description} One of: ${words.join(', ')}.` : description
  return [`\`${path}\``, meaning, unit ?? '', need === 'optional' ? (left ?? '') : `(${need})`, `\`${example}\``]
}

/** A vertical bar would begin a new cell. */
function escaped(cell: string): string {
  return cell.replaceAll('|', String.raw`\|`)
}
