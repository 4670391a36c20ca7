import { useState } from 'react'
import type { Address } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { TextArea } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { PasteAddress } from './PasteAddress.tsx'
import { PlaceSearch } from './PlaceSearch.tsx'
import { PlaceSelects } from './PlaceSelects.tsx'

const empty: Address = { province: '', city: '', county: '', street: '' }

/** A postal address on the mainland: its region from lists, the street as text, and a box that takes a pasted one apart. */
export function AddressInput({ name, ids, value, onChange, answersSoFar, own }: EditProps<Address>) {
  const { address: words } = useMessages('apply').inputs
  const [address, setAddress] = useState(value ?? empty)
  // New fields begin with what was recognised; fields that are typed in are left alone.
  const [epoch, setEpoch] = useState(0)
  const [before, setBefore] = useState<Address>()

  const change = (part: Partial<Address>) => {
    const next = { ...address, ...part }
    setAddress(next)
    onChange(Object.values(next).every((each) => each === '') ? undefined : next)
  }
  const replace = (next: Address) => {
    change(next)
    setEpoch((last) => last + 1)
  }

  return (
    <>
      <PasteAddress
        id={`${ids.id}-paste`}
        answersSoFar={answersSoFar}
        address={address}
        onFound={(found) => {
          setBefore(address)
          replace(found)
        }}
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
