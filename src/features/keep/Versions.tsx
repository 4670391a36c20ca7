import type { ReactNode } from 'react'
import type { PartialAnswers } from '../../domain/application.ts'
import { BankShow, OutletShow } from '../../inputs/placeViews.tsx'

/** One of two versions: what it is called, and its answers. */
interface Version {
  readonly title: string
  readonly answers: PartialAnswers
}

interface VersionsProps {
  readonly rows: readonly {
    readonly name: string
    readonly label: string
    readonly here: string
    readonly there: string
  }[]
  readonly here: Version
  readonly there: Version
}

/** Two versions of the same answers, one above the other. */
export function Versions({ rows, here, there }: VersionsProps) {
  return (
    <dl className="keep-versions">
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.label}</dt>
          <dd>
            <span className="hint">{here.title}</span>
            <span>{reading(row.name, here, row.here)}</span>
          </dd>
          <dd>
            <span className="hint">{there.title}</span>
            <span>{reading(row.name, there, row.there)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** An answer as it reads; the agency is asked for the names of a bank and an outlet. */
function reading(name: string, { answers }: Version, text: string): ReactNode {
  if (name === 'bank' && answers.bank) return <BankShow name="bank" value={answers.bank} answers={answers} />
  if (name === 'outlet' && answers.outlet)
    return <OutletShow name="outlet" value={answers.outlet} answers={answers} />
  return text
}
