import { useState } from 'react'
import type { CarryProblem } from '../../api/carried.ts'
import { lastKnownDay } from '../../api/day.ts'
import { findSubmitted } from '../../api/submitted.ts'
import { isDemo } from '../../i18n/edition.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { prepareCarried } from './prepareCarried.ts'
import { readFile } from './readFile.ts'
import type { Found } from './Takeover.tsx'
import { useKeepWords } from './useKeepWords.ts'
import type { OpenProblem } from './words.zh-CN.ts'

/** More than six documents of ten megabytes each can become in a file. */
const most = 100_000_000

let count = 0

/** What becomes of the file that was chosen. */
type Reading = 'idle' | 'busy' | { readonly problem: OpenProblem }

/** Chooses or drops a continuation file. What is wrong with it is said; nothing changes here before the person says so. */
export function OpenFile({
  onFound,
  problem,
}: {
  readonly onFound: (found: Found) => void
  /** What is wrong with the link by which this page was opened. */
  readonly problem: CarryProblem | undefined
}) {
  const { open } = useKeepWords().keep
  const { files } = useMessages('photo')
  const [reading, setReading] = useState<Reading>('idle')
  const read = async (file: File) => {
    setReading('busy')
    const result = await readPicked(file, files.watermark(lastKnownDay()))
    setReading(typeof result === 'string' ? { problem: result } : 'idle')
    if (typeof result !== 'string') onFound(result)
  }
  const broken =
    problem === 'damaged' || problem === 'notOurs' ? open.linkBroken : problem && open.problems[problem]
  const told = typeof reading === 'object' ? open.problems[reading.problem] : broken
  return (
    <section>
      <h2>{open.heading}</h2>
      <p>{open.text}</p>
      {told && reading !== 'busy' && (
        <Notice kind="error" live title={told}>
          <p>{open.unchanged}</p>
        </Notice>
      )}
      <DropZone className="keep-drop" onDrop={(file) => void read(file)}>
        <PickButton accept=".html,.htm,text/html" onPick={(file) => void read(file)}>
          {reading === 'busy' ? open.reading : open.choose}
        </PickButton>
        <span className="keep-drop-hint">{open.drop}</span>
      </DropZone>
    </section>
  )
}

async function readPicked(file: File, watermark: string): Promise<Found | OpenProblem> {
  if (file.size > most) return 'tooLarge'
  let text: string
  try {
    text = await file.text()
  } catch {
    return 'unreadable' // moved, deleted, or on a stick that was pulled out
  }
  const read = readFile(text, isDemo)
  if (!read.ok) return read.problem
  count += 1
  const [prepared, submitted] = await Promise.all([
    prepareCarried(read.value, read.files, watermark),
    findSubmitted(read.value.draft.id),
  ])
  return { key: `file-${count}`, origin: 'file', ...prepared, submitted }
}
