import { useState } from 'react'
import type { Address } from '../../../domain/application.ts'
import { parseAddress } from '../../../domain/pastedAddress.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { TextArea } from '../../../ui/inputs.tsx'

/** Takes apart an address pasted from a chat or a shop, into fields that stay editable; can be undone. */
export function PasteAddress({
  id,
  onFound,
  onUndo,
}: {
  readonly id: string
  readonly onFound: (address: Address) => void
  readonly onUndo: (() => void) | undefined
}) {
  const { address: words } = useMessages('apply').inputs
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const [done, setDone] = useState(false)
  const [recipient, setRecipient] = useState<string>()

  const read = () => {
    const found = parseAddress(text)
    if (!found.province && found.street.length < 5) return setSaid(words.nothing)
    onFound({
      province: found.province ?? '',
      city: found.city ?? '',
      county: found.county ?? '',
      street: found.street,
    })
    setDone(true)
    setSaid(words.done)
    setRecipient(found.recipient)
  }
  return (
    <Disclosure summary={words.paste}>
      <label className="label" htmlFor={id}>
        {words.pasteLabel}
      </label>
      <div className="hint" id={`${id}-hint`}>
        {words.pasteHint}
      </div>
      <TextArea
        id={id}
        describedBy={`${id}-hint`}
        autoComplete="off"
        defaultValue=""
        onChange={(event) => setText(event.target.value)}
      />
      <Button kind="secondary" onClick={read}>
        {words.read}
      </Button>
      <output className="block">{said}</output>
      {/* Shown and not read out: a name is nobody else's business. */}
      {done && recipient && <p>{words.alsoFound(recipient)}</p>}
      {done && onUndo && (
        <Button
          kind="quiet"
          onClick={() => {
            onUndo()
            setDone(false)
            setSaid(words.undone)
          }}
        >
          {words.undo}
        </Button>
      )}
    </Disclosure>
  )
}
