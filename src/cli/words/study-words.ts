import { catalogue } from './catalogue.ts'

const en = {
  onePlanToChooseUnder: (plans: string) => `--plan: one chooses under one plan; found ${plans}`,
  noTarget: (service: string) =>
    `--within-target: ${service} has no target; give it one under "targets" in the scenario`,
  notInRun: (date: string, first: string, last: string) =>
    `--gone-by: ${date} is not within the run, from ${first} to ${last}; give a date in it, or a longer horizon in the scenario`,
  noChoiceAndValue: (found: string) => `--with: found "${found}"; give a choice and its value as NAME=VALUE`,
  heldTwice: (choice: string) => `--with: ${choice} is given twice; give it once`,
  noSuchValue: (what: string, values: string) => `--with: ${what}; its values are ${values}`,
  noSuchChoice: (option: string, name: string, hint: string, choices: string) =>
    `--${option}: the scenario has no choice "${name}"${hint}; its choices are ${choices}`,
  nothingToChoose:
    'there is nothing to choose: the scenario has no "choices"; declare some, such as  choices: { loan-printers: { from: 0, to: 4 } }  (antrean schema --reference tells how)',
  noOffice: (settings: string, problem: string) =>
    `with ${settings} there is no office that can be simulated: ${problem}`,
  nothingWanted:
    'what is wanted? The scenario has no goal; give --gone-by DATE with --probability 80%, or --within-target 90%',
  leastAndLatest: '--least and --latest: both are given; ask about one choice at a time',
  noOrderOfOptions: (option: string, choice: string, instead: string) =>
    `--${option}: the options of ${choice} have no order; ${instead}`,
  leaveOut: 'leave it out to ask about all choices',
  giveOneOf: (choices: string) => `give one of ${choices}`,
  heldAndAsked: (option: string, choice: string) =>
    `--${option} and --with: ${choice} cannot be held at a value and asked about`,

  tooManyInputs: (count: number) => `--over: found ${count} inputs; one or two are swept at a time`,
  sameInputTwice: (name: string) => `--over: "${name}" is named twice; name two different inputs, or one`,
  nothingSwept: '--over is missing: it names what is swept, such as --over pools.printers.daily-limit=80..120:10.',
  sweptByName: (names: string) => ` Those of this scenario that need no values: ${names}.`,
  tooManyOffices: (what: string) => `--over: ${what}: give larger steps, or fewer plans with --plan`,
  notEveryValue: (names: string) => `--over ${names}: not every value makes an office:`,
  allowed: (what: string) => `; allowed: ${what}`,

  noRequest: (text: string, service: string) =>
    `--request: "${text}" names no request; give a service and a number, such as ${service}#812, or ${service}#-1 for the one that came last before the start`,
  noSuchService: (service: string, hint: string, services: string) =>
    `--request: there is no service "${service}"${hint}; the services are ${services}`,
  noSuchRequest: (request: string, replication: number, which: string) =>
    `--request: there is no ${request} in replication ${replication}: ${which}`,
  nobodyComes: 'nobody comes',
  whoComes: (first: string, last: string) => `those who come are ${first} to ${last}`,
  whoIsThere: (first: string, last: string) => `, those there at the start ${first} to ${last}`,

  fromTo: (first: string, last: string) => `from ${first} to ${last}`,
  beforeTheStart: (option: string, date: string, range: string) =>
    `--${option}: ${date} is before the start of the run; give a date ${range}`,
  afterTheEnd: (option: string, date: string, range: string) =>
    `--${option}: ${date} is after the end of the run; give a date ${range}`,
  noDate: (option: string, what: string, allowed: string, range: string) =>
    `--${option}: ${what}; give ${allowed}, ${range}`,
  aDate: 'a date',
  firstDayPromised: (date: string, range: string) =>
    `--promise: ${date} is the first day of the run, and nobody applies before it; give a date ${range}`,
  noPromise: (what: string) =>
    `--promise: ${what}; give whole days after the application, such as "14 d", "10 wd" or "2 wk", or a date`,
  noWholeDays: (text: string) => `"${text}" is no whole number of days`,
}

