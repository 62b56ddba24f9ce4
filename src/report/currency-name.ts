import type { Language } from './words/say.ts'

/** What a currency is called where its amounts are read aloud: rupiah are "Rp" in Indonesian. */
export function currencyName(code: string, language: Language): string {
  return language === 'id' && code === 'IDR' ? 'Rp' : code
}
