import { catalogue } from './catalogue.ts'

const en = {
  cannotRead: (reason: string) => `cannot read it: ${reason}`,
  noSuchFile: 'there is no such file',
  noBackslash: '; here folders are separated by /, not by a backslash',
  notUtf8: 'it is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8")',
  isFolder: 'it is a folder, not a file',
  isNoFile: (what: string) => `it is ${what}, not a file; save what comes from it to a file first`,
  pipe: 'a pipe',
  socket: 'a socket',
  device: 'a device',

  webAddress: 'it is an address of the web; save the file beside the scenario',
  tilde: '"~" does not stand for a folder here; write the path in full',
  liesOutside: 'it lies outside the folder of the scenario; copy it there, or allow it with --allow-outside',
  leadsOutside:
    'it is a link to a place outside the folder of the scenario; copy it there, or allow it with --allow-outside',

  permissionDenied: 'permission denied',
  partIsFile: 'a part of the path is a file, not a folder',
  fileInTheWay: 'a file of that name is in the way',
  readOnly: 'the disk can only be read',
  diskFull: 'the disk is full',
  quotaUsedUp: 'the disk space that you are allowed is used up',
  fileTooLarge: 'the file would be larger than is allowed here',
  diskError: 'the disk or device reports an error',
  tooManyOpen: 'too many files are open',
  nameTooLong: 'the name is too long',
  noFolder: 'a folder on the way to it is not there',
  folderNotEmpty: 'a folder with files is in the way',
  isBusy: 'another program uses it',
  linksInCircle: 'links lead in a circle',
  noSuchName: 'no file can have such a name',

  isEmpty: 'it is empty',
  notJson: (where: string) => `it is not JSON: ${where}`,
  endsTooEarly: (line: number, column: number) => `it ends too early, at line ${line}, column ${column}`,
  cannotBeRead: (line: number, column: number) => `line ${line}, column ${column} cannot be read`,
  noFileOfItsOwn: 'it is no file of its own',
  noSchema: (schema: string) => `it has no field "schema" with "${schema}", as results have that run or compare write`,
}

const id: typeof en = {
  cannotRead: (reason) => `tidak dapat dibaca: ${reason}`,
  noSuchFile: 'berkas itu tidak ada',
  noBackslash: '; di sini folder dipisahkan dengan /, bukan dengan garis miring terbalik',
  notUtf8: 'bukan teks UTF-8; simpan lagi sebagai UTF-8 (dalam lembar kerja: "CSV UTF-8")',
  isFolder: 'itu folder, bukan berkas',
  isNoFile: (what) => `itu ${what}, bukan berkas; simpan dahulu isinya ke dalam sebuah berkas`,
  pipe: 'pipa (pipe)',
  socket: 'soket',
  device: 'perangkat',

  webAddress: 'itu alamat web; simpan berkasnya di samping skenario',
  tilde: '"~" di sini tidak berarti folder; tuliskan letaknya dengan lengkap',
  liesOutside: 'letaknya di luar folder skenario; salin ke folder itu, atau izinkan dengan --allow-outside',
  leadsOutside:
    'itu tautan ke tempat di luar folder skenario; salin berkasnya ke folder itu, atau izinkan dengan --allow-outside',

  permissionDenied: 'tidak ada izin',
  partIsFile: 'satu bagian dari letaknya adalah berkas, bukan folder',
  fileInTheWay: 'sudah ada berkas dengan nama itu',
  readOnly: 'disk hanya dapat dibaca',
  diskFull: 'disk penuh',
  quotaUsedUp: 'jatah ruang disk Anda sudah habis',
  fileTooLarge: 'berkas akan melebihi ukuran yang diizinkan di sini',
  diskError: 'disk atau perangkat melaporkan gangguan',
  tooManyOpen: 'terlalu banyak berkas terbuka',
  nameTooLong: 'namanya terlalu panjang',
  noFolder: 'satu folder pada letaknya tidak ada',
  folderNotEmpty: 'sudah ada folder berisi berkas di situ',
  isBusy: 'sedang dipakai program lain',
  linksInCircle: 'tautannya berputar-putar',
  noSuchName: 'tidak ada berkas yang dapat bernama demikian',

  isEmpty: 'isinya kosong',
  notJson: (where) => `bukan JSON: ${where}`,
  endsTooEarly: (line, column) => `terputus di baris ${line}, kolom ${column}`,
  cannotBeRead: (line, column) => `baris ${line}, kolom ${column} tidak dapat dibaca`,
  noFileOfItsOwn: 'itu bukan berkas biasa',
  noSchema: (schema) =>
    `tidak ada isian "schema" dengan "${schema}", seperti dalam hasil yang ditulis run atau compare`,
}

/** Why a file cannot be read, or written. */
export const fileWords = catalogue(en, id)
