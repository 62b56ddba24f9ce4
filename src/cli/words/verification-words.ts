import { catalogue } from './catalogue.ts'

const en = {
  failed: (failed: number, all: number, seed: number) => `${failed} of ${all} checks failed (seed ${seed}):`,
  ofPlan: (scenario: string, plan: string) => `${scenario}, plan ${plan}`,
  byChance: (one: number) =>
    `By chance alone this happens in less than 1 of ${one} verifications; another --seed tells.`,
  toSeeIt: 'to see it:',
  andAlso: 'and:',

  textbook: (engine: string, seed: number) =>
    `Textbook queues against their exact answers; engine ${engine}, seed ${seed}`,
  exact: 'exact',
  simulated: 'simulated',
  standardErrors: 'SE',
  bothEngines: 'Both engines, on the same random numbers, event by event',
  meaning: (confidence: number, falseAlarm: string) =>
    `Simulated: mean of independent replications ± half-width (${confidence}%). SE: standard errors away from the exact value. A line fails beyond a limit set so that a program without fault fails in any line with a probability of at most ${falseAlarm} (Student t, Bonferroni).`,
  allPassed: (all: number) => `All ${all} checks passed.`,
  someFailed: (failed: number, all: number) => `${failed} of ${all} checks failed.`,
  none: 'none',
  sameEvents: (events: number) => `${events} events the same`,
  ok: 'ok',
  notOk: 'FAILED',
}

const id: typeof en = {
  failed: (failed, all, seed) => `${failed} dari ${all} pemeriksaan gagal (benih acak ${seed}):`,
  ofPlan: (scenario, plan) => `${scenario}, rencana ${plan}`,
  byChance: (one) =>
    `Hanya karena kebetulan, ini terjadi pada kurang dari 1 di antara ${one} pemeriksaan; --seed lain menunjukkannya.`,
  toSeeIt: 'untuk melihatnya:',
  andAlso: 'dan:',

  textbook: (engine, seed) =>
    `Antrean dari buku pelajaran dibandingkan dengan jawaban pastinya; mesin ${engine}, benih acak ${seed}`,
  exact: 'pasti',
  simulated: 'simulasi',
  standardErrors: 'GB',
  bothEngines: 'Kedua mesin simulasi, dengan acakan yang sama, peristiwa demi peristiwa',
  meaning: (confidence, falseAlarm) =>
    `Simulasi: rata-rata replikasi yang saling bebas ± setengah rentang (${confidence}%). GB: jarak dari nilai pasti dalam galat baku. Sebuah baris gagal bila melewati batas; batas itu dipilih agar program tanpa kesalahan gagal di salah satu baris dengan peluang paling banyak ${falseAlarm} (t Student, Bonferroni).`,
  allPassed: (all) => `Semua ${all} pemeriksaan lulus.`,
  someFailed: (failed, all) => `${failed} dari ${all} pemeriksaan gagal.`,
  none: 'tidak ada',
  sameEvents: (events) => `${events} peristiwa sama`,
  ok: 'lulus',
  notOk: 'GAGAL',
}

/** What verify says. Its JSON stays in English. */
export const verificationWords = catalogue(en, id)
