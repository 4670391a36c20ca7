import { QrCode } from '../../ui/QrCode.tsx'

interface QrProps {
  readonly text: string
  readonly alt: string
  /** What the link is called that leads where the code leads. */
  readonly label: string
}

/** A QR code, and the link in it for those who can't scan. */
export function Qr({ text, alt, label }: QrProps) {
  return (
    <figure className="keep-qr">
      <QrCode text={text} label={alt} border={3} />
      <figcaption>
        <a href={text}>{label}</a>
      </figcaption>
    </figure>
  )
}
