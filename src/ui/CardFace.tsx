import { CardPicture, type CardProps, CardStrip } from './CardPicture.tsx'

/** One person's card: a picture beside the page on wide screens, a slim strip above it on phones. */
export function CardFace(card: CardProps) {
  return (
    <>
      <CardStrip {...card} />
      <CardPicture {...card} />
    </>
  )
}
