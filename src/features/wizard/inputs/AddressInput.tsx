import { useState } from 'react'
import type { Address } from '../../../domain/application.ts'
import { cities, countiesOf, type Division, provinces } from '../../../domain/divisions.ts'
import { useMessages, usePick } from '../../../i18n/I18n.tsx'
import { Select, TextArea, TextInput } from '../../../ui/inputs.tsx'
import type { EditProps } from '../kinds.ts'
import { PasteAddress } from './PasteAddress.tsx'

const empty: Address = { province: '', city: '', county: '', street: '' }
const liaoning = '210000'

/** A postal address on the mainland: lists within Liaoning, text elsewhere, and a box that takes a pasted one apart. */
export function AddressInput({ name, ids, value, onChange, own }: EditProps<Address>) {
  const { address: words, choose } = useMessages('apply').inputs
  const pick = usePick()
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
  const here = address.province === liaoning
  const named = (divisions: readonly Division[]) => [
    { value: '', label: choose },
    ...divisions.map((each) => ({ value: each.code, label: pick(each) })),
  ]
  const part = (key: keyof Address) => ({
    id: `${ids.id}-${key}`,
    name: `${name}-${key}`,
    invalid: ids.invalid,
  })

  return (
    <>
      <PasteAddress
        id={`${ids.id}-paste`}
        onFound={(found) => {
          setBefore(address)
          replace(found)
        }}
        onUndo={before && (() => replace(before))}
      />
      <div className="parts" key={epoch}>
        <div className="field">
          <label className="label" htmlFor={ids.id}>
            {words.province}
          </label>
          <Select
            {...part('province')}
            id={ids.id}
            describedBy={ids.describedBy}
            autoComplete={own ? 'address-level1' : 'off'}
            options={named(provinces)}
            defaultValue={address.province}
            onChange={(event) => change({ province: event.target.value, city: '', county: '' })}
          />
        </div>
        <div className="field" key={`city-${here}`}>
          <label className="label" htmlFor={`${ids.id}-city`}>
            {words.city}
          </label>
          {here ? (
            <Select
              {...part('city')}
              options={named(cities)}
              defaultValue={address.city}
              onChange={(event) => change({ city: event.target.value, county: '' })}
            />
          ) : (
            <TextInput
              {...part('city')}
              width="medium"
              autoComplete={own ? 'address-level2' : 'off'}
              defaultValue={address.city}
              onChange={(event) => change({ city: event.target.value })}
            />
          )}
        </div>
        <div className="field" key={here ? `county-${address.city}` : 'county'}>
          <label className="label" htmlFor={`${ids.id}-county`}>
            {words.county}
          </label>
          {here ? (
            <Select
              {...part('county')}
              options={named(countiesOf(address.city))}
              defaultValue={address.county}
              onChange={(event) => change({ county: event.target.value })}
            />
          ) : (
            <TextInput
              {...part('county')}
              width="medium"
              autoComplete={own ? 'address-level3' : 'off'}
              defaultValue={address.county}
              onChange={(event) => change({ county: event.target.value })}
            />
          )}
        </div>
        <div className="field">
          <label className="label" htmlFor={`${ids.id}-street`}>
            {words.street}
          </label>
          <div className="hint" id={`${ids.id}-street-hint`}>
            {words.streetHint}
          </div>
          <TextArea
            {...part('street')}
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
