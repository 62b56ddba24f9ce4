import { expect, it } from 'vitest'
import { folderNameOf } from '../../src/cli/output/folder-name-of.ts'

it.each([
  ['scenarios/bandung-barat.yaml', 'bandung-barat'],
  ['a.b.yaml', 'a.b'],
  ['office', 'office'],
  ['.yaml', 'yaml'],
  ['..yaml', 'scenario'],
  ['...yaml', 'scenario'],
  ['.hidden.yaml', 'hidden'],
  ['office. .yaml', 'office'],
  ['CON.yaml', 'scenario-CON'],
  ['aux.2018.yaml', 'scenario-aux.2018'],
  ['console.yaml', 'console'],
])('the results of %s are in a folder called %s', (file, name) => expect(folderNameOf(file)).toBe(name))
