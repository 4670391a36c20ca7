import {
  type FileTrouble,
  openSource,
  type ReadEnd,
  type ReadSetting,
  type ReadStep,
  readPeople,
} from './readPeople.ts'

// A worker of its own: reads and checks people beside the page, which goes on answering. Whoever does not want it any more ends it.

/** What it is sent, once. */
export interface ReadOrder extends ReadSetting {
  readonly source: Blob | string
}

/** What it sends: people, and what came of it last. */
export type ReadNews = { readonly step: ReadStep } | { readonly end: ReadEnd | FileTrouble }

const page = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin, windows have
const tell = (news: ReadNews): void => page.postMessage(news)

async function read({ source, ...setting }: ReadOrder): Promise<void> {
  const given = await openSource(source)
  if (given === undefined) return tell({ end: 'unreadable' })
  const reading = readPeople(given, setting)
  for (;;) {
    const step = reading.next()
    if (step.done) return tell({ end: step.value })
    tell({ step: step.value })
  }
}

page.addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => void read(data))
