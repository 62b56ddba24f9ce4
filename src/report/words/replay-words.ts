/** The words of the replay of one future in English. */
export const replayWordsEn = {
  'replay.title': 'One possible future, day by day',
  'replay.lead':
    'How it can happen, and no forecast: no future will be just like this one. What is likely stands in the answer and the figures.',
  'replay.which.median':
    'Replication {replication} under “{plan}”: of {of} futures, {place} are as good or better, by the day on which the backlog of {service} is gone, then by the citizens’ days of waiting.',
  'replay.which.late':
    'Replication {replication} under “{plan}”, a bad one: of {of} futures, {place} are as good or better, by the day on which the backlog of {service} is gone, then by the citizens’ days of waiting.',
  'replay.which.last':
    'Replication {replication} under “{plan}”, a bad one: none of {of} futures is worse, by the day on which the backlog of {service} is gone, then by the citizens’ days of waiting.',
  'replay.command': 'Told in full by: {command}',
  'replay.choose': 'Future',
  'replay.choice.median': '{plan}: the middle one',
  'replay.choice.late': '{plan}: the worst in ten',
  'replay.day': 'Day',
  'replay.week': 'Week',
  'replay.play': 'Play',
  'replay.pause': 'Pause',
  'replay.weekOf': '{from} to {to}',
  'replay.closed': '{date} (closed)',
  'replay.flow': '{service}: {backlog} in the office; {came} came, {completed} completed.',
  'replay.note.day':
    'In the office, in queues and in stock: as at the end of the day. Units: what each does for the longest time while it is not closed, and what it completes that day.',
  'replay.note.week':
    'In the office, in queues and in stock: as at the end of the week. Units: what each does for the longest time while it is not closed, and what it completes that week.',
  'replay.waiting': 'Who waits where',
  'replay.nobody': 'No step has a queue in this future.',
  'replay.classes': 'In the office, by class',
  'replay.classOf': '{service}, {name}',
  'replay.units': 'Which unit does what',
  'replay.done': '{state}, {count} done',
  'replay.poolDone': '{pool}: {count} done',
  'replay.inState': '{state}: {count}',
  'replay.things': 'What the office depends on',
  'replay.link.up': 'up',
  'replay.link.partly': 'down for a part of the time',
  'replay.link.down': 'down all the time',
  'replay.link.slow': 'slow for a part of the time',
  'replay.stock': '{count} in stock',
  'replay.events': 'What happens',
  'replay.noEvents': 'Nothing out of the ordinary.',
  'replay.table': 'The same as a table',
  'replay.tableCaption.median': 'The middle future under “{plan}”, replication {replication}',
  'replay.tableCaption.late': 'The worst in ten under “{plan}”, replication {replication}',
  'replay.column.backlog': '{service}: in the office',
  'replay.column.queue': '{step}: waiting',
  'replay.column.working': 'Units working',
  'replay.column.down': 'Links down',
  'replay.column.events': 'What happens',
  'replay.none': 'none',
  'replay.tableNote.day':
    'In the office, waiting and working: on the day of the row. Links down and what happens: since the row before.',
  'replay.tableNote.week':
    'In the office, waiting and working: in the week of the row. Links down and what happens: since the row before.',
} as const

/** The same in Indonesian. */
export const replayWordsId: { readonly [key in keyof typeof replayWordsEn]: string } = {
  'replay.title': 'Satu kemungkinan, hari demi hari',
  'replay.lead':
    'Beginilah kejadiannya dapat berlangsung, dan ini bukan ramalan: kenyataan tidak akan persis seperti ini. Apa yang mungkin terjadi ada dalam jawaban dan gambar.',
  'replay.which.median':
    'Replikasi {replication} dengan “{plan}”: dari {of} kemungkinan, {place} sama baik atau lebih baik, menurut hari habisnya tunggakan {service}, lalu menurut jumlah hari tunggu warga.',
  'replay.which.late':
    'Replikasi {replication} dengan “{plan}”, kemungkinan yang buruk: dari {of} kemungkinan, {place} sama baik atau lebih baik, menurut hari habisnya tunggakan {service}, lalu menurut jumlah hari tunggu warga.',
  'replay.which.last':
    'Replikasi {replication} dengan “{plan}”, kemungkinan yang buruk: dari {of} kemungkinan tidak ada yang lebih buruk, menurut hari habisnya tunggakan {service}, lalu menurut jumlah hari tunggu warga.',
  'replay.command': 'Diceritakan selengkapnya dengan: {command}',
  'replay.choose': 'Kemungkinan',
  'replay.choice.median': '{plan}: yang di tengah',
  'replay.choice.late': '{plan}: satu yang buruk di antara sepuluh',
  'replay.day': 'Hari',
  'replay.week': 'Minggu',
  'replay.play': 'Putar',
  'replay.pause': 'Jeda',
  'replay.weekOf': '{from} sampai {to}',
  'replay.closed': '{date} (tutup)',
  'replay.flow': '{service}: {backlog} di kantor; {came} masuk, {completed} selesai.',
  'replay.note.day':
    'Di kantor, dalam antrean, dan persediaan: keadaan pada akhir hari. Unit: yang paling lama dilakukannya selama tidak tutup, dan yang diselesaikannya pada hari itu.',
  'replay.note.week':
    'Di kantor, dalam antrean, dan persediaan: keadaan pada akhir minggu. Unit: yang paling lama dilakukannya selama tidak tutup, dan yang diselesaikannya dalam minggu itu.',
  'replay.waiting': 'Siapa menunggu di mana',
  'replay.nobody': 'Tidak ada antrean di langkah mana pun dalam kemungkinan ini.',
  'replay.classes': 'Di kantor, menurut golongan',
  'replay.classOf': '{service}, {name}',
  'replay.units': 'Apa yang dilakukan setiap unit',
  'replay.done': '{state}, {count} selesai',
  'replay.poolDone': '{pool}: {count} selesai',
  'replay.inState': '{state}: {count}',
  'replay.things': 'Yang diperlukan kantor',
  'replay.link.up': 'berfungsi',
  'replay.link.partly': 'terputus sebagian waktu',
  'replay.link.down': 'terputus sepanjang waktu',
  'replay.link.slow': 'lambat sebagian waktu',
  'replay.stock': 'tersisa {count}',
  'replay.events': 'Yang terjadi',
  'replay.noEvents': 'Tidak ada kejadian khusus.',
  'replay.table': 'Yang sama sebagai tabel',
  'replay.tableCaption.median': 'Kemungkinan yang di tengah dengan “{plan}”, replikasi {replication}',
  'replay.tableCaption.late': 'Satu yang buruk di antara sepuluh dengan “{plan}”, replikasi {replication}',
  'replay.column.backlog': '{service}: di kantor',
  'replay.column.queue': '{step}: menunggu',
  'replay.column.working': 'Unit bekerja',
  'replay.column.down': 'Jaringan terputus',
  'replay.column.events': 'Yang terjadi',
  'replay.none': 'tidak ada',
  'replay.tableNote.day':
    'Di kantor, menunggu, dan bekerja: pada hari di baris itu. Jaringan terputus dan yang terjadi: sejak baris sebelumnya.',
  'replay.tableNote.week':
    'Di kantor, menunggu, dan bekerja: dalam minggu di baris itu. Jaringan terputus dan yang terjadi: sejak baris sebelumnya.',
}
