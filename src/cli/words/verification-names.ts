import {
  type CaseTitle,
  caseTitles,
  type QuantityName,
  quantityNames,
  type QuantityUnit,
  quantityUnits,
} from '../../verification/case-words.ts'
import { programLanguage } from './program-language.ts'

/** What verify calls things, and how it writes numbers, in the language of the program. */
export const verificationNames = {
  title: (title: CaseTitle): string => (isIndonesian() ? caseTitles[title] : title),
  quantity: (name: QuantityName): string => (isIndonesian() ? quantityNames[name] : name),
  unit: (unit: QuantityUnit): string => (isIndonesian() ? quantityUnits[unit] : unit),
  /** @param digits with a decimal point */
  number: (digits: string): string => (isIndonesian() ? digits.replace('.', ',') : digits),
} as const

function isIndonesian(): boolean {
  return programLanguage() === 'id'
}
