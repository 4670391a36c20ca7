import { useState } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { daysBetween } from '../../domain/deadlines.ts'
import { countPeriod, periodRules } from '../../domain/periods.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { periodPath } from '../../journey/paths.ts'
import type { Lawsuit } from '../../procedures/lawsuit.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextArea, TextInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { saveBlob } from '../../ui/saveBlob.ts'
import { firstStatement } from './firstStatement.ts'
import { type Statement, writeStatement } from './statement.zh-CN.ts'

const lines = ['plaintiff', 'idNumber', 'mobile', 'address', 'court'] as const
const texts = ['defendants', 'claims', 'facts'] as const

/** By when, where and for how much; the statement, to be printed or saved; and all of it to be changed. */
export function StatementPage({
  view,
  lawsuit,
  answers,
  back,
}: {
  readonly view: CaseView
  readonly lawsuit: Lawsuit
  readonly answers: PartialAnswers
  readonly back: { readonly to: string; readonly label: string }
}) {
  const m = useMessages('court')
  const language = useLanguage()
  const { cases } = useDraftState()
  const decided =
    answers.contestedCase === undefined ? view : cases.find(({ number }) => number === answers.contestedCase)
  const [said, setSaid] = useState<Statement>(() => firstStatement(view, answers, lawsuit, decided?.kind))
  const [isSaved, setSaved] = useState(false)
  const { period, knownOn, court } = lawsuit
  const { last, estimate } = countPeriod(period, knownOn)
  const day = formatDay(last, language)
  const left = daysBetween(view.asOf, last)
  const statement = writeStatement(said)
  const change = (name: keyof Statement, value: string) => {
    setSaid((before) => ({ ...before, [name]: value }))
    setSaved(false)
  }
  const save = () => {
    // Windows reads a text file as Chinese with this mark only.
    saveBlob(new Blob([`\uFEFF${statement}`], { type: 'text/plain;charset=utf-8' }), m.fileName(view.number))
    setSaved(true)
  }
  return (
    <Page title={m.title} back={back}>
      <p className="lede">{m.lead(left)}</p>
      <dl className="court-facts">
        <div>
          <dt>{m.facts.last}</dt>
          <dd>{estimate ? m.facts.around(day) : day}</dd>
        </div>
        <div>
          <dt>{m.facts.court}</dt>
          <dd lang="zh-CN">{said.court}</dd>
        </div>
        <div>
          <dt>{m.facts.fee}</dt>
          <dd>{m.facts.feeText}</dd>
        </div>
      </dl>
      <p className="hint">{m.courtNote[court]}</p>
      {left < 0 && (
        <Notice kind="warning">
          <p>{m.late}</p>
        </Notice>
      )}
      <Notice>
        <p>{m.notFiled}</p>
        {m.chinese && <p>{m.chinese}</p>}
      </Notice>
      <Actions>
        <Button onClick={() => print()}>{m.print}</Button>
        <Button kind="secondary" onClick={save}>
          {m.save}
        </Button>
      </Actions>
      <output className="block">{isSaved && m.saved}</output>
      <h2>{m.check}</h2>
      <p className="hint">{m.kept}</p>
      {lines.map((name) => (
        <Field key={name} id={name} label={m.fields[name]}>
          {(ids) => (
            <TextInput
              {...ids}
              name={name}
              autoComplete="off"
              lang="zh-CN"
              defaultValue={said[name]}
              onChange={({ target }) => change(name, target.value)}
            />
          )}
        </Field>
      ))}
      {texts.map((name) => (
        <Field
          key={name}
          id={name}
          label={name === 'facts' ? m.fields.factsAndReasons : m.fields[name]}
          hint={
            name === 'facts'
              ? m.fields.factsHint
              : name === 'defendants'
                ? m.fields.defendantsHint
                : undefined
          }
        >
          {(ids) => (
            <TextArea
              {...ids}
              name={name}
              rows={name === 'facts' ? 8 : 3}
              lang="zh-CN"
              defaultValue={said[name]}
              onChange={({ target }) => change(name, target.value)}
            />
          )}
        </Field>
      ))}
      <h2>{m.statement}</h2>
      <pre className="court-statement" lang="zh-CN">
        {statement}
      </pre>
      <h2>{m.next.heading}</h2>
      <ol>
        {m.next.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{m.laws}</h2>
      <p className="laws">
        {[...new Set([...periodRules[period].laws, 'administrativeLitigationLaw.18' as const])].map((id) => (
          <LawLink key={id} id={id} />
        ))}
      </p>
      <Actions>
        <ButtonLink kind="quiet" to={periodPath(period, knownOn)}>
          {m.facts.how}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
