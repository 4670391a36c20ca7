import { useState } from 'react'
import type { Address, PartialAnswers } from '../domain/application.ts'
import type { ParsedAddress } from '../domain/pastedAddress.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { Button } from '../ui/Button.tsx'
import type { EditProps } from './inputDefinitions.ts'

interface PastedRecipientProps extends Pick<EditProps<Address>, 'answersSoFar'> {
  readonly found: ParsedAddress
}

/** Who a pasted address names, where that is somebody else than was entered: taken over with a press, and back again. */
export function PastedRecipient({ found, answersSoFar }: PastedRecipientProps) {
  const { address: words } = useMessages('apply').inputs
  const store = useDraftStore()
  const [before, setBefore] = useState<PartialAnswers>()
  const { recipient = '', mobile = '' } = found
  const differs: PartialAnswers = {
    ...(recipient !== '' && recipient !== answersSoFar.recipientName ? { recipientName: recipient } : {}),
    ...(mobile !== '' && mobile !== answersSoFar.recipientMobile ? { recipientMobile: mobile } : {}),
  }
  const named = [differs.recipientName, differs.recipientMobile].filter(Boolean).join(' ')

  if (before)
    return (
      <>
        <output className="block">{words.recipientUsed}</output>
        <Button
          kind="quiet"
          onClick={() => {
            store.answer(before)
            setBefore(undefined)
          }}
        >
          {words.undoRecipient}
        </Button>
      </>
    )
  if (named === '') return null
  // Shown and not read out: a name is nobody else's business.
  return (
    <>
      <p>{words.alsoFound(named)}</p>
      <Button
        kind="secondary"
        onClick={() => {
          const { recipientName, recipientMobile } = answersSoFar
          setBefore({ ...(recipientName && { recipientName }), ...(recipientMobile && { recipientMobile }) })
          store.answer(differs)
        }}
      >
        {words.useRecipient}
      </Button>
    </>
  )
}
