import { createInterface } from 'node:readline/promises'

/** Asks on the terminal, where the answer is yes or no; no answer is a no. */
export async function ask(question: string): Promise<boolean> {
  // not as a terminal, so that Ctrl-C stays a signal
  const prompt = createInterface({ input: process.stdin, output: process.stderr, terminal: false })
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')))
  const answer = await Promise.race([prompt.question(question), closed])
  prompt.close()
  return /^\s*y(es|a)?\s*$/i.test(answer)
}
