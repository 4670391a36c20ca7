import { useEffect, useState } from 'react'
import { type CasePaper, papersOf } from '../../agency/casePapers.ts'
import type { CaseRow } from '../../agency/rows.ts'
import { getUpload } from '../../agency/uploads.ts'
import { paperName } from '../../desk/caseAnswers.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import type { ServiceWords } from '../serviceWords.ts'
import { usePageLanguage, useSession } from '../useConsole.ts'

/** The photo and the papers of a case, as pictures; documents can be downloaded. */
export function Papers({ row, words }: { readonly row: CaseRow; readonly words: ServiceWords }) {
  const c = caseTexts[usePageLanguage()]
  const papers = papersOf(row)
  const isLater = row.answers.photo === 'later'
  return (
    <>
      <h3>{c.papers}</h3>
      {isLater && <p>{c.photoLater}</p>}
      {!isLater && papers.length === 0 && <p>{c.noPapers}</p>}
      <ul className="demo-papers">
        {papers.map((paper) => (
          <li key={paper.uploadId}>
            <Paper paper={paper} name={paperName(paper.name, words, c, row.answers.forWhom)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Paper({ paper, name }: { readonly paper: CasePaper; readonly name: string }) {
  const c = caseTexts[usePageLanguage()]
  const { store } = useSession().scene.simulation
  /** None while it is read; null where it can't be. */
  const [address, setAddress] = useState<string | null>()
  const { uploadId } = paper
  useEffect(() => {
    let made: string | undefined
    let isGone = false
    const show = async () => {
      const found = await getUpload(store, uploadId)
      if (isGone) return
      if (found.ok) made = URL.createObjectURL(new Blob([found.value.bytes], { type: found.value.type }))
      setAddress(made ?? null)
    }
    show().catch(() => setAddress(null))
    return () => {
      isGone = true
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [store, uploadId])
  if (address === undefined) return name
  if (address === null) return c.unreadable(name)
  if (paper.isPdf)
    return (
      <a href={address} download={`${name}.pdf`}>
        {c.download(name)}
      </a>
    )
  return (
    // The caption says what the picture is; said twice, it is a nuisance.
    <figure>
      <img src={address} alt="" />
      <figcaption>{name}</figcaption>
    </figure>
  )
}
