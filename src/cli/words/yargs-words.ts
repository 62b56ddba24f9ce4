import { catalogue } from './catalogue.ts'

const en = {
  'Commands:': 'Commands:',
  'Options:': 'Options:',
  'Examples:': 'Examples:',
  'Positionals:': 'Positionals:',
  boolean: 'boolean',
  string: 'string',
  required: 'required',
  'default:': 'default:',
  'aliases:': 'aliases:',
  'choices:': 'choices:',
  'Show help': 'Show help',
  'Show version number': 'Show version number',
}

const id: typeof en = {
  'Commands:': 'Perintah:',
  'Options:': 'Opsi:',
  'Examples:': 'Contoh:',
  'Positionals:': 'Argumen:',
  boolean: 'ya/tidak',
  string: 'teks',
  required: 'wajib',
  'default:': 'bawaan:',
  'aliases:': 'nama lain:',
  'choices:': 'pilihan:',
  'Show help': 'Tampilkan bantuan',
  'Show version number': 'Tampilkan nomor versi',
}

/**
 * The words that yargs puts into a help, by the names that it has for them. Its own Indonesian leaves some in English.
 * What it says of wrong arguments stays in English: the command line words that itself.
 */
export const yargsWords = catalogue(en, id)
