import type { ScenarioFacts } from '../../experiments/results.ts'
import { formatDate, formatNumber } from '../../report/format.ts'

/** What only the terminal says, in each language. */
export const terminalWords = {
  en: {
    inOrder: 'in order',
    tooLarge: (replications: number) =>
      `no mistake in it, but too large to be run in ${formatNumber(replications, 'en')} futures`,
    worthKnowing: 'Worth knowing',
    queue: (scenario: ScenarioFacts, top: number) =>
      `Backlog of ${scenario.focus}, median of the futures, ${period(scenario, 'en')}; the full height is ${formatNumber(top, 'en')} requests`,
    queueOfOne: (scenario: ScenarioFacts, top: number) =>
      `Backlog of ${scenario.focus} in this one future, ${period(scenario, 'en')}; the full height is ${formatNumber(top, 'en')} requests`,
    traced: (file: string) => `All its events, in the order in which they happened: ${file}.`,
    written: (folder: string, hasFigures: boolean) =>
      `Written to ${folder}: report.html (open it in a browser), summary.md${hasFigures ? ', figures as PNG and SVG' : ''}, tables as CSV, results.json.`,
    stoppedEarly: 'Stopped before the end: this is the answer from what was simulated until then.',
    studyWritten: (folder: string, hasFigures: boolean) =>
      `Written to ${folder}: summary.md${hasFigures ? ', figures as PNG and SVG' : ''}, tables as CSV, and all of it as JSON.`,
  },
  id: {
    inOrder: 'tidak ada kesalahan',
    tooLarge: (replications: number) =>
      `tidak ada kesalahan, tetapi terlalu besar untuk dijalankan dalam ${formatNumber(replications, 'id')} kemungkinan`,
    worthKnowing: 'Perlu diketahui',
    queue: (scenario: ScenarioFacts, top: number) =>
      `Tunggakan ${scenario.focus}, median semua kemungkinan, ${period(scenario, 'id')}; tinggi penuh ${formatNumber(top, 'id')} permohonan`,
    queueOfOne: (scenario: ScenarioFacts, top: number) =>
      `Tunggakan ${scenario.focus} dalam satu kemungkinan ini, ${period(scenario, 'id')}; tinggi penuh ${formatNumber(top, 'id')} permohonan`,
    traced: (file: string) => `Semua kejadiannya menurut urutan: ${file}.`,
    written: (folder: string, hasFigures: boolean) =>
      `Tersimpan di ${folder}: report.html (buka di peramban), summary.md${hasFigures ? ', gambar PNG dan SVG' : ''}, tabel CSV, results.json.`,
    stoppedEarly: 'Dihentikan sebelum selesai: ini jawaban dari yang sudah disimulasikan sampai saat itu.',
    studyWritten: (folder: string, hasFigures: boolean) =>
      `Tersimpan di ${folder}: summary.md${hasFigures ? ', gambar PNG dan SVG' : ''}, tabel CSV, dan seluruhnya sebagai JSON.`,
  },
} as const

function period({ startDate, dates }: ScenarioFacts, language: 'en' | 'id'): string {
  return `${formatDate(startDate, language)} – ${formatDate(dates.at(-1) ?? startDate, language)}`
}
