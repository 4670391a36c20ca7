import * as v from 'valibot'
import type { CityProblem } from './checkPlace.ts'

type Words = Pick<CityProblem, 'zh' | 'en'>
type Issue = v.BaseIssue<unknown>

const day = { zh: '日历上有的一天，如2026-12-18', en: 'a day of the calendar, such as 2026-12-18' }
const time = { zh: '24小时制的时刻，如08:30，最晚24:00', en: 'a time such as 08:30, at the latest 24:00' }
const division = {
  zh: '加引号的六位区划代码，如"210100"',
  en: 'the six digits of a place in quotes, such as "210100"',
}
const bothLanguages = {
  zh: '中英文各一份：{ "zh": "…", "en": "…" }',
  en: 'in both languages: { "zh": "…", "en": "…" }',
}

/** What an entry that has a form of its own looks like, by its name. */
const forms: Readonly<Record<string, Words>> = {
  city: division,
  county: division,
  date: day,
  from: time,
  to: time,
  since: { zh: '月份，如2024-06；不知道时写null', en: 'a month such as 2024-06, or null' },
}

/** What kinds of values are called by somebody who writes JSON. */
const kinds: Readonly<Record<string, Words>> = {
  string: { zh: '加引号的文字', en: 'text in quotes' },
  number: { zh: '不加引号的数字', en: 'a number without quotes' },
  boolean: { zh: 'true或false', en: 'true or false' },
  Array: { zh: '列表 [ … ]', en: 'a list [ … ]' },
  Object: { zh: '一组内容 { … }', en: 'a group of entries { … }' },
}

/** What is allowed where one of a few words has to stand; without the brackets and bars of a type. */
const choices = (expected: string): readonly string[] => expected.replace(/[()"]/g, '').split(' | ')

/** What should stand there. */
function wanted(issue: Issue): Words {
  const { type, expected } = issue
  const limit = String(issue.requirement)
  const name = v.getDotPath(issue)?.split('.').at(-1) ?? ''
  const asked = expected ?? ''
  const kind = kinds[asked]
  if (asked === 'Object' && (name === 'name' || name === 'address')) return bothLanguages
  if (kind) return forms[name] && asked === 'string' ? forms[name] : kind
  switch (type) {
    case 'picklist':
      return { zh: `${choices(asked).join('、')}之一`, en: `one of ${choices(asked).join(', ')}` }
    case 'integer':
      return { zh: '整数', en: 'a whole number' }
    case 'min_value':
      return { zh: `不小于${limit}`, en: `${limit} or more` }
    case 'max_value':
      return { zh: `不大于${limit}`, en: `${limit} or less` }
    default:
      return forms[name] ?? { zh: asked || '另一种格式', en: asked || 'of another form' }
  }
}

/** What the schema of a city's file found, in words for somebody who edits the file. */
export function wordsOfIssue(issue: Issue): Words {
  const { expected, received, kind, type } = issue
  const limit = String(issue.requirement)
  if (received === 'undefined') return { zh: '缺少这一项', en: 'missing' }
  if (expected === 'never' || (kind === 'schema' && expected === null))
    return { zh: '没有这个名称的项，请检查拼写', en: 'there is no entry of this name: check the spelling' }
  if (type === 'non_empty') return { zh: '不能空着', en: 'must not be empty' }
  if (type === 'max_length')
    return {
      zh: `最多${limit}个字，现在有${received}个`,
      en: `should be ${limit} characters or fewer, but is ${received}`,
    }
  const should = wanted(issue)
  const is = kinds[received]
  return {
    zh: `应为${should.zh}，现在是${is?.zh ?? received}`,
    en: `should be ${should.en}, but is ${is?.en ?? received}`,
  }
}
