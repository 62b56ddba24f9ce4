/** What textbook cases are called: in English as in the JSON of a verification, in Indonesian for who reads that. */
export const caseTitles = {
  'M/M/1': 'M/M/1',
  'M/M/3': 'M/M/3',
  'M/D/1': 'M/D/1',
  'M/G/1, gamma service': 'M/G/1, lama pelayanan gamma',
  'M/G/1, lognormal service': 'M/G/1, lama pelayanan lognormal',
  'M/G/1, uniform service': 'M/G/1, lama pelayanan seragam',
  'M/M/2, priorities of two classes': 'M/M/2, prioritas dua kelas',
  'M/G/1, priorities of three services': 'M/G/1, prioritas tiga layanan',
  'M/G/4/4 (Erlang B)': 'M/G/4/4 (Erlang B)',
  'M/M/3+M (Erlang A)': 'M/M/3+M (Erlang A)',
  'M/M/1 with redo': 'M/M/1 dengan pengerjaan ulang',
  'M/M/1 with breakdowns, resumed': 'M/M/1 dengan kerusakan, pekerjaan dilanjutkan',
  'M/M/3 with breakdowns, resumed': 'M/M/3 dengan kerusakan, pekerjaan dilanjutkan',
  'M/M/3 with breakdowns, handed over, one crew': 'M/M/3 dengan kerusakan, pekerjaan dialihkan, satu regu',
  'M/M/2 with outages of a link': 'M/M/2 dengan gangguan jaringan',
  'M/M/2 with breakdowns and outages': 'M/M/2 dengan kerusakan dan gangguan jaringan',
  'Machine repair, M/M/2//6': 'Perbaikan mesin, M/M/2//6',
  'Two M/M/1 in tandem': 'Dua M/M/1 berurutan',
  'M(t)/M/3 with opening hours': 'M(t)/M/3 dengan jam buka',
  'What is left of what has begun': 'Sisa dari yang sudah berjalan',
  'D/D/3 with opening hours': 'D/D/3 dengan jam buka',
} as const satisfies Readonly<Record<string, string>>

export type CaseTitle = keyof typeof caseTitles

/** What is compared in them. */
export const quantityNames = {
  'requests that wait': 'permohonan yang menunggu',
  'requests given up': 'permohonan yang dibatalkan',
  'requests turned away': 'permohonan yang ditolak',
  'mean wait': 'rata-rata waktu tunggu',
  'mean wait of the urgent': 'rata-rata waktu tunggu yang mendesak',
  'mean wait of the others': 'rata-rata waktu tunggu yang lain',
  'mean wait, first priority': 'rata-rata waktu tunggu, prioritas pertama',
  'mean wait, second priority': 'rata-rata waktu tunggu, prioritas kedua',
  'mean wait, third priority': 'rata-rata waktu tunggu, prioritas ketiga',
  'mean time in system': 'rata-rata waktu dalam sistem',
  'mean number in system': 'rata-rata jumlah dalam sistem',
  'waits within the 80 % quantile': 'waktu tunggu sampai kuantil 80 %',
  'waits within the 95 % quantile': 'waktu tunggu sampai kuantil 95 %',
  'times in system within the 90 % quantile': 'waktu dalam sistem sampai kuantil 90 %',
  availability: 'ketersediaan',
  'mean repair': 'rata-rata lama perbaikan',
  'mean number down': 'rata-rata jumlah yang rusak',
  'mean time down': 'rata-rata lama rusak',
  'backlog at the end of day 1': 'tunggakan pada akhir hari ke-1',
  'backlog at the end of day 2': 'tunggakan pada akhir hari ke-2',
  'backlog at the end of day 3': 'tunggakan pada akhir hari ke-3',
  'backlog at the end of day 4': 'tunggakan pada akhir hari ke-4',
  'backlog at the end of day 5': 'tunggakan pada akhir hari ke-5',
  'mean backlog': 'rata-rata tunggakan',
  'outage, mean time left': 'gangguan, rata-rata sisa waktu',
  'repair, mean time left': 'perbaikan, rata-rata sisa waktu',
  completed: 'selesai',
  'arrivals, largest difference': 'kedatangan, selisih terbesar',
  'completions, largest difference': 'penyelesaian, selisih terbesar',
} as const satisfies Readonly<Record<string, string>>

export type QuantityName = keyof typeof quantityNames

/** What it is counted in. */
export const quantityUnits = {
  min: 'menit',
  '%': '%',
  requests: 'permohonan',
  units: 'unit',
} as const satisfies Readonly<Record<string, string>>

export type QuantityUnit = keyof typeof quantityUnits
