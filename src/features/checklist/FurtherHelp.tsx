import type { NeededDocument } from '../../domain/documents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'

/** What need not be brought, what it costs, and the ways that are not online. */
export function FurtherHelp({ documents }: { readonly documents: readonly NeededDocument[] }) {
  const m = useMessages('checklist')
  const asked = new Set(documents.map(({ code }) => code))
  const notAsked = [
    ...m.notAsked.list,
    ...(asked.has('labourContract') ? [] : [m.notAsked.labourContract]),
    ...(asked.has('residenceProof') ? [] : [m.notAsked.residenceProof]),
  ]
  return (
    <div>
      <Disclosure summary={m.further}>
        <h3>{m.notAsked.title}</h3>
        <List items={notAsked} />
        <p>{m.notAsked.text}</p>
        <p className="laws">
          <LawLink id="agencyRegulations.31" />
          <LawLink id="agencyRegulations.53" />
        </p>
        <h3>{m.cost.title}</h3>
        <List items={m.cost.list} />
        <p className="hint">{m.cost.demo}</p>
        <h3>{m.ways.title}</h3>
        <List items={m.ways.list} />
        <p className="laws">
          <PhoneNumber number="12333" />
          <LawLink id="accessibilityLaw.39" />
          <LawLink id="agencyRegulations.30" />
        </p>
      </Disclosure>
    </div>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
