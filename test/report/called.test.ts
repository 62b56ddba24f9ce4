import { expect, it } from 'vitest'
import { called, nameOf } from '../../src/report/called.ts'
import { calledControls } from '../../src/report/page/called-controls.ts'
import type { Titled } from '../../src/scenario/compiled/titles.ts'

const row = (kind: Titled['kind'], name: string, en: string, id: string, of = ''): Titled => ({
  kind,
  of,
  name,
  en,
  id,
})

const titles = [
  row('scenario', '', 'Small office', 'Kantor kecil'),
  row('service', 'card', 'e-KTP card', 'KTP elektronik'),
  row('service', 'd', 'day card', 'kartu harian'),
  row('class', 'urgent', 'urgent', 'mendesak', 'card'),
  row('class', 'urgent', 'urgent', 'segera', 'pass'),
  row('unit', 'd', 'digital press', 'mesin digital'),
  row('unit', 'e', 'engraver', 'pengukir'),
  row('supply', 'card', 'blank cards', 'blangko'),
  row('plan', 'wait', 'Wait', 'Menunggu'),
  row('choice', 'nights', 'Nights', 'Malam'),
  row('option', 'no', 'none', 'tidak', 'nights'),
  row('unknown', 'rate', 'a day', 'sehari'),
]

it('things are called by the title of their kind, wherever they are named', () => {
  const data = {
    title: 'Small office',
    plan: { name: 'wait', title: 'Wait' },
    parts: [{ part: 'wait', partTitle: 'Wait' }],
    focus: 'card',
    services: [{ name: 'card', classes: [{ name: 'urgent' }] }],
    groups: [{ service: 'pass', class: 'urgent' }],
    supplies: [{ name: 'card' }],
    units: [{ name: 'd', blockedBy: [{ kind: 'supply', name: 'card', share: 1 }] }],
    unknowns: [{ name: 'rate', unit: 'd' }],
    conditions: [
      { kind: 'arrivals', name: 'd', unit: 'count' },
      { kind: 'returns', name: 'd', unit: 'day' },
    ],
    warnings: [{ code: 'x', plans: ['wait'], values: { services: 'card, d', base: 'wait' } }],
    choices: [{ name: 'nights', title: 'Nights', values: [{ value: 'no', title: 'none', amount: null }] }],
  }
  expect(called(data, titles, 'id')).toEqual({
    title: 'Kantor kecil',
    plan: { name: 'wait', title: 'Menunggu' },
    parts: [{ part: 'wait', partTitle: 'Menunggu' }],
    focus: 'KTP elektronik',
    services: [{ name: 'KTP elektronik', key: 'card', classes: [{ name: 'mendesak', key: 'urgent' }] }],
    groups: [{ service: 'pass', class: 'segera' }],
    supplies: [{ name: 'blangko', key: 'card' }],
    units: [
      { name: 'mesin digital', key: 'd', blockedBy: [{ kind: 'supply', name: 'blangko', key: 'card', share: 1 }] },
    ],
    unknowns: [{ name: 'sehari', key: 'rate', unit: 'd' }],
    conditions: [
      { kind: 'arrivals', name: 'kartu harian', key: 'd', unit: 'count' },
      { kind: 'returns', name: 'mesin digital', key: 'd', unit: 'day' },
    ],
    warnings: [{ code: 'x', plans: ['wait'], values: { services: 'KTP elektronik, kartu harian', base: 'Menunggu' } }],
    choices: [{ name: 'nights', title: 'Malam', values: [{ value: 'no', title: 'tidak', amount: null }] }],
  })
})

it('a title that is the name in one language stands in the place of the other one', () => {
  const choices = [{ name: 'kertas', title: 'Paper', values: [] }]
  expect(called({ choices }, [row('choice', 'kertas', 'Paper', 'kertas')], 'id').choices[0]!.title).toBe('kertas')
})

it('an order of units is a value of a control with their titles', () => {
  const values = [{ value: 'e, d', title: 'e, d' }]
  const control = { kind: 'choices', name: 'order', title: 'order', values, isOrdered: false } as const
  expect(calledControls([control], titles, 'id')[0]!.values).toEqual([
    { value: 'e, d', title: 'pengukir, mesin digital' },
  ])
})

it('what waits, and after what more come, is said with the titles of pools and links', () => {
  const rows = [row('pool', 'printers', 'printers', 'mesin cetak'), row('link', 'register', 'register', 'basis data')]
  const arrivals = [{ service: 'x', surgesAfter: 'register', waiting: [{ at: 'printers', count: 7 }] }]
  expect(called({ arrivals }, rows, 'id').arrivals).toEqual([
    { service: 'x', surgesAfter: 'basis data', waiting: [{ at: 'mesin cetak', count: 7 }] },
  ])
})

it('an order of units is said with their titles', () => {
  const choices = [{ name: 'order', title: 'order', values: [{ value: 'e, d', title: 'e, d' }] }]
  expect(called({ choices }, titles, 'id').choices[0]!.values[0]!.title).toBe('pengukir, mesin digital')
})

it('the option of a sweep is said with its title, and its input with that of the choice', () => {
  const inputs = [{ kind: 'choice', name: 'nights', values: [{ written: 'no', amount: null }] }]
  expect(called({ inputs }, titles, 'id')).toEqual({
    inputs: [{ kind: 'choice', name: 'Malam', key: 'nights', values: [{ written: 'tidak', amount: null }] }],
  })
})

it('rupiah are called Rp in Indonesian, with titles and without', () => {
  const data = { scenario: { currency: 'IDR' }, other: { currency: 'USD' } }
  const read = { scenario: { currency: 'Rp' }, other: { currency: 'USD' } }
  expect(called(data, titles, 'id')).toEqual(read)
  expect(called(data, [], 'id')).toEqual(read)
  expect(called(data, titles, 'en')).toEqual(data)
})

it('the name stays known, and results without titles are the same', () => {
  const data = { units: [{ name: 'd' }, { name: 'f' }] }
  expect(called(data, titles, 'id').units.map(nameOf)).toEqual(['d', 'f'])
  expect(called(data, undefined, 'id')).toBe(data)
  expect(called({ units: [] }, titles, 'id')).toEqual({ units: [] })
})
