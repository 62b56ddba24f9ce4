import type { Limit } from './limit.ts'

/** How large a results.json may be that is read again, and what is in it. */
export const resultsLimits = {
  fileSize: {
    of: 'the size of results.json',
    most: 250,
    unit: 'MB',
    beyond: 'refused',
    sentence: 'it has {found}, and at most {most} can be read; a shorter horizon or fewer plans make a smaller one',
    indonesian:
      'ukurannya {found}, sedangkan paling banyak {most} dapat dibaca; horizon yang lebih pendek atau rencana yang lebih sedikit memperkecilnya',
  },
  depth: {
    of: 'objects and lists within each other in results.json',
    most: 100,
    unit: '',
    beyond: 'refused',
    sentence: 'objects and lists stand within each other more than {most} deep',
    indonesian: 'objek dan daftar bersarang lebih dari {most} tingkat',
  },
  number: {
    of: 'a number in results.json',
    most: 1e30,
    unit: '',
    beyond: 'refused',
    sentence: 'a number from 0 to {most}',
    indonesian: 'angka dari 0 sampai {most}',
  },
  name: {
    of: 'characters of a name in results.json',
    most: 10_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a name of 1 to {most} characters',
    indonesian: 'nama yang terdiri atas 1 sampai {most} huruf',
  },
  text: {
    of: 'characters of a title or of a message in results.json',
    most: 1_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a text of at most {most} characters',
    indonesian: 'teks paling banyak {most} huruf',
  },
  plans: {
    of: 'plans in results.json',
    most: 1000,
    unit: '',
    beyond: 'refused',
    sentence: 'a list of 1 to {most}',
    indonesian: 'daftar berisi 1 sampai {most}',
  },
  things: {
    of: 'services, classes, steps, pools, units, links, supplies, triggers or warnings in results.json, of each',
    most: 100_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a list of 0 to {most}',
    indonesian: 'daftar berisi 0 sampai {most}',
  },
  pairs: {
    of: 'differences between two plans in results.json',
    most: 5_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a list of 0 to {most}',
    indonesian: 'daftar berisi 0 sampai {most}',
  },
  intervals: {
    of: 'intervals of a unit or a link in the timeline of results.json',
    most: 1_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a list of 0 to {most}',
    indonesian: 'daftar berisi 0 sampai {most}',
  },
} as const satisfies Readonly<Record<string, Limit>>
