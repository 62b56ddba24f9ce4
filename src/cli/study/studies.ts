import type { Study } from './study.ts'

/** All studies by name, each loaded when it is asked for. */
const studies: Readonly<Record<string, () => Promise<Study<never>>>> = {
  ask: async () => (await import('./ask-study.ts')).askStudy,
  why: async () => (await import('./why-study.ts')).whyStudy,
}

/** The study of that name. */
export async function loadStudy(name: string): Promise<Study> {
  // its command has made the options that it takes
  return (await studies[name]()) as unknown as Study
}
