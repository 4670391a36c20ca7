import { useMessages } from '../../i18n/I18n.tsx'

/** How to tell a real notice from a fake: what ours never do, and what fakes always want. */
export function ScamAdvice({ hotline }: { readonly hotline: string }) {
  const { scamAdvice } = useMessages('notices')
  return (
    <>
      <ul>
        {scamAdvice.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3>{scamAdvice.scamTitle}</h3>
      <ul>
        {scamAdvice.scams.map((scam) => (
          <li key={scam}>{scam}</li>
        ))}
      </ul>
      <p>{scamAdvice.doThis(hotline)}</p>
    </>
  )
}
