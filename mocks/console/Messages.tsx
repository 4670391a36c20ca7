import { useCallback } from 'react'
import { listAllMessages } from '../agency/appointmentMessages.ts'
import { useReading, useSession, useWords } from './useConsole.ts'

const messagesShown = 20

/** The text messages that went out, the newest first. */
export function Messages() {
  const { desk, pick } = useWords()
  const { clock, store } = useSession().scene.simulation
  const messages = useReading(
    useCallback(
      () => store.read((tables) => listAllMessages(tables, clock.now(), messagesShown)),
      [store, clock],
    ),
  )
  if (!messages) return null
  return (
    <>
      <h3>{desk.messages}</h3>
      {messages.length === 0 ? (
        <p>{desk.noMessages}</p>
      ) : (
        <ul className="demo-list">
          {messages.map(({ at: sentAt, mobile = '', text, language }) => {
            const wanted = language === 'en' ? ('en' as const) : ('zh' as const)
            const own = 'code' in text || !language ? undefined : text[wanted]
            const said = 'code' in text ? desk.code(text.code, mobile) : (own ?? pick(text))
            return (
              <li key={sentAt + said}>
                <time dateTime={sentAt}>{sentAt.replace('T', ' ')}</time>
                <span lang={own && language}>{said}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
