import type { AnswerPart } from '../../desk/caseAnswers.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import { usePageLanguage } from '../useConsole.ts'

/** What the applicant answered, part by part. */
export function Answers({ parts }: { readonly parts: readonly AnswerPart[] }) {
  const c = caseTexts[usePageLanguage()]
  return (
    <>
      <h3>{c.answers}</h3>
      {parts.map(({ section, rows }) => (
        <section key={section}>
          <h4>{c.sections[section]}</h4>
          <dl>
            {rows.map(({ name, label, text }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
