import type { TargetFacts } from '../../scenario/read-back/target-facts.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, saySpan, type Section } from './spoken.ts'

/** The service that the decision is about, and those that have a target. */
export function targetsSection(targets: readonly TargetFacts[], language: Language): Section {
  const told = targets.filter(({ isFocus, within }) => isFocus || within !== null)
  return {
    heading: say(language, 'readTargets'),
    rows: told.map(({ service, within, normalBacklog, workingDays, isFocus }) => ({
      label: service,
      text: inLine(
        [
          within !== null && say(language, 'readWithin', { time: saySpan(within, language) }),
          say(language, 'readNormal', { count: formatNumber(normalBacklog, language), days: workingDays }),
          isFocus && targets.length > 1 && say(language, 'readFocus'),
        ],
        '; ',
      ),
    })),
  }
}
