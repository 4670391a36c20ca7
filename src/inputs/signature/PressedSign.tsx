import { useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { type Press, ThumbPad } from '../../ui/ThumbPad.tsx'
import { inkOfPress } from './ink.ts'
import { pictureOfPhoto, pictureOfPress } from './markPicture.ts'
import type { MarkPicture, Signed } from './signed.ts'

/** A thumbprint: pressed on the screen, which takes no lines of the skin, or in ink on paper and photographed. */
export function PressedSign({
  name,
  onChange,
}: {
  readonly name: string
  readonly onChange: (signed: Signed | undefined) => void
}) {
  const m = useMessages('signature')
  const [press, setPress] = useState<Press>()
  const [photo, setPhoto] = useState<MarkPicture | 'failed'>()
  const put = (next: Press | undefined) => {
    setPress(next)
    setPhoto(undefined)
    onChange(
      next && { sign: 'thumbprint', how: 'pressed', picture: pictureOfPress(next), ink: inkOfPress(next) },
    )
  }
  const take = async (file: File) => {
    const picture = await pictureOfPhoto(file).catch(() => 'failed' as const)
    setPhoto(picture)
    if (picture === 'failed') return
    setPress(undefined)
    onChange({ sign: 'thumbprint', how: 'photo', picture })
  }
  const isThere = photo !== undefined && photo !== 'failed'
  return (
    <>
      {isThere ? (
        <img className="pad-photo" src={`data:${photo.type};base64,${photo.base64}`} alt={m.photoOf(name)} />
      ) : (
        <ThumbPad
          label={m.thumbField(name, press !== undefined)}
          press={press}
          onChange={put}
          hint={m.thumbHint(name)}
          words={{ clear: m.clear }}
        />
      )}
      <p className="hint">{m.thumbNote}</p>
      <PickButton accept="image/*" capture="environment" onPick={(file) => void take(file)}>
        {isThere ? m.photoAgain : m.photo}
      </PickButton>
      <div role="alert">{photo === 'failed' && <p className="error">{m.photoFailed}</p>}</div>
    </>
  )
}
