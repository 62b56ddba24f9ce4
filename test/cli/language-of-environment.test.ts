import { expect, it } from 'vitest'
import { languageOfEnvironment } from '../../src/cli/language-of-environment.ts'
import { langOption } from '../../src/cli/options.ts'
import { helpWords } from '../../src/cli/words/help-words.ts'

it.each([
  [{}, 'en'],
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'id' }, 'id'],
  [{ LANG: 'in_ID' }, 'id'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'ido' }, 'en'],
  [{ LC_ALL: 'C.UTF-8', LANG: 'id_ID' }, 'en'],
  [{ LC_ALL: 'id_ID', LANG: 'en_US' }, 'id'],
  [{ LC_ALL: '', LC_MESSAGES: 'id_ID', LANG: 'en_US' }, 'id'],
] as const)('where the machine says %j a report is in %s', (environment, language) => {
  expect(languageOfEnvironment(environment)).toBe(language)
})

it('is what --lang is where it is not given, and --help says so', () => {
  expect(langOption.default).toBe(languageOfEnvironment(process.env))
  expect(helpWords()[langOption.defaultDescription]).toContain('LANG')
})
