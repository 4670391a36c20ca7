import { CardPicture, type CardProps, CardSign, CardStrip } from './CardPicture.tsx'

/**
 * One person's card: a picture beside the page on wide screens. On phones a row under the page that opens the picture while the
 * card is filled in (`opens`), and a sign beside the way back after that.
 */
export function CardFace({ opens, ...card }: CardProps & { readonly opens?: boolean }) {
  return (
    <>
      {opens ? <CardStrip {...card} /> : <CardSign {...card} />}
      <CardPicture {...card} />
    </>
  )
}
