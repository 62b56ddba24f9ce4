import { catalogue } from './catalogue.ts'

const en = {
  linkToNothing: (target: string) => `it is a link to ${target}, which is not there`,
  isRootOfDisk: 'it is the root of a disk, or another disk is mounted there',
  isSomeoneElses: 'it is someone else’s, in a folder where each may only rename their own',
  isUnderfoot: 'it is the folder in which you work',
  hasDiskIn: (place: string) => `another disk is mounted in it, at ${place}`,
  aboveNotWritable: (reason: string) => `the folder above it cannot be written to (${reason})`,
  workFolderIsNew: 'the folder in which you work is a new one; enter it again with: cd .',
  keptAs: (path: string, name: string) => `${path} was not as antrean had left it, and is kept as ${name}`,
  earlierStillIn: (place: string, reason: string) => `some of the earlier files are still in ${place}: ${reason}`,

  deletedUnfinished: (size: string) => `deleted ${size} that a killed run had not finished`,
  lessThanOneMegabyte: 'less than 1 MB',
  broughtBack: 'brought back the results that a killed run was about to replace',
  broughtBackAs: (name: string) => `brought back the results that a killed run was about to replace, as ${name}`,
  finishedBegun: 'finished what a killed run had begun: its results are there, and the earlier ones deleted',

  notKept: (place: string, reason: string) => `replications are not kept for later runs: ${place}: ${reason}`,
  keptOfEarlier: (kept: number, all: number) => `${kept} of ${all} replications are there from earlier runs`,
  lettersMissing:
    'report.pdf: some letters of the names are in no font of this machine, and boxes stand for them; --docx writes a document that has them',
  streamNotWritable: (reason: string) => `standard output cannot be written: ${reason}`,
}

const id: typeof en = {
  linkToNothing: (target) => `itu tautan ke ${target}, yang tidak ada`,
  isRootOfDisk: 'itu folder teratas sebuah disk, atau disk lain terpasang di situ',
  isSomeoneElses: 'itu milik orang lain, dalam folder tempat setiap orang hanya boleh mengganti nama miliknya sendiri',
  isUnderfoot: 'itu folder tempat Anda sedang bekerja',
  hasDiskIn: (place) => `disk lain terpasang di dalamnya, di ${place}`,
  aboveNotWritable: (reason) => `folder di atasnya tidak dapat ditulisi (${reason})`,
  workFolderIsNew: 'folder tempat Anda bekerja sudah diganti dengan yang baru; masuki lagi dengan: cd .',
  keptAs: (path, name) => `${path} sudah berubah sejak ditulis antrean, dan disimpan sebagai ${name}`,
  earlierStillIn: (place, reason) => `sebagian berkas terdahulu masih ada di ${place}: ${reason}`,

  deletedUnfinished: (size) => `${size} yang belum selesai dari simulasi yang terhenti sudah dihapus`,
  lessThanOneMegabyte: 'kurang dari 1 MB',
  broughtBack: 'hasil yang hendak diganti oleh simulasi yang terhenti sudah dikembalikan',
  broughtBackAs: (name) => `hasil yang hendak diganti oleh simulasi yang terhenti sudah dikembalikan, sebagai ${name}`,
  finishedBegun:
    'yang dimulai oleh simulasi yang terhenti sudah diselesaikan: hasilnya ada di situ, dan hasil yang terdahulu dihapus',

  notKept: (place, reason) => `replikasi tidak disimpan untuk kemudian: ${place}: ${reason}`,
  keptOfEarlier: (kept, all) => `${kept} dari ${all} replikasi sudah ada dari simulasi terdahulu`,
  lettersMissing:
    'report.pdf: beberapa huruf dalam nama tidak ada dalam huruf cetak (font) komputer ini, dan diganti kotak; --docx menulis dokumen yang memuatnya',
  streamNotWritable: (reason) => `keluaran standar tidak dapat ditulisi: ${reason}`,
}

/** What is said of the folder of results, of what earlier runs have left there, and of what is kept. */
export const outputWords = catalogue(en, id)
