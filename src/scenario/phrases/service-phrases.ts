import type { PhraseTexts } from './phrase-texts.ts'

/** Services: who comes, their classes, routes and letters, and what is wanted for them. */
export const servicePhrases = {
  'arrivals-end-first': {
    en: 'the arrivals end before they begin',
    id: 'kedatangan berakhir sebelum dimulai',
  },
  'too-many-come': {
    en: 'too many would come on {date}: {limit}',
    id: 'terlalu banyak yang akan datang pada {date}: {limit}',
  },
  'no-hour-open': {
    en: 'none of these hours is open on {date}',
    id: 'pada {date} kantor tidak buka pada satu pun jam ini',
  },
  'rate-or-counts': {
    en: 'the numbers come either from a rate or from a file of counts',
    id: 'jumlah yang datang diambil dari pola atau dari berkas, bukan keduanya',
  },
  'rate-or-counts-forms': {
    en: 'pattern: poisson(300 per day), or counts: arrivals.csv with pattern: poisson',
    id: 'pattern: poisson(300 per day), atau counts: arrivals.csv dengan pattern: poisson',
  },
  'batch-before-start': { en: 'this batch lies before the start', id: 'rombongan ini datang sebelum tanggal mulai' },
  'shares-too-many': { en: 'the shares add up to {percent} %', id: 'jumlah semua bagian {percent} %' },
  'one-class-takes-the-rest': {
    en: 'only one class can take the rest',
    id: 'hanya satu kelas yang dapat mengambil sisanya',
  },
  'shares-too-few': { en: 'the shares add up to only {percent} %', id: 'jumlah semua bagian hanya {percent} %' },
  'leave-ordinary-out': {
    en: 'leave out the share of "ordinary", so that it takes the rest',
    id: 'jangan tulis bagian untuk "ordinary", supaya kelas itu mengambil sisanya',
  },
  'rest-is-ordinary': {
    en: 'the shares add up to {percent} %; the rest is in a class "ordinary"',
    id: 'jumlah semua bagian {percent} %; sisanya masuk kelas "ordinary"',
  },

  'other-delay-called': {
    en: 'another delay is called "{name}" too',
    id: 'penundaan lain juga bernama "{name}"',
  },
  'other-step-called': { en: 'another step is called "{name}" too', id: 'langkah lain juga bernama "{name}"' },
  'no-earlier-step': {
    en: 'there is no earlier step to go back to',
    id: 'tidak ada langkah sebelumnya untuk kembali',
  },
  'no-earlier-step-called': {
    en: 'there is no earlier step "{name}" to go back to',
    id: 'tidak ada langkah sebelumnya bernama "{name}" untuk kembali',
  },
  'ways-by-share-or-class': {
    en: 'the ways of a branch go either by share or by class',
    id: 'jalan pada percabangan dibagi menurut bagian atau menurut kelas, bukan keduanya',
  },
  'ways-share-or-for': {
    en: 'share for all, or for for all; one may have neither',
    id: 'share untuk semua, atau for untuk semua; satu boleh tanpa keduanya',
  },
  'one-way-takes-the-rest': {
    en: 'only one way can take the rest',
    id: 'hanya satu jalan yang dapat mengambil sisanya',
  },
  'class-goes-another-way': {
    en: 'the class "{name}" already goes another way',
    id: 'kelas "{name}" sudah melalui jalan lain',
  },
  'shares-of-ways': {
    en: 'the shares of the ways add up to {percent} %',
    id: 'jumlah bagian semua jalan {percent} %',
  },
  'all-or-a-way-without-share': {
    en: '100 %, or one way without a share, which takes the rest',
    id: '100 %, atau satu jalan tanpa bagian, yang mengambil sisanya',
  },
  'unknown-class-of': { en: 'unknown class "{name}" of {service}', id: 'kelas "{name}" pada {service} tidak dikenal' },
  'no-waiting-within-together': {
    en: 'requests cannot wait at the start within "together"',
    id: 'pada awal permohonan tidak dapat menunggu di dalam "together"',
  },
  'no-step-at': { en: 'the route has no step at "{pool}"', id: 'alur layanan ini tidak mempunyai langkah di "{pool}"' },
  'too-long-to-come': {
    en: 'so many take too long to come at these arrivals: {limit}',
    id: 'dengan kedatangan ini perlu waktu terlalu lama sampai sebanyak itu datang: {limit}',
  },
  'oldest-with-age': {
    en: '"oldest" with the age of the oldest',
    id: '"oldest" dengan umur permohonan yang terlama',
  },
  'places-behind': {
    en: '"{step}" is not the first step of its route: who comes from another step or a delay cannot be turned away',
    id: '"{step}" bukan langkah pertama alurnya: yang datang dari langkah lain atau dari penundaan tidak dapat ditolak',
  },
  'places-where-citizens-come-in': {
    en: 'waiting places where citizens come in; leave them out here, or give that step a pool of its own',
    id: 'tempat tunggu di langkah tempat warga masuk; jangan tulis di sini, atau berikan kelompok unit tersendiri kepada langkah itu',
  },

  'no-rule-for-letters': {
    en: '"{written}" is not a rule for letters',
    id: '"{written}" bukan aturan untuk surat keterangan',
  },
  'validity-in-calendar-days': {
    en: 'validity is counted in calendar days',
    id: 'masa berlaku dihitung dalam hari kalender',
  },

  'dates-differ-by-calendar-days': {
    en: 'dates differ by calendar days',
    id: 'selisih tanggal dihitung dalam hari kalender',
  },
  'probability-of-what': {
    en: 'a probability of what? "gone-by" is missing',
    id: 'peluang untuk apa? "gone-by" belum ditulis',
  },
  'share-of-what': {
    en: 'a share of what? "ready-within" and the target of the service are missing',
    id: 'bagian dari apa? "ready-within" dan sasaran layanan itu belum ditulis',
  },
  'empty-goal': { en: 'the goal asks for nothing', id: 'tujuan ini tidak meminta apa pun' },
  goals: { en: 'gone-by, ready-within or budget', id: 'gone-by, ready-within atau budget' },
  'other-target': {
    en: 'the target of "{service}" is another one',
    id: 'sasaran "{service}" berbeda dengan ini',
  },
  'same-time-as-target': {
    en: 'the same time as in "targets", or in one of the two places',
    id: 'waktu yang sama dengan "targets", atau hanya di salah satu tempat',
  },
  'day-without-time': {
    en: 'a day is expected, without a time: its end decides',
    id: 'di sini seharusnya hari tanpa jam: yang menentukan adalah akhir hari itu',
  },
  'day-before-start': { en: 'this day lies before the start', id: 'hari ini sebelum tanggal mulai' },
  'day-after-horizon': {
    en: 'this day lies after the horizon, so that nothing can be said about it',
    id: 'hari ini sesudah horizon, sehingga tidak ada yang dapat dikatakan tentangnya',
  },
  'day-of-the-run': {
    en: 'a day of the run; or give it a longer horizon',
    id: 'hari dalam masa yang dihitung; atau tulis horizon yang lebih panjang',
  },
  'no-focus': {
    en: 'plan "{plan}" has no service "{service}", which the decision is about',
    id: 'rencana "{plan}" tidak memuat layanan "{service}", padahal keputusan menyangkut layanan itu',
  },
  'keep-the-focus': {
    en: 'plans that keep it; or a service of all plans as the first of "targets" or the "service" of "goal"',
    id: 'rencana yang tetap memuatnya; atau layanan yang ada di semua rencana sebagai yang pertama dalam "targets" atau sebagai "service" pada "goal"',
  },
} as const satisfies PhraseTexts
