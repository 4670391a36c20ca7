import type { Call } from '../calls.ts'
import { pretty } from './pretty.ts'
import { useWords } from './useConsole.ts'

/** The status of a call and how long it took; nothing where there was none. */
export function Outcome({ call }: { readonly call: Call | undefined }) {
  const { t } = useWords()
  if (!call) return null
  const { status, ms } = call
  const said = status === undefined ? t.pending : status === 0 ? t.lost : String(status)
  return (
    <span className="demo-outcome" data-ok={status !== undefined && status >= 200 && status < 300}>
      {said}
      {ms !== undefined && ` · ${ms} ms`}
    </span>
  )
}

/** One call: what was asked, and what was answered. */
export function CallItem({ call }: { readonly call: Call }) {
  const { t } = useWords()
  return (
    <details className="demo-call">
      <summary>
        {new Date(call.at).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })}{' '}
        <code>{call.path}</code> <Outcome call={call} />
      </summary>
      {call.request !== '' && (
        <>
          <h4>{t.request}</h4>
          <pre>{pretty(call.request)}</pre>
        </>
      )}
      <h4>{t.answer}</h4>
      <pre>{pretty(call.answer ?? '')}</pre>
    </details>
  )
}
