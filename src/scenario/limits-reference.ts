import { allLimits } from '../limits/all-limits.ts'
import { sayAmount, sayLimit, type Limit } from '../limits/limit.ts'

/** Every limit with the sentence that a user sees beyond it, as Markdown. A part of the reference of keys. */
export function limitsReference(): string {
  return [INTRODUCTION, ...allLimits.map(({ title, limits }) => groupText(title, limits))].join('\n\n')
}

const INTRODUCTION = `## Limits

What is larger is refused, asked about (answer with \`--yes\`), or summed up, and a sentence says so. The sentences below
stand for twice as much as is allowed.`

function groupText(title: string, limits: readonly Limit[]): string {
  const rows = limits.map((limit) => {
    const { of, most, unit, beyond } = limit
    return `| ${of} | ${sayAmount(most, unit)} | ${beyond} | ${sayLimit(limit, 2 * most)} |`
  })
  return [`### ${title}`, '', '| what | at most | beyond | sentence |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
