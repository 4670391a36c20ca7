import { useMessages } from '../../i18n/I18n.tsx'

/** What helps where a HEIC photo can't be opened. */
export function HeicWays() {
  return (
    <ul>
      {useMessages('photo').heicWays.map((way) => (
        <li key={way}>{way}</li>
      ))}
    </ul>
  )
}
