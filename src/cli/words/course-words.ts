import { formatNumber } from '../../report/format.ts'
import { catalogue } from './catalogue.ts'

const en = {
  begins: (file: string, plans: number, replications: number, needs: string) =>
    `${file}: ${plans === 1 ? '1 plan' : `${plans} plans, each`} with ${count(replications, 'en')}; ${needs}`,
  beginsUpTo: (file: string, replications: number, needs: string) =>
    `${file}: up to ${count(replications, 'en')}; ${needs}`,
  mayTake: (minutes: number) =>
    `about ${formatNumber(minutes, 'en')} min, longer on a slow or busy machine; Ctrl-C tells the answer so far`,
  checks: (cases: number) => `verify: ${cases === 1 ? '1 case' : `${cases} cases`}`,
  done: (time: string) => `done in ${time}`,
  seconds: (value: number, decimals: number) => `${formatNumber(value, 'en', decimals)} s`,
  minutes: (minutes: number, seconds: number) => `${formatNumber(minutes, 'en')} min ${seconds} s`,
  left: (time: string) => `${time} left`,

  stopping: 'stopping; press again to end at once',
  interrupted: 'interrupted',
  nothingWritten: 'nothing was written',
  writtenBefore: (names: string) => `written before: ${names}`,
  halfWritten: ', and what was half-written could not be removed in time',
  replicationsKept: '; replications made so far are kept, the same command goes on from them',
  whilePublishing:
    'interrupted while results were put in their place; the next run into the same folder puts right what is left',
}

const id: typeof en = {
  begins: (file, plans, replications, needs) =>
    `${file}: ${plans} rencana${plans === 1 ? '' : ', masing-masing'} dengan ${count(replications, 'id')}; ${needs}`,
  beginsUpTo: (file, replications, needs) => `${file}: paling banyak ${count(replications, 'id')}; ${needs}`,
  mayTake: (minutes) =>
    `sekitar ${formatNumber(minutes, 'id')} menit, lebih lama pada mesin yang lambat atau sibuk; Ctrl-C menampilkan jawaban sementara`,
  checks: (cases) => `verify: ${cases} kasus`,
  done: (time) => `selesai dalam ${time}`,
  seconds: (value, decimals) => `${formatNumber(value, 'id', decimals)} detik`,
  minutes: (minutes, seconds) => `${formatNumber(minutes, 'id')} menit ${seconds} detik`,
  left: (time) => `sisa waktu ${time}`,

  stopping: 'sedang dihentikan; tekan sekali lagi untuk berhenti seketika',
  interrupted: 'dihentikan',
  nothingWritten: 'tidak ada yang ditulis',
  writtenBefore: (names) => `yang sudah ditulis: ${names}`,
  halfWritten: ', dan yang baru setengah ditulis belum sempat dihapus',
  replicationsKept: '; replikasi yang sudah selesai disimpan, perintah yang sama melanjutkannya',
  whilePublishing:
    'dihentikan ketika hasil sedang ditempatkan; simulasi berikutnya ke folder yang sama membereskan sisanya',
}

function count(replications: number, language: 'en' | 'id'): string {
  if (language === 'id') return `${formatNumber(replications, 'id')} replikasi`
  return replications === 1 ? '1 replication' : `${formatNumber(replications, 'en')} replications`
}

/** What is told of the course of a command: its begin, how long it takes, its end, and that it was stopped. */
export const courseWords = catalogue(en, id)
