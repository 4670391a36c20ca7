import type { Journey } from '../../../src/journey/types.ts'
import type { SheetQuestion } from '../../sheet/journeySheet.ts'
import type { SheetLanguage, SheetMessages } from '../../sheet/messages.ts'
import { questionInWords } from '../../sheet/questionWords.ts'
import { formWords } from './words.ts'

interface RowProps {
  readonly journey: Journey
  readonly messages: Readonly<Record<SheetLanguage, SheetMessages>>
  readonly question: SheetQuestion
  readonly asOf: string
}

/** One question of the document: its number, and all that is said of it in both languages. */
export function QuestionRow(props: RowProps) {
  return (
    <tr>
      <th scope="row">{props.question.number}</th>
      <Cell {...props} language="zh" />
      <Cell {...props} language="en" />
    </tr>
  )
}

function Cell({
  journey,
  messages,
  question,
  asOf,
  language,
}: RowProps & { readonly language: SheetLanguage }) {
  const words = formWords(language)
  const said = questionInWords(messages[language], language, journey, question, asOf)
  const colon = language === 'en' ? ': ' : '：'
  const facts: readonly (readonly [string, string])[] = [
    [words.who, said.only.map(words.onlyOf).join(language === 'en' ? '. ' : '；') || words.everybody],
    [
      words.accepted,
      [...said.accepted, ...(question.isOptional ? [words.optional] : [])].join(
        language === 'en' ? '. ' : '。',
      ),
    ],
    [words.empty, said.empty],
    ...(said.why === undefined ? [] : [[words.why, said.why] as const]),
    [words.law, said.laws.join(language === 'en' ? '; ' : '、') || words.noLaw],
  ]
  return (
    <td lang={language === 'en' ? 'en' : 'zh-CN'}>
      {said.asked.map(({ about, label, hint }) => (
        <p key={about + label}>
          {about && <small>{about + colon}</small>}
          <strong>{label}</strong>
          {hint && <span className="form-hint">{hint}</span>}
        </p>
      ))}
      {said.options.length > 0 && (
        <>
          <small>{(question.input === 'documents' ? words.papers : words.choices) + colon}</small>
          <ul>
            {said.options.map(({ label, hint, only }) => (
              <li key={label}>
                {label}
                {hint && <span className="form-hint">{hint}</span>}
                {only && (
                  <span className="form-hint">
                    {words.only}
                    {colon}
                    {only}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </td>
  )
}
