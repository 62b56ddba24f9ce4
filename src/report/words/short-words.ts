/** The words of the decision in short, in English. */
export const shortWordsEn = {
  'short.title': 'The decision',
  'short.nothing':
    'Nobody applies for {service} in the {days} days, so nothing has to be promised, and the office pays nothing under any plan.',
  'short.others': '{count} other plans',
  'short.onePlan': 'There is no other plan to choose from here than “{plan}”.',
  'short.dateBetween': 'That 80% date is itself known to lie between {from} and {to} ({confidence} sure).',
  'short.dateFrom': 'Of that 80% date itself it is only known that it is {from} or later ({confidence} sure).',
  'short.cost': 'The office pays {value} on average in the {days} days.',
  'short.costLess': 'The office pays {value} less than under “{other}”, the {place}.',
  'short.costMore': 'The office pays {value} more than under “{other}”, the {place}.',
  'short.costNone':
    'No difference that matters is shown between what the office pays and what it pays under “{other}”, the {place}.',
  'short.costSame':
    'The office pays as much as under “{other}”, the {place}, or so little more or less that it does not matter.',
} as const

/** The same in Indonesian. */
export const shortWordsId: { readonly [key in keyof typeof shortWordsEn]: string } = {
  'short.title': 'Keputusannya',
  'short.nothing':
    'Tidak ada yang mengajukan {service} selama {days} hari itu, sehingga tidak ada yang perlu dijanjikan, dan kantor tidak membayar apa pun dengan rencana mana pun.',
  'short.others': '{count} rencana lain',
  'short.onePlan': 'Di sini tidak ada rencana lain yang dapat dipilih selain “{plan}”.',
  'short.dateBetween': 'Tanggal 80% itu sendiri terletak antara {from} dan {to} (keyakinan {confidence}).',
  'short.dateFrom': 'Tanggal 80% itu sendiri hanya diketahui paling cepat {from} (keyakinan {confidence}).',
  'short.cost': 'Kantor membayar rata-rata {value} selama {days} hari itu.',
  'short.costLess': 'Kantor membayar {value} lebih sedikit daripada dengan “{other}”, {place}.',
  'short.costMore': 'Kantor membayar {value} lebih banyak daripada dengan “{other}”, {place}.',
  'short.costNone': 'Tidak tampak beda biaya yang berarti bagi kantor dibandingkan dengan “{other}”, {place}.',
  'short.costSame': 'Biaya bagi kantor sama dengan “{other}”, {place}, atau selisihnya terlalu kecil untuk berarti.',
}
