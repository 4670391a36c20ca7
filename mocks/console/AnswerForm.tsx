import { useState } from 'react'
import type { OperationId } from '../../src/api/contract.ts'
import { findAnswerProblem } from '../scenarios/lineSchemas.ts'
import { pretty } from './pretty.ts'
import { useSession, useWords } from './useConsole.ts'

/** An answer in place of the agency's own; taken only if it is as the contract has it. `last`: the last good answer. */
export function AnswerForm({ id, last }: { readonly id: OperationId; readonly last: string | undefined }) {
  const { t } = useWords()
  const session = useSession()
  const { faults } = session.scene.simulation
  const [text, setText] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const shown = text ?? pretty(last ?? '')

  const give = () => {
    const read = parse(shown)
    const found = read.ok ? findAnswerProblem(id, read.value) : read.problem
    setProblem(found)
    if (found === undefined && read.ok) void session.act(() => faults.setAnswer(id, read.value))
  }
  const clear = () => {
    setProblem(undefined)
    void session.act(() => faults.setAnswer(id, undefined))
  }
  return (
    <details>
      <summary>{t.override}</summary>
      <textarea
        aria-label={`${id}: ${t.override}`}
        rows={6}
        spellCheck={false}
        value={shown}
        onChange={({ target }) => setText(target.value)}
      />
      {problem !== undefined && <p role="alert">{t.wrongAnswer(problem)}</p>}
      <div className="demo-row">
        <button type="button" onClick={give}>
          {t.useAnswer}
        </button>
        {faults.findAnswer(id) !== undefined && (
          <button type="button" onClick={clear}>
            {t.clear}
          </button>
        )}
      </div>
    </details>
  )
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, problem: 'JSON' }
  }
}
