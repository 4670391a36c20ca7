import { useId, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { SignaturePad } from '../../ui/SignaturePad.tsx'
import { lengthOf, type Stroke } from '../../ui/strokes.ts'
import { inkOfStrokes } from './ink.ts'
import { pictureOfName, pictureOfStrokes } from './markPicture.ts'
import type { Signed } from './signed.ts'

/** So much has to be written, in the units of the field: a touch by mistake is no signature. */
const least = 60

/** A signature: written in the field, or typed below it. What was given last counts. */
export function DrawnSign({
  name,
  onChange,
}: {
  readonly name: string
  readonly onChange: (signed: Signed | undefined) => void
}) {
  const m = useMessages('signature')
  const id = useId()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const isShort = strokes.length > 0 && lengthOf(strokes) < least
  const write = (next: readonly Stroke[]) => {
    setStrokes(next)
    const isWritten = lengthOf(next) >= least
    onChange(
      isWritten
        ? { sign: 'signature', how: 'drawn', picture: pictureOfStrokes(next), ink: inkOfStrokes(next) }
        : undefined,
    )
  }
  const type = (text: string) => {
    const typed = text.trim()
    if (typed === '') write(strokes)
    else
      onChange({
        sign: 'signature',
        how: 'typed',
        picture: pictureOfName(typed, m.typedNote),
        ink: { typed },
      })
  }
  return (
    <>
      <SignaturePad
        label={m.field(name, strokes.length)}
        strokes={strokes}
        onChange={write}
        hint={m.fieldHint(name)}
        words={{ undo: m.undo, clear: m.clear }}
      />
      <output className="hint">{isShort ? m.tooShort : ''}</output>
      <Disclosure summary={m.typeInstead}>
        <label className="label" htmlFor={id}>
          {m.typedLabel}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {m.typedHint}
        </p>
        <TextInput
          id={id}
          describedBy={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
        />
      </Disclosure>
    </>
  )
}
