import { expect, it } from 'vitest'
import { writtenAmountInWords } from '../../src/report/written-amount.ts'

it.each([
  ['14 d', '14 days', '14 hari'],
  ['1 wk', '1 week', '1 minggu'],
  ['1.5 h', '1.5 hours', '1,5 jam'],
  ['30 min', '30 minutes', '30 menit'],
  ['3 wd', '3 working days', '3 hari kerja'],
  ['350_000', '350,000', '350.000'],
  ['5 %', '5%', '5%'],
  ['300', '300', '300'],
  ['60 per day', '60 a day', '60 sehari'],
  ['1_200 per week', '1,200 a week', '1.200 seminggu'],
  ['20 cards', '20\u00A0cards', '20\u00A0cards'],
  ['2018-03-12', '12 Mar 2018', '12 Mar 2018'],
])('tells %s in words', (text, english, indonesian) => {
  expect([writtenAmountInWords(text, 'en'), writtenAmountInWords(text, 'id')]).toEqual([english, indonesian])
})

it.each(['loan', '3 printers on loan', '', 'back by 5', '14-d'])('does not know “%s”', (text) => {
  expect(writtenAmountInWords(text, 'en')).toBeNull()
})
