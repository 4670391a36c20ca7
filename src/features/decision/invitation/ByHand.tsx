import { useState } from 'react'
import type { ReplyText } from '../../../domain/roster/invited.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Actions, Button } from '../../../ui/Button.tsx'
import { copyText } from '../../../ui/copyText.ts'
import { QrCode } from '../../../ui/QrCode.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { longestInCode, replyLink } from './links.ts'

/** The ways in which an answer goes back without a server: sent, copied, saved, or read off the screen. */
export function ByHand({ reply }: { readonly reply: ReplyText }) {
  const m = useMessages('invitation')
  const { hand } = m.person
  const [said, setSaid] = useState('')
  const link = replyLink(reply)
  const share = async () => {
    // Whoever closes the list of apps has changed their mind, and reads nothing of it.
    await navigator.share({ text: link }).catch(() => undefined)
  }
  return (
    <>
      <Actions>
        {'share' in navigator && <Button onClick={() => void share()}>{hand.share}</Button>}
        <Button
          kind="secondary"
          onClick={() => void copyText(link).then((ok) => setSaid(ok ? m.copied : m.cannotCopy))}
        >
          {hand.copy}
        </Button>
        <Button
          kind="secondary"
          onClick={() => saveBlob(new Blob([link], { type: 'text/plain' }), `${hand.fileName}.txt`)}
        >
          {hand.save}
        </Button>
      </Actions>
      <output className="hint">{said}</output>
      {link.length > longestInCode ? (
        <p>{hand.tooBig}</p>
      ) : (
        <figure className="invitation-qr">
          <QrCode text={link} label={hand.qr} border={3} />
          <figcaption>{hand.qrText}</figcaption>
        </figure>
      )}
    </>
  )
}
