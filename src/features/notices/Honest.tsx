import { useMessages } from '../../i18n/I18n.tsx'

/** How to tell a real notice from a fake: what ours never do, and what fakes always want. */
export function Honest({ hotline }: { readonly hotline: string }) {
  const { honest } = useMessages('notices')
  return (
    <>
      <ul>
        {honest.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3>{honest.scamTitle}</h3>
      <ul>
        {honest.scams.map((scam) => (
          <li key={scam}>{scam}</li>
        ))}
      </ul>
      <p>{honest.doThis(hotline)}</p>
    </>
  )
}
