import { QrCode } from '../../src/ui/QrCode.tsx'

/** A QR code of a link, and the beginning of that link. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <figure className="demo-qr">
      <QrCode text={text} label={label} border={2} />
      <figcaption>
        <a href={text}>{text.length > 60 ? `${text.slice(0, 60)}…` : text}</a>
      </figcaption>
    </figure>
  )
}
