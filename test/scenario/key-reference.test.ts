import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { keyReferenceMarkdown } from '../../src/scenario/key-reference-markdown.ts'
import { changesFor, complaints, keys, scenarioWith } from './scenario-with-key.ts'

describe('the reference of keys', () => {
  it('has a meaning, an example and, for what can be left out, a default for every key', () => {
    const poor = keys.filter(({ description, example, need, default: left, path }) => {
      const isChosen = path.endsWith('<name>')
      return description === '' || example === '' || (need === 'optional' && !isChosen && left === undefined)
    })
    expect(poor.map(({ path }) => path)).toEqual([])
  })

  it.each(keys.map((key) => [key.path, key] as const))('has an example that works: %s', (_, key) => {
    const works = changesFor(key).some((change) => complaints(scenarioWith(key, change)).length === 0)
    expect(works ? [] : complaints(scenarioWith(key, () => {}))).toEqual([])
  })

  it('stands in scenarios/README.md as the program prints it', async () => {
    const published = await format(keyReferenceMarkdown(), { parser: 'markdown', printWidth: 120 })
    await expect(published).toMatchFileSnapshot('../../scenarios/README.md')
  })
})
