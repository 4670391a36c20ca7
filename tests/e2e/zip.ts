/** A file of a ZIP archive whose files are stored as they are. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of an archive by its central directory (PKWARE APPNOTE 4.3). Throws where one is compressed. */
export function readZip(archive: Buffer): ZippedFile[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('this is no ZIP archive')
  const files: ZippedFile[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extra, comment] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ]
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    if (method !== 0) throw new Error(`${name} is compressed`)
    const local = archive.readUInt32LE(at + 42)
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    files.push({ name, bytes: archive.subarray(begin, begin + size) })
    at += 46 + nameLength + extra + comment
  }
  return files
}

/** Width and height that a PNG says it has; undefined where it is none. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
