import type { Limit } from './limit.ts'

/** How large the numbers on the command line may be. */
export const commandLimits = {
  replications: {
    of: 'replications of a plan (--replications)',
    most: 1_000_000,
    unit: '',
    beyond: 'refused',
    sentence: '--replications: found {found}; give a whole number of at most {most}',
    indonesian: '--replications: ditemukan {found}; tulis bilangan bulat, paling banyak {most}',
  },
  budget: {
    of: 'replications of all plans together, while a comparison goes on until it is settled (--budget)',
    most: 1_000_000,
    unit: '',
    beyond: 'refused',
    sentence: '--budget: found {found}; give a whole number of at most {most}',
    indonesian: '--budget: ditemukan {found}; tulis bilangan bulat, paling banyak {most}',
  },
  workers: {
    of: 'threads (--workers)',
    most: 256,
    unit: '',
    beyond: 'refused',
    sentence: '--workers: found {found}; give a whole number of at most {most}',
    indonesian: '--workers: ditemukan {found}; tulis bilangan bulat, paling banyak {most}',
  },
  seed: {
    of: 'the number that chance is drawn from (--seed)',
    most: 2 ** 32 - 1,
    unit: '',
    beyond: 'refused',
    sentence: '--seed: found {found}; give a whole number of at most {most}',
    indonesian: '--seed: ditemukan {found}; tulis bilangan bulat, paling banyak {most}',
  },
} as const satisfies Readonly<Record<string, Limit>>
