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
  faultOf: (plan, replication, seed) => ` (rencana ${plan}, replikasi ${replication}, bilangan acak ${seed})`,
  traceUntilThen: (file) => `; ${file} memuat apa yang terjadi sampai saat itu`,

  ofPlan: (plan) => `rencana ${plan}: `,
  ofReplication: (replication) => `replikasi ${replication}: `,
  ofPlanAndReplication: (plan, replication) => `rencana ${plan}, replikasi ${replication}: `,
  ofPart: (replication) => `rencana tanpa salah satu bagiannya, replikasi ${replication}: `,

  runAllTheSame: 'Tetap dijalankan? [y/T] ',

  replications: 'replikasi',
  figures: 'gambar',
  piecesOfWork: 'bagian pekerjaan',
  plansOpen: (count) => `replikasi; ${count} rencana belum pasti`,
  moreNeeded: (about) => `, masih perlu sekitar ${about} replikasi`,
}

/** What is told while and after a command works: faults, questions, progress. */
export const tellingWords = catalogue(en, id)
