import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/report/escape-html.ts'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import { scriptJson } from '../../src/report/page/filled-template.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { pageResults } from '../../src/report/page/page-results.ts'
import { unpacked } from '../../src/report/page/packed.ts'
import { decisionInShort } from '../../src/report/verdict/decision-in-short.ts'
import { sampleResults } from './sample-results.ts'

const template = '<html lang="en"><head><title>antrean</title></head><body><main></main><!-- results --></body></html>'
const title = 'A </script> & $& "b" \u2028'

describe('reportHtml', () => {
  const results = sampleResults({ title })
  const html = reportHtml(template, results, 'id')

  it('holds the results that figures need, whatever their texts say', () => {
    const json = /<script type="application\/json" id="results">(.*?)<\/script>/s.exec(html)![1]
    expect(unpacked(JSON.parse(json))).toEqual({ language: 'id', results: pageResults(results).results })
  })

  it('says its language and its title', () => {
    expect(html).toContain('<html lang="id">')
    expect(html).toContain('<title>A &lt;/script&gt; &amp; $&amp; &quot;b&quot; \\u{2028}</title>')
  })

  it('has a caption and a spoken text for the figures of all plans and of the plan that comes first', () => {
    const count = (pattern: RegExp) => html.match(pattern)!.length
    const shown = [...comparisonFigures(results, 'id'), ...planFigures(results, results.decision!.best, 'id')]
    expect(count(/<figure /g)).toBe(shown.length)
    expect(count(/<figcaption>[^<]+</g)).toBe(shown.length)
    expect(count(/<canvas role="img" aria-label="[^"]+">/g)).toBe(shown.length)
  })

  it('says first what to do, in three sentences, and folds the rest of the answer', () => {
    const [decision] = html.split('<nav')
    expect([...decision.matchAll(/<p class="headline">([^<]+)<\/p>/g)].map(([, said]) => said)).toEqual(
      decisionInShort(results, 'id').map(escapeHtml),
    )
    expect(decision.match(/<details>/g)).toHaveLength(2)
  })

  it('has the plan that comes first in the first row of its table, and in the first column of every other', () => {
    const best = results.plans.find(({ name }) => name === results.decision!.best)!.title
    expect(html).toMatch(new RegExp(`<tbody><tr class="chosen"><th scope="row">${best} \\(urutan pertama\\)</th>`))
    const heads = [...html.matchAll(/<thead><tr><th scope="col">Ukuran<\/th><th scope="col" class="number">([^<]+)</g)]
    expect(heads.length).toBeGreaterThan(1)
    for (const [, head] of heads) expect(head).toBe(best)
  })

  it('names each section in its contents, and every section has a heading', () => {
    const ids = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids.slice(1)) expect(html).toContain(`<li><a href="#${id}">`)
    for (const id of ids) expect(html).toContain(`<h2 id="${id}-title">`)
  })

  it('refuses a template that lacks a place', () => {
    expect(() => reportHtml('<html lang="en">', results, 'en')).toThrow(
      "the page's template lacks <title>antrean</title>",
    )
  })
})

describe('scriptJson', () => {
  it('holds no mark that could end the script or the line', () => {
    const text = scriptJson('</script><!--\u2028\u2029')
    expect(text).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(text)).toBe('</script><!--\u2028\u2029')
  })
})
