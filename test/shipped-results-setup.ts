import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of this run of the tests for results of shipped scenarios, see shipped-results.ts. */
    shippedResults: string
  }
}

/** Makes the folder for the run, takes it away after it, and empties it when tests run again on other sources. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-shipped-results-'))
  project.provide('shippedResults', folder)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  project.onTestsRerun(() => {
    remove()
    mkdirSync(folder)
  })
  return remove
}
