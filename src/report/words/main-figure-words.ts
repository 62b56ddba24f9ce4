/** The words of the figures of what binds, who waits and what the units do, in English. */
export const mainFigureWordsEn = {
  whatBindsTitle: 'What most holds up work at {pool}: {periods}',
  whatBindsCaption:
    'Under “{plan}”. Above: the backlog of {service}. Below: of all waiting at {pool} within its hours, the share that each cause has, day by day. Days without a bar: closed, or hardly anything waits.',
  'whatBindsCaption.one':
    'Under “{plan}”, replication {replication} alone. Above: the backlog of {service}. Below: of all waiting at {pool} within its hours, the share that each cause has, day by day. Days without a bar: closed, or hardly anything waits.',
  whatBindsAlt: 'The backlog under “{plan}” over time, and under it what most holds up work at {pool}: {periods}.',
  whatBindsAxis: 'Share of the waiting',
  whatBindsAlways: '{cause} the whole time',
  whatBindsUntil: '{cause} until {to}',
  whatBindsFrom: '{cause} from {from} on',
  whatBindsFromTo: '{cause} from {from} to {to}',
  whatBindsThen: 'then {cause} until {to}',
  whatBindsThenToEnd: 'then {cause} to the end',
  whatBindsWhich: '{cause} ({units})',
  whatBindsUnits: '{count} units',
  whoWaitsOne: '“{who}”: {time}',
  whoWaitsRange: 'Longest wait: “{long}”, {longTime}; shortest: “{short}”, {shortTime}',
  whoWaitsReady: '8 of 10 ready within about {time}',
  whoWaitsLonger: '8 of 10 ready only after more than {time}',
  whoWaitsNever: 'fewer than 8 of 10 ever ready',
  whoWaitsCaption:
    'How long it takes under “{plan}” until 50, 80 and 95% are ready, over all replications. It counts from the application, also for those who waited at the start; nights and closed days count. The numbers are these three times, about.',
  'whoWaitsCaption.one':
    'How long it takes under “{plan}” in replication {replication} until 50, 80 and 95% are ready. It counts from the application, also for those who waited at the start; nights and closed days count. The numbers are these three times, about.',
  whoWaitsCut: 'A triangle: the run ends before; it is known only that it takes longer.',
  whoWaitsLeft: 'Those who leave without it are never ready; of so many, a bar can be missing.',
  whoWaitsAxis: 'From application to ready, {unit}',
  whoWaitsLeave: '{share} leave without it',
  whoWaitsPart: '{share} are ready',
  whoWaitsCutMark: 'Longer than the run shows',
  unitStatesMissing:
    'Failed or away for repair at {pool}, on average: {most} of {all} units on {date}, {last} on {end}',
  unitStatesAllThere: 'Hardly any unit of {pools} is failed or away for repair',
  unitStatesAllThereAny: 'Hardly any unit of {pools} and the other pools is failed or away for repair',
  unitStatesCaption:
    'What the units of each pool do under “{plan}”: how much of a row a state takes is in how many of the futures a unit is in it on that day. A day in the office is divided as its opening hours are; days without colour are closed. Units on loan count with the others.',
  'unitStatesCaption.one':
    'What the units of each pool do under “{plan}” in replication {replication}: how much of a row a state takes is how many of the units are in it on that day. A day in the office is divided as its opening hours are; days without colour are closed. Units on loan count with the others.',
} as const

