import { parseYaml } from '../text/parse-yaml.ts'
import { baseName } from '../text/source.ts'
import { plain } from '../text/tree.ts'

/** Something to try that nearly every office has, as a choice in the words of scenarios. */
export interface ObviousChoice {
  readonly name: string
  readonly kind: 'outage' | 'arrivals' | 'saturdays'
  /** The link or the service; '' for Saturdays. */
  readonly of: string
  /** By option: what it changes; nothing in the first, or in that of 100 %. */
  readonly options: Readonly<Record<string, object>>
  readonly default: string
}

/** What holds where nothing is chosen. */
export const AS_IT_IS = 'as-it-is'

type Tree = Readonly<Record<string, unknown>>

/**
 * What may be tried of an office that declares neither choices nor unknowns: that a dated outage lasts shorter or
 * longer, more or fewer citizens, Saturdays. Whether an option makes sense is known when the scenario is read with it.
 */
export function obviousChoices(file: string, text: string): ObviousChoice[] {
  const path = baseName(file)
  const tree = parseYaml({ file, path, text }, [])
  if (tree === null) return []
  const scenario = plain(tree) as Tree
  return [...outages(scenario), ...arrivals(scenario), ...saturdays(scenario)]
}

/** The scenario with these choices, as a file that extends it: in JSON, which is YAML. */
export function withChoices(
  file: string,
  choices: readonly ObviousChoice[],
  titleOf: (choice: ObviousChoice) => string,
  optionTitle: (choice: ObviousChoice, option: string) => string,
): string {
  const declared = choices.map((choice) => {
    const options = Object.entries(choice.options).map(([option, changes]) => [
      option,
      { title: optionTitle(choice, option), ...changes },
    ])
    return [choice.name, { title: titleOf(choice), default: choice.default, options: Object.fromEntries(options) }]
  })
  const path = baseName(file)
  return `${JSON.stringify({ extends: path, choices: Object.fromEntries(declared) }, null, 2)}\n`
}

const LENGTHS = [7, 10, 14, 21, 28, 35, 42, 56, 70, 84]

/** The first dated outage of each link, of other lengths. */
function outages({ links }: Tree): ObviousChoice[] {
  return entriesOf(links).flatMap(([of, link]) => {
    const all = [(link as Tree | null)?.['outages'] ?? []].flat() as Tree[]
    const place = all.findIndex((outage) => typeof outage === 'object' && 'since' in outage && lastsDays(outage))
    if (place < 0) return []
    const { until: _until, ...outage } = all[place]
    const options = LENGTHS.map((days) => {
      const changed = all.map((each, i) => (i === place ? { ...outage, lasts: `${days} d` } : each))
      return [`${days}-d`, { links: { [of]: { outages: changed } } }]
    })
    return [
      {
        name: `length-of-${of}`,
        kind: 'outage',
        of,
        options: { [AS_IT_IS]: {}, ...Object.fromEntries(options) },
        default: AS_IT_IS,
      },
    ]
  })
}

/** Of an outage of some hours another number of days is nothing to try. */
function lastsDays({ lasts, until }: Tree): boolean {
  return until !== undefined || (typeof lasts === 'string' && /\d\s*(?:d|wd|wk)\b/.test(lasts))
}

const PERCENT = [70, 80, 90, 100, 110, 120, 130]
const RATE = /\d[\d_]*(?:\.\d+)?(?=\s*per\s)/

/** Other numbers of applications of each service whose rate is written. */
function arrivals({ services }: Tree): ObviousChoice[] {
  return entriesOf(services).flatMap(([of, service]) => {
    const written = (service as Tree | null)?.['arrivals']
    const pattern = typeof written === 'object' && written !== null ? (written as Tree)['pattern'] : written
    const rate = typeof pattern === 'string' ? RATE.exec(pattern)?.[0] : undefined
    if (typeof pattern !== 'string' || rate === undefined) return []
    // a key that is a number would come before all others
    const options = PERCENT.map((percent): [string, object] => {
      const name = `percent-${percent}`
      if (percent === 100) return [name, {}]
      const amount = Number(((Number(rate.replaceAll('_', '')) * percent) / 100).toFixed(2))
      const changed = pattern.replace(RATE, String(amount))
      return [name, { services: { [of]: { arrivals: pattern === written ? changed : { pattern: changed } } } }]
    })
    return [
      {
        name: `applications-${of}`,
        kind: 'arrivals',
        of,
        options: Object.fromEntries(options),
        default: 'percent-100',
      },
    ]
  })
}

/** All pools at work on Saturday mornings, where the office is closed then and nobody works overtime. */
function saturdays({ opening, pools }: Tree): ObviousChoice[] {
  const names = entriesOf(pools).map(([name]) => name)
  const opens = /sat|daily|every/i.test(JSON.stringify(opening ?? ''))
  if (names.length === 0 || opens || JSON.stringify(pools).includes('"overtime"')) return []
  const changes = Object.fromEntries(names.map((name) => [name, { overtime: { days: 'sat', hours: '08:00-13:00' } }]))
  return [
    {
      name: 'on-saturdays',
      kind: 'saturdays',
      of: '',
      options: { [AS_IT_IS]: {}, 'work-on-saturdays': { pools: changes } },
      default: AS_IT_IS,
    },
  ]
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
