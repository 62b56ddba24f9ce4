/** Lengths of time in English: the names of their units, and numbers of them. */
export const timeWordsEn = {
  'time.minutes': 'minutes',
  'time.hours': 'hours',
  'time.days': 'days',
  'time.working-days': 'working days',
  'time.of-open-days': '{unit} without closed days',
  'time.weeks': 'weeks',
  'time.one-weeks': '{value} week',
  'time.many-weeks': '{value} weeks',
  'time.one-minutes': '{value} minute',
  'time.one-hours': '{value} hour',
  'time.one-days': '{value} day',
  'time.one-working-days': '{value} working day',
  'time.many-minutes': '{value} minutes',
  'time.many-hours': '{value} hours',
  'time.many-days': '{value} days',
  'time.many-working-days': '{value} working days',
} as const

/** The same in Indonesian, where a noun has one form. */
export const timeWordsId: { readonly [key in keyof typeof timeWordsEn]: string } = {
  'time.minutes': 'menit',
  'time.hours': 'jam',
  'time.days': 'hari',
  'time.working-days': 'hari kerja',
  'time.of-open-days': '{unit} tanpa hari tutup',
  'time.weeks': 'minggu',
  'time.one-weeks': '{value} minggu',
  'time.many-weeks': '{value} minggu',
  'time.one-minutes': '{value} menit',
  'time.one-hours': '{value} jam',
  'time.one-days': '{value} hari',
  'time.one-working-days': '{value} hari kerja',
  'time.many-minutes': '{value} menit',
  'time.many-hours': '{value} jam',
  'time.many-days': '{value} hari',
  'time.many-working-days': '{value} hari kerja',
}
