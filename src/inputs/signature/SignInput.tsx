import { useId, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DrawnSign } from './DrawnSign.tsx'
import { PressedSign } from './PressedSign.tsx'
import { type Signed, type SignWay, signWays } from './signed.ts'

interface SignInputProps {
  readonly id: string
  /** Who signs: a full or a masked name. */
  readonly name: string
  /** The ways that are offered, all unless said otherwise. */
  readonly ways?: readonly SignWay[]
  readonly onChange: (signed: Signed | undefined) => void
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}

/**
 * How somebody confirms: by a signature (written, or typed by whoever has no pointer), by a thumbprint (pressed, or photographed from
 * paper), or on paper. Choosing another way drops what was given. The words are those of `signature`; the screen has to load them.
 */
export function SignInput({ id, name, ways = signWays, onChange, describedBy, invalid }: SignInputProps) {
  const m = useMessages('signature')
  const group = useId()
  const [way, setWay] = useState<SignWay>(ways[0] ?? 'drawn')
  const options = ways.map((value) => ({ value, label: m.ways[value], hint: m.wayHints[value] }))
  return (
    <div className="flow">
      {options.length > 1 && (
        <div role="radiogroup" aria-label={m.way}>
          <Choice
            id={id}
            name={group}
            options={options}
            defaultValue={way}
            describedBy={describedBy}
            invalid={invalid}
            onChange={(next) => {
              setWay(next)
              onChange(next === 'paper' ? { sign: 'signature', how: 'paper' } : undefined)
            }}
          />
        </div>
      )}
      {way === 'drawn' && <DrawnSign name={name} onChange={onChange} />}
      {way === 'pressed' && <PressedSign name={name} onChange={onChange} />}
      {way === 'paper' && <p className="hint">{m.paper}</p>}
    </div>
  )
}
