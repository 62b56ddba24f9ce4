import { catalogue } from './catalogue.ts'

const en = {
  fault: (message: string) => `a fault of the program, not of your input: ${message}`,
  toSeeAgain: (command: string) => `to see it again: ${command}`,
  pleaseReport: 'Please report it with these lines and the scenario file.',
  faultOf: (plan: string, replication: number, seed: number) =>
    ` (plan ${plan}, replication ${replication}, seed ${seed})`,
  traceUntilThen: (file: string) => `; ${file} holds what happened until then`,

  ofPlan: (plan: string) => `plan ${plan}: `,
  ofReplication: (replication: number) => `replication ${replication}: `,
  ofPlanAndReplication: (plan: string, replication: number) => `plan ${plan}, replication ${replication}: `,
  ofPart: (replication: number) => `a plan without one of its parts, replication ${replication}: `,

  fewerReplications: (count: number) => `--replications ${count}, which passes without a question`,
  smaller: {
    'one-worker': '--workers 1, which passes without a question',
    budget: 'a smaller --budget',
    horizon: 'a shorter horizon',
    plans: 'fewer plans (--plan)',
    requests: 'fewer who come or wait',
  },
  runAllTheSame: 'Run it all the same? [y/N] ',

  replications: 'replications',
  figures: 'figures',
  piecesOfWork: 'pieces of work',
  plansOpen: (count: number) => `replications; ${count === 1 ? '1 plan' : `${count} plans`} open`,
  moreNeeded: (about: string) => `, about ${about} more replications needed`,
}

const id: typeof en = {
  fault: (message) => `kesalahan program, bukan kesalahan masukan Anda: ${message}`,
  toSeeAgain: (command) => `untuk melihatnya lagi: ${command}`,
  pleaseReport: 'Mohon laporkan kepada pembuat program, dengan baris-baris ini dan berkas skenarionya.',
  faultOf: (plan, replication, seed) => ` (rencana ${plan}, replikasi ${replication}, benih acak ${seed})`,
  traceUntilThen: (file) => `; ${file} memuat apa yang terjadi sampai saat itu`,

  ofPlan: (plan) => `rencana ${plan}: `,
  ofReplication: (replication) => `replikasi ${replication}: `,
  ofPlanAndReplication: (plan, replication) => `rencana ${plan}, replikasi ${replication}: `,
  ofPart: (replication) => `rencana tanpa salah satu bagiannya, replikasi ${replication}: `,

  fewerReplications: (count) => `--replications ${count}, yang dijalankan tanpa pertanyaan`,
  smaller: {
    'one-worker': '--workers 1, yang dijalankan tanpa pertanyaan',
    budget: '--budget yang lebih kecil',
    horizon: 'masa simulasi (horizon) yang lebih pendek',
    plans: 'lebih sedikit rencana (--plan)',
    requests: 'lebih sedikit permohonan yang datang atau menunggu',
  },
  runAllTheSame: 'Tetap dijalankan? [y/T] ',

  replications: 'replikasi',
  figures: 'gambar',
  piecesOfWork: 'bagian pekerjaan',
  plansOpen: (count) => `replikasi; ${count} rencana belum pasti`,
  moreNeeded: (about) => `, masih perlu sekitar ${about} replikasi`,
}

/** What is told while and after a command works: faults, questions, progress. */
export const tellingWords = catalogue(en, id)
