import { type CardToHandOut, mistakeOf, shownName, urgencyOf } from '../../domain/handOut.ts'
import { formatShortDay } from '../../i18n/dates.ts'
import type { Language, Messages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { TableColumn } from '../../ui/table/TableRow.tsx'
import type { HandingOut } from './handingOut.ts'

interface CardActs {
  readonly onHandOut: (card: CardToHandOut) => void
  /** It goes back or is lost. */
  readonly onAway: (card: CardToHandOut) => void
  /** It does not stand as was entered. */
  readonly onReverse: (card: CardToHandOut) => void
  readonly onFound: (card: CardToHandOut) => void
}

/** The columns of the list of cards; the last has what can be done with a card as it stands. */
export function cardColumns(
  m: Messages['handout'],
  language: Language,
  { asOf, groups, group }: Pick<HandingOut, 'asOf' | 'groups' | 'group'>,
  acts: CardActs,
): readonly TableColumn<CardToHandOut>[] {
  const sayState = (card: CardToHandOut) => {
    const urgency = urgencyOf(card, asOf)
    return `${urgency ? m.urgency[urgency] : m.states[card.state]}${card.isPending ? m.pending : ''}`
  }
  return [
    { id: 'name', title: m.columns.name, text: shownName, share: 0.8 },
    { id: 'idNumber', title: m.columns.idNumber, text: ({ idNumber }) => idNumber, share: 1.87 },
    { id: 'cardLast4', title: m.columns.cardLast4, text: ({ cardLast4 }) => cardLast4, share: 1.05 },
    // The class stands where the bank does otherwise, which the sheet and the card itself name as well.
    groups.length > 0 && group === undefined
      ? { id: 'group', title: m.columns.group, text: (card) => card.group ?? '', share: 1.2 }
      : { id: 'bank', title: m.columns.bank, text: ({ bank }) => bank, aside: true, share: 1.33 },
    {
      id: 'state',
      title: m.columns.state,
      text: sayState,
      share: 1.4,
      cell: (card) => {
        const urgency = urgencyOf(card, asOf)
        const kind = urgency === 'overdue' ? 'error' : urgency === 'today' ? 'warning' : 'plain'
        return <Tag kind={kind}>{sayState(card)}</Tag>
      },
    },
    {
      id: 'due',
      title: m.columns.due,
      share: 1.53,
      text: ({ due }) => (due === undefined ? '' : formatShortDay(due, language)),
    },
    {
      id: 'act',
      title: m.columns.act,
      share: 2.12,
      text: () => '',
      cell: (card) => <CardActions m={m} card={card} acts={acts} />,
    },
  ]
}

/** What can be done with a card as it stands. */
function CardActions({
  m,
  card,
  acts,
}: {
  readonly m: Messages['handout']
  readonly card: CardToHandOut
  readonly acts: CardActs
}) {
  const mistake = mistakeOf(card)
  if (card.state !== 'kept' && card.state !== 'lost' && !mistake) return null
  return (
    <span className="hand-out-acts">
      {card.state === 'kept' && (
        <>
          <Button
            kind="secondary"
            aria-label={m.handOutTo(shownName(card))}
            onClick={() => acts.onHandOut(card)}
          >
            {m.handOut}
          </Button>
          <Button kind="secondary" aria-label={m.awayOf(shownName(card))} onClick={() => acts.onAway(card)}>
            {m.goAway}
          </Button>
        </>
      )}
      {card.state === 'lost' && (
        <Button kind="secondary" aria-label={m.foundOf(shownName(card))} onClick={() => acts.onFound(card)}>
          {m.foundAgain}
        </Button>
      )}
      {mistake && (
        <Button
          kind="secondary"
          aria-label={m.reverseOf(shownName(card), mistake)}
          onClick={() => acts.onReverse(card)}
        >
          {m.reverse}
        </Button>
      )}
    </span>
  )
}
