import type { Study } from './study.ts'

/** All studies by name, each loaded when it is asked for. */
const studies: Readonly<Record<string, () => Promise<Study<never>>>> = {
  sweep: async () => (await import('./sweep-study.ts')).sweepStudy,
  explain: async () => (await import('./explain-study.ts')).explainStudy,
  promise: async () => (await import('./promise-study.ts')).promiseStudy,
  optimize: async () => (await import('./optimize-study.ts')).optimizeStudy,
  solve: async () => (await import('./solve-study.ts')).solveStudy,
  why: async () => (await import('./why-study.ts')).whyStudy,
  ask: async () => (await import('./ask-study.ts')).askStudy,
}

/** The study of that name. */
export async function loadStudy(name: string): Promise<Study> {
  // its command has made the options that it takes
  return (await studies[name]()) as unknown as Study
}
