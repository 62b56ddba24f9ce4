import type { PhraseTexts } from './phrase-texts.ts'

/** CSV files: their columns, lines and cells, and how dates and numbers in them are read. */
export const csvPhrases = {
  'csv-unreadable': { en: 'cannot read "{file}": {why}', id: '"{file}" tidak dapat dibaca: {why}' },
  'no-csv-file': { en: '"{written}" is not a CSV file', id: '"{written}" bukan berkas CSV' },
  spreadsheet: {
    en: '"{written}" is a spreadsheet, which is not read here: open it and save its sheet as CSV',
    id: '"{written}" berkas lembar kerja (Excel), yang tidak dapat dibaca di sini: bukalah dan simpan lembarnya sebagai CSV (Simpan sebagai, pilih CSV)',
  },
  'csv-or-outages': { en: 'outages.csv, or a list of outages', id: 'outages.csv, atau daftar gangguan' },
  'csv-or-dates': { en: 'holidays.csv, or a list of dates', id: 'holidays.csv, atau daftar tanggal' },
  'quote-not-closed': {
    en: 'a quotation mark opens a cell and is never closed',
    id: 'tanda kutip membuka sebuah sel dan tidak pernah ditutup',
  },
  'text-behind-quote': {
    en: 'text follows the quotation mark that closes a cell',
    id: 'ada teks sesudah tanda kutip yang menutup sebuah sel',
  },
  'quote-within-cell': {
    en: 'a quotation mark stands within a cell; write two of them and put the cell into quotes',
    id: 'ada tanda kutip di dalam sebuah sel; tulislah dua kali dan apit sel itu dengan tanda kutip',
  },
  'line-not-cut': { en: 'the line cannot be cut into cells', id: 'baris ini tidak dapat dibagi menjadi sel' },
  'only-a-header': {
    en: 'the file has the names of its columns, but no line below them',
    id: 'berkas ini memuat nama kolom, tetapi tidak ada baris di bawahnya',
  },
  'no-column': { en: 'there is no column "{column}"', id: 'tidak ada kolom "{column}"' },
  'no-column-also': { en: 'there is no column "{column}" (or {also})', id: 'tidak ada kolom "{column}" (atau {also})' },
  'no-end-column': {
    en: 'there is no column "to" (or until, end, sampai, hingga, selesai), and none "lasts"',
    id: 'tidak ada kolom "to" (atau until, end, sampai, hingga, selesai), dan juga tidak ada "lasts"',
  },
  'no-header': {
    en: 'the file has no line with the names of the columns',
    id: 'berkas ini tidak memuat baris dengan nama kolom',
  },
  'header-such-as': { en: 'a first line such as {written}', id: 'baris pertama misalnya {written}' },
  'uneven-line': {
    en: 'this line has {cells}, but the header has {columns} ({names})',
    id: 'baris ini berisi {cells}, tetapi baris nama kolom berisi {columns} ({names})',
  },
  'uneven-line-quotes': {
    en: 'this line has {cells}, but the header has {columns} ({names}): a cell with the delimiter in it needs quotation marks',
    id: 'baris ini berisi {cells}, tetapi baris nama kolom berisi {columns} ({names}): sel yang mengandung tanda pemisah harus diapit tanda kutip',
  },
  'one-cell': { en: 'one cell', id: 'satu sel' },
  'n-cells': { en: '{count} cells', id: '{count} sel' },
  'empty-cell': { en: 'this cell is empty', id: 'sel ini kosong' },

  'other-date-order': {
    en: '"{written}" is written in another order than "{other}" on line {line}',
    id: 'urutan tanggal "{written}" berbeda dengan "{other}" pada baris {line}',
  },
  'dates-as': { en: 'dates as YYYY-MM-DD', id: 'tanggal sebagai YYYY-MM-DD' },
  'date-read-two-ways': {
    en: '"{written}" can be read as {one} or as {other}',
    id: '"{written}" dapat dibaca {one} atau {other}',
  },
  'declare-date-order': {
    en: '{one} for the one, {other} for the other; or dates as YYYY-MM-DD',
    id: '{one} untuk yang pertama, {other} untuk yang kedua; atau tanggal sebagai YYYY-MM-DD',
  },
  'declared-beside': { en: '{written} beside "{key}"', id: '{written} di samping "{key}"' },
  'no-date-day-first': {
    en: '"{written}" is no date with the day first',
    id: '"{written}" bukan tanggal bila hari ditulis lebih dahulu',
  },
  'no-date-month-first': {
    en: '"{written}" is no date with the month first',
    id: '"{written}" bukan tanggal bila bulan ditulis lebih dahulu',
  },
  'one-date-order': {
    en: 'one order for all dates of the file, or YYYY-MM-DD',
    id: 'urutan yang sama untuk semua tanggal dalam berkas, atau YYYY-MM-DD',
  },
  'serial-day': {
    en: '"{written}" is a spreadsheet\'s number of a day',
    id: '"{written}" adalah nomor hari dari lembar kerja, bukan tanggal',
  },
  'format-as-date': {
    en: 'dates as YYYY-MM-DD: give the column the format of a date',
    id: 'tanggal sebagai YYYY-MM-DD: beri kolom itu format tanggal',
  },
  'two-digit-year': {
    en: 'the year of "{written}" has two digits',
    id: 'tahun pada "{written}" hanya dua angka',
  },
  'no-date-order': { en: '"{written}" is not an order of dates', id: '"{written}" bukan urutan tanggal' },
  'date-twice': { en: 'this date is given twice', id: 'tanggal ini tertulis dua kali' },
  'closed-on-date': { en: 'the office is closed on this date', id: 'kantor tutup pada tanggal ini' },
  'days-open': {
    en: 'days on which it opens; see "extra" of the opening',
    id: 'hari kantor buka; lihat "extra" pada "opening"',
  },

  'other-decimal-mark': {
    en: 'this number has another decimal mark than "{other}" on line {line}',
    id: 'tanda desimal angka ini berbeda dengan "{other}" pada baris {line}',
  },
  'one-way-of-numbers': {
    en: 'one way to write numbers in a column',
    id: 'satu cara menulis angka untuk seluruh kolom',
  },
  'number-read-two-ways': {
    en: '"{written}" can be read as {one} or as {other}',
    id: '"{written}" dapat dibaca {one} atau {other}',
  },
  'numbers-read-two-ways': {
    en: '"{written}" can be read as {one} or as {other} ({count} values of the column are like this)',
    id: '"{written}" dapat dibaca {one} atau {other} (dalam kolom ini ada {count} nilai seperti itu)',
  },
  'declare-decimal-mark': {
    en: '{grouping} for {whole}, {decimal} for {fraction}; or numbers without thousands marks',
    id: '{grouping} untuk {whole}, {decimal} untuk {fraction}; atau angka tanpa tanda ribuan',
  },
  'no-decimal-point-there': {
    en: '"{written}" does not fit a decimal point',
    id: '"{written}" tidak cocok dengan titik sebagai tanda desimal',
  },
  'no-decimal-comma-there': {
    en: '"{written}" does not fit a decimal comma',
    id: '"{written}" tidak cocok dengan koma sebagai tanda desimal',
  },
  'no-number': { en: '"{written}" is not a number', id: '"{written}" bukan angka' },
  'number-forms': { en: '1234.5 or 1234,5', id: '1234.5 atau 1234,5' },
  'no-decimal-mark': { en: '"{written}" is not a decimal mark', id: '"{written}" bukan tanda desimal' },
  'decimal-marks': { en: 'comma or point', id: 'comma atau point' },
  'no-number-of-requests': {
    en: '"{written}" is not a number of requests',
    id: '"{written}" bukan jumlah permohonan',
  },

  'counts-of-other-days': {
    en: 'the counts are for {span}: none is for a day of the run, {first} to {last}',
    id: 'jumlah yang tertulis adalah untuk {span}: tidak ada yang untuk hari dalam masa yang dihitung, {first} sampai {last}',
  },
  'counts-of-run': { en: 'counts for the days of the run', id: 'jumlah untuk hari dalam masa yang dihitung' },
  'dates-from-to': { en: '{first} to {last}', id: '{first} sampai {last}' },
  'counts-end': {
    en: 'the counts end on {last}, but the run goes on: no line for {missing}',
    id: 'jumlah yang tertulis berakhir pada {last}, padahal masa yang dihitung masih berlanjut: tidak ada baris untuk {missing}',
  },
  'counts-missing': { en: 'the file has no line for {missing}', id: 'berkas ini tidak memuat baris untuk {missing}' },
  'one-open-day': { en: '1 open day: {list}', id: '1 hari buka: {list}' },
  'open-days': { en: '{count} open days: {list}', id: '{count} hari buka: {list}' },
  'open-days-more': {
    en: '{count} open days: {list} and {more} more, up to {last}',
    id: '{count} hari buka: {list} dan {more} lagi, sampai {last}',
  },
  'line-for-each-day': {
    en: 'a line for each day on which the office opens, with 0 where nobody came; missing: zero beside "counts", if nobody came on days without a line',
    id: 'satu baris untuk setiap hari kantor buka, dengan 0 bila tidak ada yang datang; missing: zero di samping "counts", bila tidak ada yang datang pada hari tanpa baris',
  },
  'line-for-each-day-until': {
    en: 'a line for each day on which the office opens, with 0 where nobody came; missing: zero beside "counts", if nobody came on days without a line; until: {until}, if nobody comes any more; or a shorter horizon',
    id: 'satu baris untuk setiap hari kantor buka, dengan 0 bila tidak ada yang datang; missing: zero di samping "counts", bila tidak ada yang datang pada hari tanpa baris; until: {until}, bila setelah itu tidak ada yang datang lagi; atau horizon yang lebih pendek',
  },
  'no-meaning-of-missing': {
    en: '"{written}" is not what days without a line can mean',
    id: '"{written}" bukan arti yang mungkin bagi hari tanpa baris',
  },
  'outage-ends-first': { en: 'this outage ends before it begins', id: 'gangguan ini berakhir sebelum dimulai' },
  'clocks-mixed-in-column': {
    en: 'working days and other units are mixed in one column: "{other}" stands on line {line}',
    id: 'hari kerja dan satuan lain bercampur dalam satu kolom: "{other}" tertulis pada baris {line}',
  },
  'like-this': {
    en: '{message} ({count} like this, on {where})',
    id: '{message} ({count} seperti ini, pada {where})',
  },
  'on-line': { en: 'line {line}', id: 'baris {line}' },
  'on-lines': { en: 'lines {lines}', id: 'baris {lines}' },
  'on-lines-more': { en: 'lines {lines} and {more} more', id: 'baris {lines} dan {more} lagi' },
} as const satisfies PhraseTexts
