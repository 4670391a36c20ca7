import type { CardView } from '../../api/schemas.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Tag } from '../../ui/Tag.tsx'

const order = ['sealed', 'normal', 'tempLost', 'lost', 'locked', 'expired', 'cancelled'] as const

/** The life of a card in words, and where this one is in it. */
export function CardStates({ now }: { readonly now: CardView['state'] }) {
  const { states } = useMessages('mycard')
  return (
    <Disclosure summary={states.heading}>
      <p>{states.lead}</p>
      <dl className="card-states">
        {order.map((state) => (
          <div key={state} aria-current={state === now || undefined}>
            <dt>
              <ChineseTerms text={states.list[state].name} />{' '}
              {state === now && <Tag kind="brand">{states.here}</Tag>}
            </dt>
            <dd>{states.list[state].text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
