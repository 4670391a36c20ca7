import { useState } from 'react'
import type { Address } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { TextArea } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { PasteAddress } from './PasteAddress.tsx'
import { PlaceSearch } from './PlaceSearch.tsx'
import { PlaceSelects } from './PlaceSelects.tsx'

const empty: Address = { province: '', city: '', county: '', street: '' }

/** What stands in the fields. */
interface Fields {
  readonly address: Address
  /** New fields begin with what was recognised; fields that are typed in are left alone. */
  readonly epoch: number
  /** What stood there before an address was pasted. */
  readonly before?: Address
}

/** A postal address on the mainland: its region from lists, the street as text, and a box that takes a pasted one apart. */
export function AddressInput({ name, ids, value, onChange, answersSoFar, own }: EditProps<Address>) {
  const { address: words } = useMessages('apply').inputs
  const [{ address, epoch, before }, setFields] = useState<Fields>({ address: value ?? empty, epoch: 0 })

  const change = (part: Partial<Address>, more: Partial<Fields> = {}) => {
    const next = { ...address, ...part }
    setFields((last) => ({ ...last, ...more, address: next }))
    onChange(Object.values(next).every((each) => each === '') ? undefined : next)
  }
  const replace = (next: Address, more: Pick<Fields, 'before'> = {}) =>
    change(next, { ...more, epoch: epoch + 1 })

  return (
    <>
      <PasteAddress
        id={`${ids.id}-paste`}
        answersSoFar={answersSoFar}
        address={address}
        onFound={(found) => replace(found, { before: address })}
        onUndo={before && (() => replace(before))}
      />
      <PlaceSearch
        id={`${ids.id}-search`}
        address={address}
        onFound={({ province, city, county }) => replace({ ...address, province, city, county })}
      />
      <div className="parts" key={epoch}>
        <PlaceSelects {...{ name, ids, own }} region={address} onChange={change} />
        <div className="field">
          <label className="label" htmlFor={`${ids.id}-street`}>
            {words.street}
          </label>
          <div className="hint" id={`${ids.id}-street-hint`}>
            {words.streetHint}
          </div>
          <TextArea
            id={`${ids.id}-street`}
            name={`${name}-street`}
            invalid={ids.invalid}
            describedBy={`${ids.id}-street-hint`}
            autoComplete={own ? 'street-address' : 'off'}
            defaultValue={address.street}
            onChange={(event) => change({ street: event.target.value })}
          />
        </div>
      </div>
    </>
  )
}
