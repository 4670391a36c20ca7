import { useState } from 'react'
import { isLocalFile, isReachable } from '../../api/appUrl.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { nameOf } from '../../wizard/answerList.ts'
import { filesIn, handoverLink, longest } from './handover.ts'
import { Qr } from './Qr.tsx'
import { useKeepWords } from './useKeepWords.ts'

/** The draft as a code that a phone reads off the screen; no server in between. */
export function ToPhone() {
  const words = useKeepWords()
  const { phone } = words.keep
  const { draft } = useDraftState()
  const [shown, setShown] = useState<{ readonly link: string; readonly rev: number }>()
  const link = shown?.rev === draft.rev ? shown.link : undefined
  const left = filesIn(draft.answers).map((name) => nameOf(name, draft.answers, words))
  const toggle = async () =>
    setShown(link === undefined ? { link: await handoverLink(draft), rev: draft.rev } : undefined)
  return (
    <section>
      <h2>{phone.heading}</h2>
      {isLocalFile() ? (
        <p>{phone.localFile}</p>
      ) : (
        <>
          <p>{phone.text}</p>
          <p className="keep-care">{phone.contains}</p>
          {left.length > 0 && <p>{phone.leftBehind(left.join(words.language === 'en' ? ', ' : '、'))}</p>}
          <Button kind="secondary" aria-expanded={link !== undefined} onClick={() => void toggle()}>
            {link === undefined ? phone.show : phone.hide}
          </Button>
          {link !== undefined && !isReachable() && <Notice kind="warning" live title={phone.localHost} />}
          {link !== undefined &&
            (link.length > longest ? (
              <Notice kind="warning" live title={phone.tooBig} />
            ) : (
              <Qr text={link} alt={phone.alt} label={phone.link} />
            ))}
        </>
      )}
    </section>
  )
}
