import { useRef, useState } from 'react'
import { hasCounties } from '../domain/address.ts'
import type { Address } from '../domain/application.ts'
import { type ParsedAddress, parseAddress } from '../domain/pastedAddress.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { TextArea } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { PastedRecipient } from './PastedRecipient.tsx'

type Words = Messages['apply']['inputs']['address']

interface PasteAddressProps extends Pick<EditProps<Address>, 'answersSoFar'> {
  readonly id: string
  /** What stands in the fields now. */
  readonly address: Address
  readonly onFound: (address: Address) => void
  readonly onUndo: (() => void) | undefined
}

/** Takes apart an address pasted from a chat or a shop, into fields that stay editable; can be undone. */
export function PasteAddress({ id, answersSoFar, address, onFound, onUndo }: PasteAddressProps) {
  const { address: words } = useMessages('apply').inputs
  const box = useRef<HTMLTextAreaElement>(null)
  /** What was said of the last reading, and what it filled in, until that is undone. */
  const [{ said, found }, setOutcome] = useState<{ readonly said: string; readonly found?: ParsedAddress }>({
    said: '',
  })

  const read = () => {
    const parsed = parseAddress(box.current?.value ?? '')
    const { province = '', city = '', county = '', street } = parsed
    // Without a region the text goes where nothing stands yet, so that it need not be typed, and replaces nothing.
    const isStreetOnly = province === '' && street.length > 2 && address.street === ''
    if (isStreetOnly) onFound({ ...address, street })
    else if (province !== '') onFound({ province, city, county, street })
    const isFilled = isStreetOnly || province !== ''
    setOutcome(isFilled ? { said: whatWasRead(parsed, words), found: parsed } : { said: words.nothing })
  }
  return (
    <Disclosure summary={words.paste}>
      <label className="label" htmlFor={id}>
        {words.pasteLabel}
      </label>
      <div className="hint" id={`${id}-hint`}>
        {words.pasteHint}
      </div>
      <TextArea id={id} describedBy={`${id}-hint`} autoComplete="off" defaultValue="" ref={box} />
      <Button kind="secondary" onClick={read}>
        {words.read}
      </Button>
      <output className="block">{said}</output>
      {found && <PastedRecipient found={found} answersSoFar={answersSoFar} />}
      {found && onUndo && (
        <Button
          kind="quiet"
          onClick={() => {
            onUndo()
            setOutcome({ said: words.undone })
          }}
        >
          {words.undo}
        </Button>
      )}
    </Disclosure>
  )
}

/** What was filled in, what is still to be chosen, and what was understood otherwise than it was written. */
function whatWasRead({ province, city, county, note }: ParsedAddress, words: Words): string {
  if (province === undefined) return words.streetOnly
  const missing =
    city === undefined ? words.city : county === undefined && hasCounties(city) ? words.county : undefined
  const filled = missing === undefined ? words.done : words.doneExcept(missing)
  if (note?.kind === 'zone') return words.zone(note.name)
  return note ? words.renamed(note.from, note.to) + filled : filled
}
