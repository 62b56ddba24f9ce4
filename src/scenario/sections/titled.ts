import { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import type { Title } from '../compiled/titles.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { type FieldNotes, field, saying } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'

/** Titles: what something is called in reports, as one text for both languages, or as one for each. */

const { titleCharacters } = readingLimits

function readTitle(written: string): string {
  if (written.trim() === '') throw new Misreading(phrase('empty-title'))
  if (written.length > titleCharacters.most) throw new Misreading(beyondLimit(titleCharacters, written.length))
  return written
}

const language = (description: string, example: string) =>
  field(readTitle, { description, default: 'as in the other language', example }).optional()

const languages = z
  .strictObject({
    en: language('In English reports.', 'e-KTP card'),
    id: language('In Indonesian reports.', 'KTP elektronik'),
  })
  .refine(({ en, id }) => en !== undefined || id !== undefined, saying(phrase('title-in-no-language')))

const both = field(readTitle, { description: 'For both languages.' }).transform((title): Title => ({
  en: title,
  id: title,
}))
const each = languages.transform(({ en, id }): Title => ({ en: en ?? id!, id: id ?? en! }))
const title = z
  .union([both, each])
  .meta({ id: 'title', description: 'A text for both languages of reports, or one for each (`en`, `id`).' })

/** A text for the reader, or one for each language; what is missing in one language is as in the other. */
export function titled(notes: FieldNotes): z.ZodType<Title> {
  return title.meta({ ...notes })
}

/** The title of something that has a name. */
export function titleField(of: string, example: string | Title) {
  return titled({
    description: `What ${of} is called in reports: a text, or one for each language (\`en\`, \`id\`).`,
    default: 'its name',
    example,
  }).optional()
}
