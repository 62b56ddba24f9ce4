/** The words of the figures of what binds, who waits and what the units do, in English. */
export const planFigureWordsEn = {
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
  whatBindsAgainFromTo: 'and again from {from} to {to}',
  whatBindsAgainFrom: 'and again from {from} on',
  whatBindsThen: 'then {cause} until {to}',
  whatBindsThenToEnd: 'then {cause} to the end',
  whatBindsWhich: '{cause} ({units})',
  whatBindsUnits: 'on average at most {count} at once',
  whoWaitsOne: '“{who}”: {time}',
  whoWaitsRange: 'Longest wait: “{long}”, {longTime}; shortest: “{short}”, {shortTime}',
  whoWaitsReady: '8 of 10 ready within about {time}',
  whoWaitsLonger: '8 of 10 ready only after more than {time}',
  whoWaitsNever: 'fewer than 8 of 10 ever ready',
  whoWaitsCaption:
    'How long it takes under “{plan}” until 50, 80 and 95% are ready, over all futures. It counts from the application, also for those who waited at the start; nights and closed days count. The numbers are these three times, about.',
  'whoWaitsCaption.one':
    'How long it takes under “{plan}” in replication {replication} until 50, 80 and 95% are ready. It counts from the application, also for those who waited at the start; nights and closed days count. The numbers are these three times, about.',
  whoWaitsCut: 'A triangle: the run ends before; it is known only that it takes longer.',
  whoWaitsLeft: 'Those who leave without it are never ready; of so many, a bar can be missing.',
  whoWaitsAxis: 'From application to ready, {unit}',
  whoWaitsLeave: '{share} leave without it',
  whoWaitsPart: '{share} are ready',
  whoWaitsCutMark: 'Longer than the run shows',
} as const

/** The same in Indonesian. */
export const planFigureWordsId: { readonly [key in keyof typeof planFigureWordsEn]: string } = {
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
  whatBindsAgainFromTo: 'dan lagi dari {from} sampai {to}',
  whatBindsAgainFrom: 'dan lagi sejak {from}',
  whatBindsThen: 'kemudian {cause} sampai {to}',
  whatBindsThenToEnd: 'kemudian {cause} sampai akhir',
  whatBindsWhich: '{cause} ({units})',
  whatBindsUnits: 'rata-rata paling banyak {count} unit sekaligus',
  whoWaitsOne: '“{who}”: {time}',
  whoWaitsRange: 'Tunggu paling lama: “{long}”, {longTime}; paling singkat: “{short}”, {shortTime}',
  whoWaitsReady: '8 dari 10 siap dalam sekitar {time}',
  whoWaitsLonger: '8 dari 10 baru siap setelah lebih dari {time}',
  whoWaitsNever: 'kurang dari 8 dari 10 yang pernah siap',
  whoWaitsCaption:
    'Berapa lama dengan “{plan}” sampai 50, 80, dan 95% siap, dari semua kemungkinan. Dihitung sejak permohonan, juga bagi yang sudah menunggu sejak awal; malam dan hari tutup ikut dihitung. Angkanya adalah ketiga waktu itu, kira-kira.',
  'whoWaitsCaption.one':
    'Berapa lama dengan “{plan}” dalam replikasi {replication} sampai 50, 80, dan 95% siap. Dihitung sejak permohonan, juga bagi yang sudah menunggu sejak awal; malam dan hari tutup ikut dihitung. Angkanya adalah ketiga waktu itu, kira-kira.',
  whoWaitsCut: 'Segitiga: masa yang dihitung berakhir lebih dulu; hanya diketahui bahwa waktunya lebih lama.',
  whoWaitsLeft: 'Yang pergi tanpa dilayani tidak pernah siap; bila banyak, batangnya bisa tidak ada.',
  whoWaitsAxis: 'Dari permohonan sampai siap, {unit}',
  whoWaitsLeave: '{share} pergi tanpa dilayani',
  whoWaitsPart: '{share} sudah siap',
  whoWaitsCutMark: 'Lebih lama daripada masa yang dihitung',
}
