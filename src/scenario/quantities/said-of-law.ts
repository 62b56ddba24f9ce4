import type { LawFault, LawPart } from '../../random/law-fault.ts'
import { phrase, type Phrase } from '../phrases/phrase.ts'

/** What is wrong with a law, for its user. */
export function saidOfLaw(fault: LawFault): Phrase {
  switch (fault.code) {
    case 'not-above-zero':
      return phrase('law-not-above-zero', { part: partOf(fault.part), value: fault.value })
    case 'negative':
      return phrase('law-negative', { part: partOf(fault.part), value: fault.value })
    case 'no-spread':
      return phrase('law-no-spread')
    case 'same-ends':
      return phrase('law-same-ends', { value: fault.value })
    case 'ends-crossed':
      return phrase('law-ends-crossed', { low: fault.low, high: fault.high })
    case 'no-values':
      return phrase('law-no-values')
    case 'not-ascending':
      return phrase('law-not-ascending', { place: fault.place, value: fault.value, before: fault.before })
    case 'chance-above-one':
      return phrase('law-chance-above-one', { value: fault.value })
    case 'mode-below':
      return phrase('law-mode-below', { mode: fault.mode, low: fault.low })
    case 'mode-above':
      return phrase('law-mode-above', { mode: fault.mode, high: fault.high })
  }
}

function partOf(part: LawPart): Phrase {
  return typeof part === 'number' ? phrase('part-value-number', { place: part }) : phrase(`part-${part}`)
}
