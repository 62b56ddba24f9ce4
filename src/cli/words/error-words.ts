import { catalogue } from './catalogue.ts'

const en = {
  inFile: (file: string, what: string) => `${file}: ${what}`,

  unknownPlan: (option: string, name: string, hint: string, plans: string) =>
    `--${option}: the scenario has no plan "${name}"${hint}; its plans are ${plans}`,
  unknownCase: (name: string, hint: string, cases: string) =>
    `--case: there is no case "${name}"${hint}; the cases are ${cases}`,
  nothingToAskUnknowns:
    'the scenario has no unknowns, so there is nothing to ask for; name one under unknowns:, and use it',
  nothingToAskPlans:
    'asking helps to choose a plan, and there are fewer than two that can be chosen and differ; name them under plans:',
  onePlanOnly: (command: string, count: number, plans: string) =>
    `--plan: ${command} follows one plan, found ${count} (${plans}); compare takes several`,
  onePlanOfWhy: (count: number, plans: string) =>
    `--plan: why explains one plan, found ${count} (${plans}); for another to compare it with give --against`,
  againstItself: (name: string) =>
    `--against: found "${name}", the plan that is explained; give another plan, or another --plan`,
  replicationsOrBudget: '--replications and --budget: found both; give one of them',
  budgetTooSmall: (budget: number, offices: number) =>
    `--budget: found ${budget}; each future is made ${offices} times, and two futures are the least: give at least ${2 * offices}`,

  listEnd: ', or ',
  tooLargeToAsk: (why: string, smaller: string) =>
    `${why}; nothing was run. Give --yes to run it all the same. Smaller is: ${smaller}`,
  tooLargeToRun: (why: string, smaller: string) => `${why}; nothing was run. Smaller is: ${smaller}`,
  notAgreed: (smaller: string) => `Nothing was run. Smaller is: ${smaller}`,
  nothingToResume:
    '--resume: no replication of this run is kept: the scenario, a file that it names, its plan, the seed or the program is another one, or nothing was made before; run it without --resume',
  cannotBeDone: (what: string) => `${what}; nothing was written`,

  outputNotWritable: (reason: string) => `results cannot be written there: ${reason}; choose another folder with --out`,
  outputNotReplaceable: (why: string, other: string) =>
    `results take the place of a whole folder, and this one cannot give way: ${why}; choose another folder with --out, such as ${other}`,
  outputOfAnother: (scenario: string, folder: string) =>
    `holds the results of another scenario, ${scenario}; choose another folder with --out, or say --out ${folder} to replace them`,
  outputBusy: (pid: number, host: string, since: string) =>
    `another run is writing there (process ${pid} on ${host}, since ${since}); wait until it has ended, or choose another folder with --out`,
  orDeleteLock: (lock: string) => `, or, if it is not running any more, delete ${lock}`,
  outputElsewhere: (reason: string, elsewhere: string) =>
    `the results could not be put there: ${reason}; they are in ${elsewhere}`,
  outputNotOurs:
    'holds files and is no results folder of antrean, so it is left as it is; choose another folder with --out',
  traceNotWritable: (reason: string) =>
    `the trace cannot be written there: ${reason}; choose another file with --trace`,
  notATrace: 'exists and is no trace of antrean, so it is left as it is; choose another file with --trace',

  oneReplicationOrMany: (replication: number) =>
    `--replication and --replications: found both; give --replication ${replication} for that one alone, or --replications for a study`,
  traceOfWhich:
    '--trace: a trace tells one replication; say which with --replication, 0 for the one that the timeline shows',
  wrongPrecision: (given: string, why: string) =>
    `--precision: found "${given}"; ${why}; give what does not matter: 5 % (probability), 2 d (date), 500_000 (money)`,
  precisionGivenTwice: 'another one of its kind is given; give one',
  precisionOfNothing: 'it has to be more than nothing',
  precisionInWorkingDays: 'dates differ by calendar days, not by working days',
  precisionNotAsked: (given: string, asked: string) =>
    `--precision: found "${given}", and by the goal of this scenario nothing is decided by it; give that of ${asked}`,
  precisionOfProbability: 'a probability, such as 5 %',
  precisionOfCost: 'what the office pays, such as 500_000',
  precisionOfDate: 'a date, such as 2 d',
  precisionOr: ', or of ',
  selectionTooSmall: (budget: number, plans: number, replications: number, least: number) =>
    `--budget: found ${budget}; ${plans} plans with --replications ${replications}, and 100 more of each to settle it, take ${least} or more`,
  selectionOfOne:
    'with one plan and no goal there is nothing to settle; leave --precision and --budget out, or give it a goal',

  notResults: (reason: string) =>
    `is not a results.json that this version of antrean can read: ${reason}; give the one that run or compare have written, or run the scenario again`,
  noResultsIn: (which: string) => `is a folder without a results.json; ${which}`,
  giveResults: 'give the folder that run or compare have written, or the results.json in it',
  giveFolder: (folder: string) => `give ${folder}`,
  giveOneOfFolders: (folders: string) => `give one of ${folders}`,
  resultsAreNoScenario: (again: string) =>
    `is a results file of antrean, and no scenario; to draw its report again: ${again}`,
  answerIsNoScenario: (study: string) => `is the answer of ${study}, and no scenario; give the scenario file`,
  resultsOlder: (howToRenew: string) => `was made by an older version of antrean; ${howToRenew}`,
  resultsNewer: (howToRenew: string) => `was made by a newer version of antrean; update antrean, or ${howToRenew}`,
  resultsHaveProblems: 'holds what no run of this version of antrean writes',
  resultsProblem: (path: string, found: string, allowed: string) => `${path}: found ${found}; allowed: ${allowed}`,
  moreOfTheKind: 'and more of the kind',
  runAgain: 'run the scenario again',
  runAgainWith: (command: string) => `run the scenario again: ${command}`,
  textIsThere: '(its text is in this file too, under manifest.scenarioText)',

  pdfNotPossible:
    '--pdf: the package @myriaddreamin/typst-ts-node-compiler, which makes the PDF, is not installed, or there is none for this system; install it beside antrean with npm install @myriaddreamin/typst-ts-node-compiler, or take --docx and save that as PDF',
  portOfWhat: '--port: the page is shown at it while the scenario is edited; say --serve too',
  servedAndWritten: '--out: found with --serve, which shows the page and writes nothing; leave one of them away',
  portTaken: 'another program uses it',
  portOfSystem: 'the system keeps it for itself',
  portNotUsable: (port: number, why: string) =>
    `--port: ${port} cannot be used: ${why}; give another one, or leave --port away for any that is free`,
  templateOfWhat: '--template: the report is put into it as a Word document; say --docx too',
  templateWithoutPlace:
    'has no line {{report}}, where the report is to stand; write it where the text shall begin ({{title}} becomes the title)',
  templateIsNoDocx: 'is no Word document (.docx); save the template as one',
}

