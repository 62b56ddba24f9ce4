import type { AskedUnknown, AskFindings } from '../../experiments/asking/ask-findings.ts'
import { dateAfter } from '../../time/date.ts'
import { formatAbout, formatDate } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { planTitle } from './plan-title.ts'

/** A rule of more pieces nobody keeps in mind, and chance has made it. */
const MOST_PIECES = 4

/** Which plan to choose by the value of an unknown; null where it is one plan, or where there are too many pieces. */
export function ruleInWords(
  findings: AskFindings,
  u: number,
  { rule }: AskedUnknown,
  language: Language,
): string | null {
  if (rule.length < 2 || rule.length > MOST_PIECES) return null
  const { name } = findings.unknowns[u]
  const pieces = rule.map(({ plan, from }, i) => {
    const titled = { plan: planTitle(findings, plan) }
    const to = i === rule.length - 1 ? null : valueInWords(findings, u, rule[i + 1].from!, language)
    if (i === 0) return say(language, 'askPiece.first', { ...titled, name, to: to! })
    const start = valueInWords(findings, u, from!, language)
    if (to === null) return say(language, 'askPiece.last', { ...titled, from: start })
    return say(language, 'askPiece.middle', { ...titled, from: start, to })
  })
  return say(language, 'askRule', { pieces: joinAnd(pieces, language) })
}

/** A value of an unknown as it is written, and the date on which a link is back where it says that. */
function valueInWords({ unknowns, startDate }: AskFindings, u: number, value: number, language: Language): string {
  const { unit, ends } = unknowns[u]
  const text = `${formatAbout(value, language)} ${unit}`.trim()
  if (ends === null) return text
  const day = Math.max(0, Math.floor(ends.start + ends.perUnit * value))
  return say(language, 'askValueOn', {
    value: text,
    link: `“${ends.link}”`,
    date: formatDate(dateAfter(startDate, day), language),
  })
}
