import { COUNTING_RULES } from './counting-rules.ts'
import { limitsReference } from './limits-reference.ts'
import { keyReference, type KeyNotes, type KeySection } from './key-reference.ts'

/** The reference of keys as Markdown: one table a section, how figures are counted, and the limits. */
export function keyReferenceMarkdown(): string {
  return (
    [INTRODUCTION, CSV_FILES, ...keyReference().map(sectionText), COUNTING_RULES, limitsReference()].join('\n\n') + '\n'
  )
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
- Units and days may be written in English or Indonesian, short or long: \`5 min\`, \`5 menit\`, \`2 jam\`, \`3 hari\`,
  \`2 minggu\`, \`5 hari kerja\`; \`mon-fri\`, \`senin-jumat\`, \`sab\`. Messages name the short English form.
- Shares are \`10 %\` or \`0.1\`; long numbers may be grouped by underscores, \`4_000_000\`. Decimals take a point. Where
  something is counted or paid, \`1.200\` and \`1,200\` are asked about: \`1200\` or \`1.2\`? A duration such as \`1.500 h\`
  is one and a half hours, and \`check\` says so. Money is a bare number; its currency stands in \`currency\`.
- Seconds, months, quarters and years are not read: months differ in length. The message says what to write, such as
  \`1.5 min\` for 90 s and \`61 d\` for 2 months. Only a growth is per month or per year.
- What is counted is a number alone, or has a word for it: \`9000 cards\`, \`500 pieces\`, \`40 people\`, \`500 lembar\`,
  \`30 orang\`, and many more; a word that is none of them is refused.
- Dates go from \`1583-01-01\` to \`9999-12-31\`; a run begins on \`2999-12-31\` at the latest.
- The names of units are unique over all pools, because results and figures name a unit without its pool. A pool of
  \`units: 3\` has the units \`<pool>-1\` to \`<pool>-3\`.
- Under a plan stand the same keys again: it changes the scenario in the same words, and \`null\` takes something away.`

const CSV_FILES = `## CSV files

A scenario names CSV files in four places: daily counts (\`counts\`), holidays (\`holidays\`), logs of outages
(\`outages\`), and observed times or amounts (\`empirical(file.csv, column, d)\`). They are read as offices write them:

- Commas, semicolons or tabs between the cells; a first line \`sep=;\`, titles above the header, lines that begin with
  \`#\` and blank lines are passed over. Every other line has as many cells as the header.
- Columns have English or Indonesian names: \`date\` (tanggal), \`count\` (jumlah), \`from\` (start, dari, mulai), \`to\`
  (until, end, sampai, hingga, selesai) or \`lasts\` (duration, lama, durasi).
- Dates have the year first (\`2018-03-05\`, \`2018/03/05\`), or the month in words, or are as \`20/01/2018\`. Whether the
  day or the month comes first, one date of the file must show (\`20/01\`), or \`dates: day-first\` or
  \`dates: month-first\` beside the name of the file says it; otherwise it is asked. Times are those of the office:
  \`2018-03-05 08:00\`, \`2018-03-05T08:00:30\`, \`05/03/2018 08.00\`, \`3/5/2018 8:00 AM\`. Time zones are refused.
- Numbers have a decimal point or a decimal comma, one for each column. \`1.304\` and \`1,304\` are settled by
  \`decimal: comma\` or \`decimal: point\` beside the name of the file (\`empirical(file.csv, column, d, decimal comma)\`),
  or by any value of the column that is read in one way only (\`12.5\`, \`1.23\`, \`1.234.567\`), or by decimal commas
  elsewhere in a file with semicolons. Otherwise counts, being whole, are read as thousands, and it is said; everything
  else is asked. A column of times has either working days or other units.
- Counts have a line for each day of the run on which the office opens, with 0 where nobody came. Days without a line
  are refused, each named, unless \`missing: zero\` stands beside the file. A file of two weeks or more without any
  Saturday is not about Saturdays: nobody comes then, and it is said. Counts none of which is for a day of the run are
  refused.
- An outage that ends as it begins is passed over; holidays none of which is a day of the run are told.`

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
