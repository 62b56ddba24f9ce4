import { describe, expect, it } from 'vitest'
import { scriptJson } from '../../src/report/page/filled-template.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { pageResults } from '../../src/report/page/page-results.ts'
import { unpacked } from '../../src/report/page/packed.ts'
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

  it('has a caption for every figure and names each canvas', () => {
    const count = (pattern: RegExp) => html.match(pattern)!.length
    expect(count(/<figure /g)).toBe(16)
    expect(count(/<figcaption>[^<]+<\/figcaption>/g)).toBe(16)
    expect(count(/<canvas role="img" aria-label="[^"]+">/g)).toBe(16)
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
