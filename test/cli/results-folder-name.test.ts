import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { resultsFolderName } from '../../src/cli/output/results-folder-name.ts'
import { studyNames } from '../../src/cli/study/study-names.ts'

const file = 'scenarios/kantor.yaml'

it.each([
  [['wait', 'loan'], 2, undefined, 'kantor'],
  [['wait', 'loan'], 3, undefined, 'kantor'],
  [['wait'], 2, undefined, 'kantor-wait'],
  [['wait'], 1, undefined, 'kantor'],
  [['wait'], 1, 17, 'kantor-wait-replication-17'],
  [['wait'], 2, 17, 'kantor-wait-replication-17'],
  [['Sewa alat'], 2, undefined, 'kantor-sewa-alat-af46d698'],
  // nothing that is called like a study, or like a replication of another plan
  [['why'], 2, undefined, 'kantor-plan-why'],
  [['plan-why'], 2, undefined, 'kantor-plan-plan-why'],
  [['wait-replication-17'], 2, undefined, 'kantor-plan-wait-replication-17'],
  [['plan-wait'], 2, 17, 'kantor-plan-plan-wait-replication-17'],
])('results of %s of %i plans, replication %s, are in %s', (plans, plansThere, replication, folder) => {
  expect(resultsFolderName(file, { plans, plansThere, replication })).toBe(folder)
})

it('knows the names of all studies', () => {
  const sources = readdirSync('src/cli/study').filter((name) => name.endsWith('-study.ts'))
  const found = sources.map((name) => name.replace(/-study\.ts$/, '')).filter((name) => !/^(run|search|in)$/.test(name))
  expect([...studyNames].toSorted()).toEqual([...found, 'diff', 'page'].toSorted())
  expect(readFileSync('src/cli/tell-diff.ts', 'utf8')).toContain("'diff'")
})
