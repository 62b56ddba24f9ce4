import { expect, it } from 'vitest'
import { problemsOf, small } from './scenarios.ts'

it.each([
  ['start: 2018-03-05', 'start: 2018–03–05', '"–" is a long dash; type -', '2018-03-05'],
  ['08:00-12:00 13:00-16:00', '08:00—12:00 13:00-16:00', '"—" is a long dash; type -', '08:00-12:00 13:00-16:00'],
  ['takes: 5 min', 'takes: ’5 min’', `"’" is a curly quotation mark; leave it out, or type '`, '5 min'],
])('%s as a word processor sets it: %s', (typed, set, message, suggestion) => {
  expect(problemsOf(small(typed, set))).toMatchObject([{ message, suggestion }])
})

it('what cannot be read for another reason is told for that', () => {
  expect(problemsOf(small('takes: 5 min', 'takes: five – min'))[0]?.message).not.toContain('dash')
})
