import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNamePart } from '../../src/report/file-name-part.ts'

/** As a disk sees a name that does not tell capitals or look-alikes. */
const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase()

/** Names that are near each other. */
const name = fc
  .array(
    fc.constantFrom('loan', 'Loan', '1', ' ', '-', '_', 'é', 'e\u0301', 'ß', 'ss', 'ﬁ', 'fi', 'K', 'k', '日', '.', '/'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))

describe('the name of a plan within a file name', () => {
  it.each([
    ['wait', 'wait'],
    ['loan-two-printers', 'loan-two-printers'],
    ['loan 1', 'loan_1'],
    ['tunggu kementerian', 'tunggu_kementerian'],
    ['日本 1', '日本_1'],
  ])('is the name itself where it is plain: %s', (given, part) => expect(fileNamePart(given)).toBe(part))

  it.each([
    ['Wait', /^wait-[0-9a-f]{8}$/],
    ['loan_1', /^loan-1-[0-9a-f]{8}$/],
    ['loan-1-0123abcd', /^loan-1-0123abcd-[0-9a-f]{8}$/],
    ['..', /^[0-9a-f]{8}$/],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{8}$/],
    ['\u202egnp.', /^gnp-[0-9a-f]{8}$/],
    ['🖨', /^[0-9a-f]{8}$/],
    ['x'.repeat(300), /^x{96}-[0-9a-f]{8}$/],
  ])('is near it with a number behind it where a disk could take it for another: %s', (given, part) =>
    expect(fileNamePart(given)).toMatch(part),
  )

  it('tells two names apart on every disk, and fits twice into a file name', () => {
    fc.assert(
      fc.property(
        fc.oneof(name, fc.string({ unit: 'grapheme' })),
        fc.oneof(name, fc.string({ unit: 'grapheme' })),
        (a, b) => {
          const part = fileNamePart(a)
          expect(part).toMatch(/^[\p{L}\p{N}_]+(-[\p{L}\p{N}_]+)*$/u)
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(105)
          if (a !== b) expect(folded(part)).not.toBe(folded(fileNamePart(b)))
        },
      ),
    )
  })
})
