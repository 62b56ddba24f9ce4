import type { LinkFacts, OutageFacts } from '../../scenario/read-back/link-facts.ts'
import { formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, sayDate, saySpan, type Section } from './spoken.ts'

/** Outages of a link that are told one by one. */
const MOST = 4

export function linksSection(links: readonly LinkFacts[], language: Language): Section {
  return {
    heading: say(language, 'readLinks'),
    rows: links.flatMap(({ link, outages, log }) => {
      const told = outages.slice(0, MOST).map((outage) => outageText(outage, language))
      const further = outages.length - told.length
      const lines = [
        ...(log === null ? [] : [say(language, 'readFromLog', log)]),
        ...told,
        ...(further > 0 ? [say(language, 'readMore', { count: further })] : []),
      ]
      if (lines.length === 0) lines.push(say(language, 'readNeverDown'))
      return lines.map((text, i) => ({ label: i === 0 ? link : '', text }))
    }),
  }
}

function outageText({ since, delay, every, lasts, left, slowsTo, note }: OutageFacts, language: Language): string {
  const state =
    slowsTo === 0 ? say(language, 'readDown') : say(language, 'readSlow', { speed: formatShare(slowsTo, language) })
  const length = saySpan(lasts, language)
  const date = since === null ? '' : sayDate(since, language)
  const main =
    every !== null
      ? say(language, 'readAgain', { state, lasts: length, every: saySpan(every, language) })
      : left !== null
        ? say(language, 'readSince', { state, date, lasts: length, left: saySpan(left, language) })
        : say(language, 'readFrom', { state, date, lasts: length })
  const late = delay === null ? '' : say(language, 'readDelayed', { delay: saySpan(delay, language) })
  return inLine([inLine([main, late]), note !== '' && `(${note})`], ' ')
}
