/** The words of the figure of what units do, in English. */
export const unitStatesWordsEn = {
  unitStatesMissing: '{pool}: on average {most} of {all} units failed or away for repair on {date}, {last} on {end}',
  unitStatesAllThere: 'Hardly any unit of {pools} is failed or away for repair',
  unitStatesAllThereAny: 'Hardly any unit of {pools} and the other pools is failed or away for repair',
  unitStatesCaption:
    'What the units of each pool do under “{plan}”: how much of a row a state takes is in how many of the futures a unit is in it on that day. A day in the office is divided as its opening hours are; days without colour are closed. Units on loan count with the others.',
  'unitStatesCaption.one':
    'What the units of each pool do under “{plan}” in replication {replication}: how much of a row a state takes is how many of the units are in it on that day. A day in the office is divided as its opening hours are; days without colour are closed. Units on loan count with the others.',
} as const

/** The same in Indonesian. */
export const unitStatesWordsId: { readonly [key in keyof typeof unitStatesWordsEn]: string } = {
  unitStatesMissing:
    '{pool}: rata-rata {most} dari {all} unit rusak atau sedang diperbaiki pada {date}, {last} pada {end}',
  unitStatesAllThere: 'Hampir tidak ada unit {pools} yang rusak atau sedang diperbaiki',
  unitStatesAllThereAny: 'Hampir tidak ada unit {pools} dan kelompok lain yang rusak atau sedang diperbaiki',
  unitStatesCaption:
    'Keadaan unit di setiap kelompok dengan “{plan}”: tinggi suatu warna menunjukkan dalam berapa bagian dari semua kemungkinan sebuah unit berada dalam keadaan itu pada hari tersebut. Hari di kantor dibagi menurut jam bukanya; hari tanpa warna adalah hari tutup. Unit pinjaman ikut dihitung.',
  'unitStatesCaption.one':
    'Keadaan unit di setiap kelompok dengan “{plan}”, hanya replikasi {replication}: tinggi suatu warna menunjukkan berapa banyak unit berada dalam keadaan itu pada hari tersebut. Hari di kantor dibagi menurut jam bukanya; hari tanpa warna adalah hari tutup. Unit pinjaman ikut dihitung.',
}
