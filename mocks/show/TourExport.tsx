import { useState } from 'react'
import { copyText } from '../console/copy.ts'
import { download } from '../console/download.ts'
import { tourMark } from '../console/link.ts'
import { usePageLanguage, useSession } from '../console/useConsole.ts'
import type { Tour } from '../scenarios/tour.ts'
import { useShowTexts } from './useShow.ts'

type Said =
  | { readonly kind: 'copied' }
  | { readonly kind: 'byHand'; readonly link: string }
  | { readonly kind: 'wrong'; readonly problem: string }

/** A tour for others: as a link, as a list of what is said, as a script. */
export function TourExport({ tour }: { readonly tour: Tour }) {
  const { tours: t } = useShowTexts()
  const session = useSession()
  const language = usePageLanguage()
  const [said, setSaid] = useState<Said>()
  const act = async (work: () => Promise<Said | undefined>) => {
    try {
      setSaid(await work())
    } catch (error) {
      setSaid({ kind: 'wrong', problem: String(error) })
    }
  }

  const link = () =>
    act(async () => {
      const { writeTour } = await import('./tourLink.ts')
      const written = await writeTour(tour)
      if (!written.ok) return { kind: 'wrong', problem: written.problem }
      const address = session.getSite() + tourMark + written.value
      return (await copyText(address)) ? { kind: 'copied' } : { kind: 'byHand', link: address }
    })
  const captions = (form: 'text' | 'markdown') =>
    act(async () => {
      const { listCaptions } = await import('./captionList.ts')
      const text = listCaptions(tour, language, form)
      if (form === 'text') download(`${fileName(tour)}.txt`, 'text/plain', text)
      else download(`${fileName(tour)}.md`, 'text/markdown', text)
      return undefined
    })
  const script = () =>
    act(async () => {
      const { makeScript } = await import('./makeScript.ts')
      download(`${fileName(tour)}.mjs`, 'text/javascript', await makeScript(tour, session))
      return undefined
    })
  return (
    <>
      <div className="demo-row">
        <button type="button" onClick={() => void link()}>
          {t.link}
        </button>
        <button type="button" onClick={() => void captions('text')}>
          {t.text}
        </button>
        <button type="button" onClick={() => void captions('markdown')}>
          {t.markdown}
        </button>
        <button type="button" onClick={() => void script()}>
          {t.script}
        </button>
      </div>
      <output>{said?.kind === 'copied' && t.linkCopied}</output>
      {said?.kind === 'byHand' && (
        <label>
          {t.linkByHand}
          <input readOnly value={said.link} onFocus={({ target }) => target.select()} />
        </label>
      )}
      {said?.kind === 'wrong' && <p role="alert">{t.broken(said.problem)}</p>}
    </>
  )
}

/** Letters and digits of a title, short enough for every file system. */
const fileName = ({ id, title }: Tour): string => {
  const name = (typeof title === 'string' ? title : title.en).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
  return `tour-${name.replace(/^-|-$/g, '') || id}`
}
