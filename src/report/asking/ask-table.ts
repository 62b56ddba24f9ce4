import type { AskFindings, Gain } from '../../experiments/asking/ask-findings.ts'
import { formatShare } from '../format.ts'
import { spreadCell } from '../tables/cells.ts'
import { type Cell, plainCell, type Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import { gainText } from './gain-in-words.ts'
import { planTitle } from './plan-title.ts'

/** What it is worth to know each unknown, all of them, and everything. */
export function askTable(findings: AskFindings, language: Language): Table {
  const { criteria, unknowns, confidence } = findings
  const [main] = criteria
  const none = plainCell(say(language, 'noValue'))
  const columns = columnsOf(findings, language)
  const row = (heading: string, share: Cell, gains: readonly Gain[]) => ({
    heading,
    cells: [share, ...columns.map(({ of, cell }) => cell(gains[of]))],
  })
  return {
    name: 'ask',
    caption: say(language, 'askTable'),
    columns: [
      { title: say(language, 'unknown.name'), numeric: false },
      { title: say(language, 'askShare'), numeric: true },
      ...columns.map(({ title }) => ({ title, numeric: true })),
    ],
    rows: [
      ...unknowns.map(({ name }, u) =>
        row(
          name,
          spreadCell(main.each[u].share, language),
          criteria.map(({ each }) => each[u].gain),
        ),
      ),
      row(
        say(language, 'unknownsTogether'),
        none,
        criteria.map(({ together }) => together),
      ),
      row(
        say(language, 'askEverything'),
        none,
        criteria.map(({ everything }) => everything),
      ),
    ],
    notes: [
      say(language, 'askTableNote', { confidence: formatShare(confidence, language) }),
      ...(main.criterion === 'money' ? [say(language, 'askTableNote.money')] : []),
      say(language, 'askTableNote.share', {
        plan: planTitle(findings, main.best),
        measure: say(language, `askMeasure.${main.criterion}`),
      }),
    ],
  }
}

interface Column {
  readonly title: string
  /** Place of the criterion. */
  readonly of: number
  readonly cell: (gain: Gain) => Cell
}

function columnsOf({ criteria, currency, pricePerDay }: AskFindings, language: Language): Column[] {
  return criteria.flatMap(({ criterion }, of): Column[] => {
    const cell = (gain: Gain) => gainCell(gain, criterion, language)
    if (criterion !== 'money') return [{ title: say(language, `askColumn.${criterion}`), of, cell }]
    const inMoney = { title: say(language, 'askColumn.money', { currency }), of, cell }
    if (pricePerDay === null) return [inMoney]
    const inDays = ({ value, low, high }: Gain) => {
      return { value: value / pricePerDay, low: low / pricePerDay, high: high / pricePerDay }
    }
    const days = (gain: Gain) => gainCell(inDays(gain), 'waiting', language)
    return [inMoney, { title: say(language, 'askDaysColumn'), of, cell: days }]
  })
}

function gainCell(gain: Gain, criterion: Parameters<typeof gainText>[1], language: Language): Cell {
  const { value, low, high } = gainText(gain, criterion, language)
  return { text: value, interval: say(language, 'dateRange', { from: low, to: high }) }
}
