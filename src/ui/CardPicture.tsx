import type { ReactNode } from 'react'
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
  /** How many of what stands on the card is known: "已填3/5"; said in place of the state while it is filled in. */
  filled?: (known: number, of: number) => string
  /** The two functions in a word each, beside their lamps on the card: needed with `lamps`. */
  lamps?: { readonly social: string; readonly financial: string }
  /** Needed with `lights`. */
  lights?: LightsProps['words']
}

export interface CardProps {
  name?: string | undefined
  maskedNumber?: string | undefined
  city?: string | undefined
  bank?: string | undefined
  photoUrl?: string | undefined
  /** Drawn in place of a photo, in the units of the card. */
  portrait?: ReactNode
  /** "演示", or that it is a sketch: always on the card. */
  stamp: string
  state: CardState
  /** Under the card, each in a line. */
  lights?: LightsProps['lights'] | undefined
  /** The same on the card itself. */
  lamps?: LightsProps['lights'] | undefined
  words: CardWords
}

const known = ({ name, maskedNumber, city, bank }: CardProps) =>
  [name, maskedNumber, city, bank].filter((text) => text)

const look = (card: CardProps) => {
  const answered = card.state === 'draft' ? known(card).length + (card.photoUrl ? 1 : 0) : 5
  return classes('card', `card-${card.state}`, ...[1, 2, 3, 4, 5].map((n) => answered >= n && `card-${n}`))
}

const describe = (card: CardProps) => [card.words.alt, ...known(card), card.stamp].join(', ')

/** The sea of Bohai in three waves under an evening sky, and the red shore at Panjin. Each answer colours one layer. */
function Sea() {
  return (
    <g strokeWidth="2">
      <path className="sea-1" fill="#0b4fa8" d="M-4-4h436v278H-4z" />
      <circle cx="318" cy="164" r="88" fill="#fff" />
      <path className="sea-2" fill="#2c75cc" d="M-4 202c60-32 104 6 164 2s96-34 160-26 70 16 112 2v100H-4z" />
      <path className="sea-3" fill="#68a5e8" d="M-4 216c44-6 82 20 146 16s94-30 156-22 84 20 134 4v64H-4z" />
      <path className="sea-4" fill="#b7d6f6" d="M-4 238c66-18 108 12 168 8s92-26 150-18 76 12 118 2v50H-4z" />
      <path className="sea-5" fill="#b5452c" d="M70 274c56-2 92-16 150-18s96-14 138-12 46 4 74 0v32z" />
    </g>
  )
}

/** Long names are squeezed into the line rather than cut: a name is never shortened. `room` is in units of the drawing. */
const squeeze = (text: string, size: number, room: number) => {
  const wide = text.replace(/[\u0020-\u024f]/g, '').length
  const length = (wide + (text.length - wide) * 0.58) * size
  return length > room ? ({ textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const) : undefined
}

function Line({
  y,
  size,
  text,
  fallback,
}: {
  y: number
  size: number
  text: string | undefined
  fallback: string
}) {
  return (
    <text
      x="132"
      y={y}
      fontSize={size}
      fontWeight={size > 24 ? 600 : 400}
      className={text ? undefined : 'is-open'}
      {...squeeze(text || fallback, size, 268)}
    >
      {text || fallback}
    </text>
  )
}

/** Which functions work, as two lamps in a row above the sea. */
function Lamps({ lit, words }: { lit: LightsProps['lights']; words: NonNullable<CardWords['lamps']> }) {
  return (['social', 'financial'] as const).map((lamp, i) => (
    <g
      key={lamp}
      className={classes('lamp', lit[lamp] && 'is-lit')}
      transform={`translate(${140 + i * 120} 192)`}
    >
      <circle r="8" strokeWidth="2" />
      {lit[lamp] && <path d="m-4 0 3 3.5 5.5-6" strokeWidth="2" />}
      <text x="15" y="6" fontSize="18">
        {words[lamp]}
      </text>
    </g>
  ))
}

/** The card that takes shape. A drawing of our own: no emblem, no official face, and stamped. */
export function CardPicture(card: CardProps) {
  const { name, maskedNumber, city, bank, photoUrl, portrait, stamp, lights, words } = card
  return (
    <figure className="card-frame">
      <svg className={look(card)} viewBox="0 0 428 270" role="img" aria-label={describe(card)}>
        <Sea />
        <g fill="currentColor">
          <text x="28" y="46" fontSize="21" fontWeight="600">
            {words.title}
          </text>
          <g transform="rotate(-6 370 40)">
            <rect
              x="334"
              y="22"
              width="70"
              height="34"
              rx="6"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
            <text x="369" y="46" fontSize="20" fontWeight="600" textAnchor="middle">
              {stamp}
            </text>
          </g>
          <rect x="28" y="68" width="84" height="103" rx="6" fillOpacity=".14" />
          {photoUrl ? (
            <image
              href={photoUrl}
              x="28"
              y="68"
              width="84"
              height="103"
              preserveAspectRatio="xMidYMid slice"
            />
          ) : (
            (portrait ?? (
              <path stroke="none" d="M70 92a17 17 0 1 1 0 34 17 17 0 0 1 0-34zm-32 79c0-44 64-44 64 0z" />
            ))
          )}
          <Line y={95} size={29} text={name} fallback={words.name} />
          <Line y={123} size={20} text={maskedNumber} fallback={words.number} />
          <Line y={148} size={18} text={city} fallback={words.city} />
          <Line y={171} size={18} text={bank} fallback={words.bank} />
          {card.lamps && words.lamps && <Lamps lit={card.lamps} words={words.lamps} />}
        </g>
      </svg>
      {words.state && <figcaption>{words.state}</figcaption>}
      {lights && words.lights && <Lights lights={lights} words={words.lights} />}
    </figure>
  )
}

/** The same card small: a sign of how it is, beside the way back of a phone. */
export function CardSign(card: CardProps) {
  return (
    <div className="card-sign">
      <svg className={look(card)} viewBox="0 0 428 270" aria-hidden="true">
        <Sea />
      </svg>
    </div>
  )
}

/** The same card small, with how far it has come: a row that opens the large one where that has no place of its own, on phones. */
export function CardStrip(card: CardProps) {
  const filled = known(card).length + (card.photoUrl ? 1 : 0)
  const state = card.state === 'draft' && card.words.filled ? card.words.filled(filled, 5) : card.words.state
  return (
    <details className="card-strip">
      <summary>
        <svg className={look(card)} viewBox="0 0 428 270" aria-hidden="true">
          <Sea />
        </svg>
        <span>
          <strong>{card.name || card.words.title}</strong>
          {state && ` · ${state}`}
        </span>
      </summary>
    </details>
  )
}
