import type { StudyOrder } from './study.ts'

/** Has a study answer in a thread of its own, with the options that its command has parsed. */
export async function inStudy(study: string, file: string, options: object): Promise<void> {
  const { inOwnThread } = await import('../listening/own-thread.ts')
  await inOwnThread({ command: 'study', study, file, options: options as StudyOrder['options'] })
}
