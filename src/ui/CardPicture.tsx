import { classes } from './classes.ts'
import { Lights, type LightsProps } from './Lights.tsx'

export type CardState = 'draft' | 'inProduction' | 'yours'

export interface CardWords {
  /** What the picture is, read out before what is on it: "社保卡示意图". */
  alt: string
  /** Written at the top of the card: "社会保障卡". */
  title: string
  /** Stand-ins while there is no answer yet: "姓名", "证件号码", "城市", "银行". */
  name: string
  number: string
  city: string
  bank: string
  /** What the state is called: "填写中", "制卡中", "已到手". */
  state: string
  /** Needed with `lights`. */
  lights?: LightsProps['words']
}

export interface CardProps {
  name?: string | undefined
  maskedNumber?: string | undefined
  city?: string | undefined
  bank?: string | undefined
  photoUrl?: string | undefined
  /** "演示": always on the card. */
  stamp: string
  state: CardState
  lights?: LightsProps['lights'] | undefined
  words: CardWords
}

const known = ({ name, maskedNumber, city, bank }: CardProps) =>
  [name, maskedNumber, city, bank].filter((text) => text)

const look = (card: CardProps) => {
  const answered = known(card).length + (card.photoUrl ? 1 : 0)
  return classes('card', `card-${card.state}`, ...[1, 2, 3, 4, 5].map((n) => answered >= n && `card-${n}`))
}

const describe = (card: CardProps) =>
  [card.words.alt, card.words.state, ...known(card), card.stamp].join('，')

/** The sea of Bohai in four waves and the red shore at Panjin: a layer takes its colour with each answer. */
function Sea() {
  return (
    <>
      <path className="sky" d="M0 0h428v270H0z" />
      <path className="sea-1" d="M0 158c62-30 118 12 184 6s116-42 244-16v122H0z" />
      <path className="sea-2" d="M0 192c54-24 112 14 176 8s142-40 252-10v80H0z" />
      <path className="sea-3" d="M0 220c66-18 116 16 182 10s138-26 246-8v48H0z" />
      <path className="shore" d="M96 270c60-6 96-22 158-24s104-12 174-14v38z" />
      <path className="creek" d="M428 250c-52-2-82 8-128 8s-62 6-104 12" />
    </>
  )
}

/** The card that takes shape. A drawing of our own: no emblem, no official face, and stamped. */
export function CardPicture(card: CardProps) {
  const { name, maskedNumber, city, bank, photoUrl, stamp, lights, words } = card
  return (
    <div className="card-frame">
      <svg className={look(card)} viewBox="0 0 428 270" role="img" aria-label={describe(card)}>
        <Sea />
        <text className="card-title" x="28" y="47">
          {words.title}
        </text>
        <text className="card-stamp" x="400" y="46" textAnchor="end">
          {stamp}
        </text>
        <rect className="card-photo" x="316" y="70" width="84" height="103" rx="8" />
        {photoUrl ? (
          <image
            href={photoUrl}
            x="316"
            y="70"
            width="84"
            height="103"
            preserveAspectRatio="xMidYMid slice"
          />
        ) : (
          <path
            className="card-face"
            d="M358 92a18 18 0 1 1 0 37 18 18 0 0 1 0-37zm-34 81c0-42 68-42 68 0z"
          />
        )}
        <text className={classes('card-name', !name && 'is-open')} x="28" y="100">
          {name || words.name}
        </text>
        <text className={classes('card-number', !maskedNumber && 'is-open')} x="28" y="132">
          {maskedNumber || words.number}
        </text>
        <text className={classes('card-foot', !city && 'is-open')} x="28" y="246">
          {city || words.city}
        </text>
        <text className={classes('card-foot', !bank && 'is-open')} x="400" y="246" textAnchor="end">
          {bank || words.bank}
        </text>
      </svg>
      {lights && words.lights && <Lights lights={lights} words={words.lights} />}
    </div>
  )
}

/** The same card as a slim strip, for phones. */
export function CardStrip(card: CardProps) {
  return (
    <div className="card-strip">
      <svg className={look(card)} viewBox="0 0 428 270" aria-hidden="true" focusable="false">
        <Sea />
      </svg>
      <p>
        <strong>{card.name || card.words.title}</strong>
        <span>{[card.words.state, card.city, card.bank].filter(Boolean).join(' · ')}</span>
      </p>
      <span className="stamp">{card.stamp}</span>
    </div>
  )
}
