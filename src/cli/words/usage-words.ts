import { catalogue } from './catalogue.ts'

const en = {
  seeHelp: (command: string) => `See: ${command}`,
  didYouMean: (nearest: string) => ` (did you mean ${nearest}?)`,

  commandMissing: (commands: string) => `A command is missing; give one of ${commands}`,
  unknownCommand: (word: string, hint: string, commands: string) =>
    `Unknown command: ${word}${hint}; the commands are ${commands}`,
  unknownArgument: (word: string, hint: string) => `Unknown argument: ${word}${hint}`,
  unknownArguments: (words: string, hint: string) => `Unknown arguments: ${words}${hint}`,
  fileMissing: (file: string) => `${file} is missing`,
  someFileMissing: 'A file is missing',
  valueMissing: (option: string) => `--${option}: a value is missing`,

  foundNothing: (option: string) => `--${option}: found nothing; give a name`,
  givenTwice: (option: string, times: number, values: string) =>
    `--${option}: given ${times} times (${values}); give it once`,
  noWholeNumber: (option: string, found: string, low: number, high: number) =>
    `--${option}: found "${found}"; give a whole number from ${low} to ${high}`,
  noRankOrNumber: (option: string, found: string, hint: string) =>
    `--${option}: found "${found}"${hint}; give best, median or worst, or a whole number from 0 on`,
  noLanguage: (option: string, found: string) => `--${option}: found "${found}"; give en (English) or id (Indonesian)`,
  noEngine: (found: string) => `--engine: found "${found}"; give built-in or simjs`,
  noOrder: (found: string) => `--prefer: found "${found}"; give cheapest or earliest`,
  noneOf: (option: string, found: string, hint: string, known: string) =>
    `--${option}: found "${found}"${hint}; give ${known}`,
  misread: (option: string, what: string) => `--${option}: ${what}`,
  misreadGive: (option: string, what: string, instead: string) => `--${option}: ${what}; give ${instead}`,

  noFigures: (found: string, known: string) =>
    `--figures: found ${found}; give ${known}, or several with commas between them`,
  figuresMissing: (known: string) => `--figures: found nothing; give ${known}`,
  noneWithOthers: (others: string) => `--figures: found none together with ${others}; give one of both`,

  noProbability: (found: string) => `found "${found}", and nothing that can go wrong is sure or impossible`,
  probabilityAllowed: 'more than 0% and less than 100%',

  dateAndRequest: '--date and --request: found both; ask one of them at a time',
  requestOfWhichFuture:
    '--request: a request lives in one future; say which with --replication, a number or best, median or worst',
}

const id: typeof en = {
  seeHelp: (command) => `Lihat: ${command}`,
  didYouMean: (nearest) => ` (maksud Anda ${nearest}?)`,

  commandMissing: (commands) => `Perintah belum diberikan; berikan salah satu dari ${commands}`,
  unknownCommand: (word, hint, commands) => `Perintah tidak dikenal: ${word}${hint}; perintah yang ada: ${commands}`,
  unknownArgument: (word, hint) => `Argumen tidak dikenal: ${word}${hint}`,
  unknownArguments: (words, hint) => `Argumen tidak dikenal: ${words}${hint}`,
  fileMissing: (file) => `${file} belum diberikan`,
  someFileMissing: 'Berkas belum diberikan',
  valueMissing: (option) => `--${option}: nilainya belum diberikan`,

  foundNothing: (option) => `--${option}: kosong; berikan sebuah nama`,
  givenTwice: (option, times, values) => `--${option}: diberikan ${times} kali (${values}); berikan sekali saja`,
  noWholeNumber: (option, found, low, high) =>
    `--${option}: ditemukan "${found}"; tulis bilangan bulat dari ${low} sampai ${high}`,
  noRankOrNumber: (option, found, hint) =>
    `--${option}: ditemukan "${found}"${hint}; berikan best (terbaik), median (di tengah), atau worst (terburuk), atau bilangan bulat mulai dari 0`,
  noLanguage: (option, found) => `--${option}: ditemukan "${found}"; berikan en (Inggris) atau id (Indonesia)`,
  noEngine: (found) => `--engine: ditemukan "${found}"; berikan built-in atau simjs`,
  noOrder: (found) => `--prefer: ditemukan "${found}"; berikan cheapest (termurah) atau earliest (tercepat)`,
  noneOf: (option, found, hint, known) => `--${option}: ditemukan "${found}"${hint}; berikan salah satu dari ${known}`,
  misread: (option, what) => `--${option}: ${what}`,
  misreadGive: (option, what, instead) => `--${option}: ${what}; berikan ${instead}`,

  noFigures: (found, known) =>
    `--figures: ditemukan ${found}; berikan salah satu dari ${known}, atau beberapa dengan koma di antaranya`,
  figuresMissing: (known) => `--figures: kosong; berikan salah satu dari ${known}`,
  noneWithOthers: (others) => `--figures: none diberikan bersama ${others}; pilih salah satunya`,

  noProbability: (found) =>
    `ditemukan "${found}", padahal tidak ada yang pasti atau mustahil di antara hal yang dapat meleset`,
  probabilityAllowed: 'lebih dari 0% dan kurang dari 100%',

  dateAndRequest: '--date dan --request: keduanya diberikan; tanyakan satu per satu',
  requestOfWhichFuture:
    '--request: sebuah permohonan hanya ada dalam satu kemungkinan; sebutkan yang mana dengan --replication: nomornya, atau best (terbaik), median (di tengah), atau worst (terburuk)',
}

/** What is said of wrong arguments. */
export const usageWords = catalogue(en, id)