const id: typeof en = {
  inFile: (file, what) => `${file}: ${what}`,

  unknownPlan: (option, name, hint, plans) =>
    `--${option}: dalam skenario tidak ada rencana "${name}"${hint}; rencana yang ada: ${plans}`,
  unknownCase: (name, hint, cases) => `--case: tidak ada kasus "${name}"${hint}; kasus yang ada: ${cases}`,
  nothingToAskUnknowns:
    'skenario tidak memuat hal yang belum diketahui, jadi tidak ada yang perlu ditanyakan; sebutkan satu di bawah unknowns:, dan pakailah',
  nothingToAskPlans:
    'bertanya berguna untuk memilih rencana, sedangkan tidak ada dua rencana berbeda yang dapat dipilih; sebutkan di bawah plans:',
  onePlanOnly: (command, count, plans) =>
    `--plan: ${command} menjalankan satu rencana, tetapi diberikan ${count} (${plans}); untuk beberapa rencana pakailah compare`,
  onePlanOfWhy: (count, plans) =>
    `--plan: why menjelaskan satu rencana, tetapi diberikan ${count} (${plans}); rencana pembandingnya diberikan dengan --against`,
  againstItself: (name) =>
    `--against: ditemukan "${name}", rencana yang dijelaskan itu sendiri; berikan rencana lain, atau --plan yang lain`,
  replicationsOrBudget: '--replications dan --budget: keduanya diberikan; berikan salah satunya',
  budgetTooSmall: (budget, offices) =>
    `--budget: ditemukan ${budget}; setiap kemungkinan dijalani ${offices} kali, dan paling sedikit diperlukan dua: berikan sedikitnya ${2 * offices}`,

  listEnd: ', atau ',
  tooLargeToAsk: (why, smaller) =>
    `${why}; belum ada yang dijalankan. Berikan --yes agar tetap dijalankan. Agar lebih kecil: ${smaller}`,
  tooLargeToRun: (why, smaller) => `${why}; tidak ada yang dijalankan. Agar lebih kecil: ${smaller}`,
  notAgreed: (smaller) => `Tidak ada yang dijalankan. Agar lebih kecil: ${smaller}`,
  nothingToResume:
    '--resume: tidak ada replikasi yang tersimpan dari simulasi ini: skenario, berkas yang disebut di dalamnya, rencana, benih acak, atau programnya lain, atau memang belum ada yang dijalankan; jalankan tanpa --resume',
  cannotBeDone: (what) => `${what}; tidak ada yang ditulis`,

  outputNotWritable: (reason) => `hasil tidak dapat ditulis di situ: ${reason}; pilih folder lain dengan --out`,
  outputNotReplaceable: (why, other) =>
    `hasil menggantikan seluruh isi folder, dan folder ini tidak dapat diganti: ${why}; pilih folder lain dengan --out, misalnya ${other}`,
  outputOfAnother: (scenario, folder) =>
    `berisi hasil skenario lain, ${scenario}; pilih folder lain dengan --out, atau berikan --out ${folder} untuk menggantinya`,
  outputBusy: (pid, host, since) =>
    `simulasi lain sedang menulis di situ (proses ${pid} di ${host}, sejak ${since}); tunggu sampai selesai, atau pilih folder lain dengan --out`,
  orDeleteLock: (lock) => `, atau, bila simulasi itu sudah tidak berjalan, hapus ${lock}`,
  outputElsewhere: (reason, elsewhere) => `hasil tidak dapat ditaruh di situ: ${reason}; hasilnya ada di ${elsewhere}`,
  outputNotOurs:
    'berisi berkas dan bukan folder hasil antrean, jadi dibiarkan seperti adanya; pilih folder lain dengan --out',
  traceNotWritable: (reason) =>
    `catatan kejadian tidak dapat ditulis di situ: ${reason}; pilih berkas lain dengan --trace`,
  notATrace: 'sudah ada dan bukan catatan kejadian antrean, jadi dibiarkan; pilih berkas lain dengan --trace',

  oneReplicationOrMany: (replication) =>
    `--replication dan --replications: keduanya diberikan; berikan --replication ${replication} untuk yang satu itu saja, atau --replications untuk sebuah studi`,
  traceOfWhich:
    '--trace: catatan kejadian dibuat dari satu replikasi; sebutkan yang mana dengan --replication, 0 untuk yang tampak pada garis waktu',
  wrongPrecision: (given, why) =>
    `--precision: ditemukan "${given}"; ${why}; berikan selisih yang tidak berarti: 5 % (peluang), 2 d (tanggal), 500_000 (uang)`,
  precisionGivenTwice: 'sudah ada yang sejenis; berikan satu saja',
  precisionOfNothing: 'harus lebih dari nol',
  precisionInWorkingDays: 'selisih tanggal dihitung dalam hari kalender, bukan hari kerja',
  precisionNotAsked: (given, asked) =>
    `--precision: ditemukan "${given}", padahal menurut tujuan skenario ini bukan itu yang menentukan; berikan yang untuk ${asked}`,
  precisionOfProbability: 'peluang, misalnya 5 %',
  precisionOfCost: 'biaya kantor, misalnya 500_000',
  precisionOfDate: 'tanggal, misalnya 2 d',
  precisionOr: ', atau untuk ',
  selectionTooSmall: (budget, plans, replications, least) =>
    `--budget: ditemukan ${budget}; ${plans} rencana dengan --replications ${replications}, ditambah 100 lagi untuk masing-masing agar pasti, memerlukan ${least} atau lebih`,
  selectionOfOne:
    'dengan satu rencana dan tanpa tujuan tidak ada yang perlu dipastikan; jangan berikan --precision dan --budget, atau berilah skenario sebuah tujuan (goal)',

  notResults: (reason) =>
    `bukan results.json yang dapat dibaca antrean versi ini: ${reason}; berikan yang ditulis run atau compare, atau jalankan lagi skenarionya`,
  noResultsIn: (which) => `adalah folder tanpa results.json; ${which}`,
  giveResults: 'berikan folder yang ditulis run atau compare, atau results.json di dalamnya',
  giveFolder: (folder) => `berikan ${folder}`,
  giveOneOfFolders: (folders) => `berikan salah satu dari ${folders}`,
  resultsAreNoScenario: (again) =>
    `adalah berkas hasil antrean, bukan skenario; untuk membuat ulang laporannya: ${again}`,
  answerIsNoScenario: (study) => `adalah jawaban ${study}, bukan skenario; berikan berkas skenarionya`,
  resultsOlder: (howToRenew) => `dibuat oleh antrean versi lama; ${howToRenew}`,
  resultsNewer: (howToRenew) => `dibuat oleh antrean versi yang lebih baru; perbarui antrean, atau ${howToRenew}`,
  resultsHaveProblems: 'memuat isi yang tidak pernah ditulis oleh antrean versi ini',
  resultsProblem: (path, found, allowed) => `${path}: ${found}; seharusnya ${allowed}`,
  moreOfTheKind: 'dan masih ada lagi yang seperti itu',
  runAgain: 'jalankan lagi skenarionya',
  runAgainWith: (command) => `jalankan lagi skenarionya: ${command}`,
  textIsThere: '(teks skenario itu juga ada dalam berkas ini, di bawah manifest.scenarioText)',

  pdfNotPossible:
    '--pdf: paket @myriaddreamin/typst-ts-node-compiler, yang membuat PDF, belum terpasang, atau tidak tersedia untuk sistem ini; pasang di samping antrean dengan npm install @myriaddreamin/typst-ts-node-compiler, atau pakai --docx lalu simpan sebagai PDF',
  portOfWhat: '--port: di port itu halaman ditampilkan selama skenario disunting; berikan --serve juga',
  servedAndWritten:
    '--out: ditemukan bersama --serve, yang menampilkan halaman dan tidak menulis apa pun; hapus salah satunya',
  portTaken: 'program lain sedang memakainya',
  portOfSystem: 'sistem tidak mengizinkannya',
  portNotUsable: (port, why) =>
    `--port: ${port} tidak dapat dipakai: ${why}; berikan yang lain, atau hapus --port agar dipilih yang bebas`,
  templateOfWhat: '--template: laporan dimasukkan ke dalamnya sebagai dokumen Word; berikan --docx juga',
  templateWithoutPlace:
    'tidak memuat baris {{report}}, tempat laporan akan berdiri; tuliskan di tempat teks harus mulai ({{title}} menjadi judul)',
  templateIsNoDocx: 'bukan dokumen Word (.docx); simpan templatnya sebagai dokumen Word',
}

/** What a user can get wrong outside a scenario's text. */
export const errorWords = catalogue(en, id)
