import { downloadZip } from 'client-zip'
import { fileNameOf } from '../../scenarios/shots.ts'
import type { Taken } from './pictures.ts'

/** The pictures as one ZIP archive, uncompressed: a PNG is compressed already. `onTaken` hears of each, also of those that failed. */
export function zipPictures(pictures: AsyncIterable<Taken>, onTaken: (taken: Taken) => void): Promise<Blob> {
  const lastModified = new Date()
  async function* files() {
    for await (const taken of pictures) {
      onTaken(taken)
      if ('png' in taken) yield { name: fileNameOf(taken.shot), input: taken.png, lastModified }
    }
  }
  return downloadZip(files()).blob()
}
