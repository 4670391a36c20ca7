import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { lostPart } from '../../ui/lostPart.ts'
import type { PapersPicture } from './drawPapers.ts'

/**
 * Makes a picture of the list. It is shown as well as offered to be saved: in-app browsers do not save files, but let people
 * keep a picture they can see.
 */
export function SavePicture({ picture }: { readonly picture: () => PapersPicture }) {
  const m = useMessages('checklist').picture
  const [shown, setShown] = useState<{ readonly url: string; readonly alt: string } | 'failed'>()
  const url = shown === 'failed' ? undefined : shown?.url
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])

  const make = async () => {
    const wanted = picture()
    try {
      const { drawPapers } = await import('./drawPapers.ts').catch(lostPart)
      const blob = await drawPapers(wanted)
      const alt = [wanted.title, ...wanted.papers.map(({ label }) => label)].join(m.joiner)
      setShown(blob ? { url: URL.createObjectURL(blob), alt } : 'failed')
    } catch {
      setShown('failed')
    }
  }
  return (
    <div className="picture">
      <button type="button" className="link-button" onClick={() => void make()}>
        {m.make}
      </button>
      <div aria-live="polite">
        {shown === 'failed' && <p>{m.failed}</p>}
        {shown && shown !== 'failed' && (
          <figure>
            <img src={shown.url} alt={shown.alt} />
            <figcaption>
              <a href={shown.url} download="papers.png">
                {m.save}
              </a>
              <span className="hint">{m.hint}</span>
            </figcaption>
          </figure>
        )}
      </div>
    </div>
  )
}
