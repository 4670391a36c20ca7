import { useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx'

/** What must not begin a line, and would after a button. */
const leading = /^[，。、,.]/

/** A real and a fake message side by side: the reader taps what gives the fake away, and is told why. */
export function Compare() {
  const { compare } = useMessages('notices')
  const [found, setFound] = useState<readonly string[]>([])
  const clues = compare.fake.filter(({ why }) => why !== undefined)
  const shown = clues.filter(({ text }) => found.includes(text))
  const isAll = shown.length === clues.length
  return (
    <>
      <h2>{compare.heading}</h2>
      <p>{compare.lead}</p>
      <div className="compare">
        <figure className="sms">
          <figcaption>
            <CheckIcon /> {compare.realTitle} · {compare.from}
          </figcaption>
          <blockquote>{compare.real}</blockquote>
        </figure>
        <figure className="sms">
          <figcaption>
            <WarningIcon /> {compare.fakeTitle} · {compare.from}
          </figcaption>
          <blockquote>
            {compare.fake.map(({ text, why }, at) =>
              why === undefined ? (
                <span key={text}>{compare.fake[at - 1]?.why ? text.replace(leading, '') : text}</span>
              ) : (
                <span key={text} className="unbroken">
                  <button
                    type="button"
                    className="clue"
                    aria-pressed={found.includes(text)}
                    onClick={() => setFound([...found.filter((each) => each !== text), text])}
                  >
                    {text}
                  </button>
                  {leading.exec(compare.fake[at + 1]?.text ?? '')}
                </span>
              ),
            )}
          </blockquote>
        </figure>
      </div>
      <div className="clues" aria-live="polite">
        <p className="hint">{compare.found(shown.length, clues.length)}</p>
        {shown.length > 0 && (
          <ul>
            {shown.map(({ text, why }) => (
              <li key={text}>{why}</li>
            ))}
          </ul>
        )}
        {isAll && (
          <p>
            <strong>{compare.all}</strong>
          </p>
        )}
      </div>
    </>
  )
}