/** The same in Indonesian. */
export const mainFigureWordsId: { readonly [key in keyof typeof mainFigureWordsEn]: string } = {
  whatBindsTitle: 'Yang paling menahan pekerjaan di {pool}: {periods}',
  whatBindsCaption:
    'Dengan “{plan}”. Atas: tunggakan {service}. Bawah: bagian setiap penyebab dari seluruh waktu tunggu di {pool} pada jam buka, hari demi hari. Hari tanpa batang: tutup, atau hampir tidak ada yang menunggu.',
  'whatBindsCaption.one':
    'Dengan “{plan}”, hanya replikasi {replication}. Atas: tunggakan {service}. Bawah: bagian setiap penyebab dari seluruh waktu tunggu di {pool} pada jam buka, hari demi hari. Hari tanpa batang: tutup, atau hampir tidak ada yang menunggu.',
  whatBindsAlt:
    'Tunggakan dengan “{plan}” dari waktu ke waktu, dan di bawahnya apa yang paling menahan pekerjaan di {pool}: {periods}.',
  whatBindsAxis: 'Bagian dari waktu tunggu',
  whatBindsAlways: '{cause} sepanjang waktu',
  whatBindsUntil: '{cause} sampai {to}',
  whatBindsFrom: '{cause} sejak {from}',
  whatBindsFromTo: '{cause} dari {from} sampai {to}',
  whatBindsThen: 'kemudian {cause} sampai {to}',
  whatBindsThenToEnd: 'kemudian {cause} sampai akhir',
  whatBindsWhich: '{cause} ({units})',
  whatBindsUnits: '{count} unit',
  whoWaitsOne: '“{who}”: {time}',
  whoWaitsRange: 'Tunggu paling lama: “{long}”, {longTime}; paling singkat: “{short}”, {shortTime}',
  whoWaitsReady: '8 dari 10 siap dalam sekitar {time}',
  whoWaitsLonger: '8 dari 10 baru siap setelah lebih dari {time}',
  whoWaitsNever: 'kurang dari 8 dari 10 yang pernah siap',
  whoWaitsCaption:
    'Berapa lama dengan “{plan}” sampai 50, 80, dan 95% siap, dari semua replikasi. Dihitung sejak permohonan, juga bagi yang sudah menunggu sejak awal; malam dan hari tutup ikut dihitung. Angkanya adalah ketiga waktu itu, kira-kira.',
  'whoWaitsCaption.one':
    'Berapa lama dengan “{plan}” dalam replikasi {replication} sampai 50, 80, dan 95% siap. Dihitung sejak permohonan, juga bagi yang sudah menunggu sejak awal; malam dan hari tutup ikut dihitung. Angkanya adalah ketiga waktu itu, kira-kira.',
  whoWaitsCut: 'Segitiga: masa hitung berakhir lebih dulu; hanya diketahui bahwa waktunya lebih lama.',
  whoWaitsLeft: 'Yang pergi tanpa dilayani tidak pernah siap; bila banyak, batangnya bisa tidak ada.',
  whoWaitsAxis: 'Dari permohonan sampai siap, {unit}',
  whoWaitsLeave: '{share} pergi tanpa dilayani',
  whoWaitsPart: '{share} sudah siap',
  whoWaitsCutMark: 'Lebih lama daripada masa hitung',
  unitStatesMissing:
    'Rusak atau sedang diperbaiki di {pool}, rata-rata: {most} dari {all} unit pada {date}, {last} pada {end}',
  unitStatesAllThere: 'Hampir tidak ada unit {pools} yang rusak atau sedang diperbaiki',
  unitStatesAllThereAny: 'Hampir tidak ada unit {pools} dan kelompok lain yang rusak atau sedang diperbaiki',
  unitStatesCaption:
    'Keadaan unit di setiap kelompok dengan “{plan}”: tinggi suatu warna menunjukkan dalam berapa bagian dari semua kemungkinan masa depan sebuah unit berada dalam keadaan itu pada hari tersebut. Hari di kantor dibagi menurut jam bukanya; hari tanpa warna adalah hari tutup. Unit pinjaman ikut dihitung.',
  'unitStatesCaption.one':
    'Keadaan unit di setiap kelompok dengan “{plan}”, hanya replikasi {replication}: tinggi suatu warna menunjukkan berapa banyak unit berada dalam keadaan itu pada hari tersebut. Hari di kantor dibagi menurut jam bukanya; hari tanpa warna adalah hari tutup. Unit pinjaman ikut dihitung.',
}
