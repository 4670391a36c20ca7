import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import type { LookUp } from '../../src/domain/contributionRecord.ts'
import { languageAt } from '../../src/domain/language.ts'
import { addNotices } from './addNotices.ts'
import { findTelling, lookUpsOf, notedLookUps } from './lookUpLog.ts'
import { smsOf } from './notices.ts'
import type { Reading } from './rows.ts'
import { type Words, words } from './words.ts'

/** A notice about looks at a record, and the number on record to which its message went. */
interface LookUpNotice {
  readonly notice: NoticeView
  readonly to: string
}

/** Who looked, as a message says it: of what and why is in the record alone. */
const looked: { readonly [B in LookUp['by']]?: Words } = {
  somebody: words(
    '有人用您的姓名和证件号码查询，没有看到缴费记录。',
    'Somebody entered your name or ID number. They saw no contributions.',
  ),
  agency: words('经办机构查看了您的参保信息。', 'The agency looked at your record.'),
}
const how = words(
  '为什么看，在“我的缴费记录”里；不认识的，可以在那里请我们核查。',
  'Why is in your contribution record. If you do not know this look, you can have it checked there.',
)

const received = words(
  '您说不认识的一次查询，我们已收到，15个工作日内答复，您不用做什么。',
  'We have received your objection to a look at your record. We will answer within 15 working days. You do not need to do anything.',
)
const answers = {
  allowed: words(
    '您说不认识的一次查询已查清：是依法查看。是谁、为什么，在“我的缴费记录”里。',
    'We have checked the look that you did not know: it was allowed. Who it was and why is in your contribution record.',
  ),
  notAllowed: words(
    '您说不认识的一次查询已查清：没有经过您同意，已经处理。接下来怎么办，在“我的缴费记录”里。',
    'We have checked the look that you did not know: it was not allowed, and has been dealt with. What follows is in your contribution record.',
  ),
} as const

/** What was written, in the language of the last case of the number it went to. */
function writer(tables: Reading, idNumber: string) {
  const cases = tables.by('cases', 'person', idNumber).map(([, row]) => row)
  return (id: string, at: string, title: Words, body: Words, to: string): LookUpNotice => {
    const last = cases.findLast(({ answers: { mobile } }) => mobile === to)
    const language = last && { language: languageAt(last.language, last.events, at) }
    return { notice: { id, at, title, body, sms: smsOf(body), ...language }, to }
  }
}

/**
 * What the agency has written to a person about looks at their record: what became of those that they do not know, and, if they want
 * to be told, each look of somebody else since then. The employers' declarations of each January are not told.
 */
export function lookUpNotices(tables: Reading, idNumber: string, now: string): LookUpNotice[] {
  const of = writer(tables, idNumber)
  const objections = notedLookUps(tables, idNumber).flatMap(({ objection }) => {
    if (!objection) return []
    const { number, at, mobile, answer } = objection
    const told = [of(`${number}-0`, at, words('已收到核查申请', 'Objection received'), received, mobile)]
    if (answer.at <= now)
      told.push(
        of(`${number}-1`, answer.at, words('查询已核查', 'Look checked'), answers[answer.outcome], mobile),
      )
    return told
  })
  const telling = findTelling(tables, idNumber)
  const looks = telling?.tells ? lookUpsOf(tables, idNumber, { standing: 'none', entries: [] }, now) : []
  const told = looks.flatMap(({ at, by, why }, i) => {
    const who = looked[by]
    if (!who || !telling || at < telling.at) return []
    const body = words(who.zh + how.zh, `${who.en} ${how.en}`)
    return [
      of(
        `look-${at}-${why}-${looks.length - i}`,
        at,
        words('有人查看了您的记录', 'Somebody looked at your record'),
        body,
        telling.mobile,
      ),
    ]
  })
  return [...objections, ...told]
}

/** A case with these notices, where it is the last one of its person that has the number to which they went. */
export function withLookUpNotices(tables: Reading, view: CaseView, now: string): CaseView {
  const row = tables.get('cases', view.number)
  const { mobile } = row?.answers ?? {}
  if (!row || !mobile) return view
  const last = tables
    .by('cases', 'person', row.idNumber)
    .findLast(([, { answers: a }]) => a.mobile === mobile)
  if (last?.[0] !== view.number) return view
  const told = lookUpNotices(tables, row.idNumber, now)
    .filter(({ to }) => to === mobile)
    .map(({ notice, to }) => ({ ...notice, sentTo: [maskMobile(to)] }))
  return told.length === 0 ? view : addNotices(view, told)
}