const id: typeof en = {
  onePlanToChooseUnder: (plans) => `--plan: pilihan dicari pada satu rencana saja; ditemukan ${plans}`,
  noTarget: (service) =>
    `--within-target: ${service} tidak mempunyai sasaran; tulis sasarannya di bawah "targets" dalam skenario`,
  notInRun: (date, first, last) =>
    `--gone-by: ${date} berada di luar masa simulasi, dari ${first} sampai ${last}; tulis tanggal di dalamnya, atau perpanjang "horizon" dalam skenario`,
  noChoiceAndValue: (found) => `--with: ditemukan "${found}"; tulis pilihan dan nilainya sebagai NAMA=NILAI`,
  heldTwice: (choice) => `--with: ${choice} diberikan dua kali; berikan sekali saja`,
  noSuchValue: (what, values) => `--with: ${what}; nilai yang ada: ${values}`,
  noSuchChoice: (option, name, hint, choices) =>
    `--${option}: dalam skenario tidak ada pilihan "${name}"${hint}; pilihan yang ada: ${choices}`,
  nothingToChoose:
    'tidak ada yang dapat dipilih: skenario tidak memuat "choices"; tuliskan, misalnya  choices: { loan-printers: { from: 0, to: 4 } }  (caranya ada pada antrean schema --reference)',
  noOffice: (settings, problem) => `dengan ${settings} tidak ada kantor yang dapat disimulasikan: ${problem}`,
  nothingWanted:
    'apa yang diinginkan? Skenario tidak mempunyai tujuan (goal); berikan --gone-by TANGGAL dengan --probability 80%, atau --within-target 90%',
  leastAndLatest: '--least dan --latest: keduanya diberikan; tanyakan satu pilihan saja',
  noOrderOfOptions: (option, choice, instead) => `--${option}: nilai-nilai ${choice} tidak berurutan; ${instead}`,
  leaveOut: 'jangan berikan opsi ini, agar semua pilihan diperhitungkan',
  giveOneOf: (choices) => `berikan salah satu dari ${choices}`,
  heldAndAsked: (option, choice) =>
    `--${option} dan --with: ${choice} tidak dapat sekaligus ditetapkan pada suatu nilai dan ditanyakan`,

  tooManyInputs: (count) => `--over: ditemukan ${count} masukan; yang dapat diubah-ubah satu atau dua sekaligus`,
  sameInputTwice: (name) => `--over: "${name}" disebut dua kali; sebutkan dua masukan yang berbeda, atau satu saja`,
  nothingSwept:
    '--over belum diberikan: opsi ini menyebut masukan yang diubah-ubah, misalnya --over pools.printers.daily-limit=80..120:10.',
  sweptByName: (names) => ` Dalam skenario ini, yang tidak memerlukan nilai: ${names}.`,
  tooManyOffices: (what) =>
    `--over: ${what}: berikan langkah yang lebih besar, atau lebih sedikit rencana dengan --plan`,
  notEveryValue: (names) => `--over ${names}: tidak setiap nilai menghasilkan kantor yang dapat disimulasikan:`,
  allowed: (what) => `; yang boleh: ${what}`,

  noRequest: (text, service) =>
    `--request: "${text}" tidak menyebut permohonan; tulis layanan dan nomornya, misalnya ${service}#812, atau ${service}#-1 untuk yang datang terakhir sebelum awal simulasi`,
  noSuchService: (service, hint, services) =>
    `--request: tidak ada layanan "${service}"${hint}; layanan yang ada: ${services}`,
  noSuchRequest: (request, replication, which) =>
    `--request: tidak ada ${request} dalam replikasi ${replication}: ${which}`,
  nobodyComes: 'tidak ada yang datang',
  whoComes: (first, last) => `yang datang ialah ${first} sampai ${last}`,
  whoIsThere: (first, last) => `, yang sudah ada pada awalnya ${first} sampai ${last}`,

  fromTo: (first, last) => `dari ${first} sampai ${last}`,
  beforeTheStart: (option, date, range) =>
    `--${option}: ${date} adalah sebelum awal masa simulasi; tulis tanggal ${range}`,
  afterTheEnd: (option, date, range) =>
    `--${option}: ${date} adalah sesudah akhir masa simulasi; tulis tanggal ${range}`,
  noDate: (option, what, allowed, range) => `--${option}: ${what}; tulis ${allowed}, ${range}`,
  aDate: 'tanggal',
  firstDayPromised: (date, range) =>
    `--promise: ${date} adalah hari pertama masa simulasi, dan tidak ada pemohon sebelumnya; tulis tanggal ${range}`,
  noPromise: (what) =>
    `--promise: ${what}; tulis jumlah hari bulat sesudah permohonan, misalnya "14 d", "10 wd" (hari kerja), atau "2 wk" (minggu), atau sebuah tanggal`,
  noWholeDays: (text) => `"${text}" bukan jumlah hari yang bulat`,
}

/** What a user can get wrong of what a study is asked. */
export const studyWords = catalogue(en, id)
