import type { EnteredBy } from '../api/helpSchemas.ts'
import type { HelpRelation } from '../domain/helps.ts'
import type { Language } from '../domain/language.ts'
import { counted } from './counted.en.ts'

/** What a helper is to the person, as a choice. */
export const relationNames: Readonly<Record<Language, Readonly<Record<HelpRelation, string>>>> = {
  'zh-CN': {
    child: '子女',
    spouse: '配偶',
    relative: '其他亲属',
    neighbour: '邻居、朋友',
    community: '社区（村）工作人员',
    other: '其他',
  },
  en: {
    child: 'Son or daughter',
    spouse: 'Husband or wife',
    relative: 'Other relative',
    neighbour: 'Neighbour or friend',
    community: 'Community worker',
    other: 'Other',
  },
}

/** A helper by name and what they are to the person. */
export function helperText(
  { name, relation }: Pick<EnteredBy, 'name' | 'relation'>,
  language: Language,
): string {
  if (!relation || relation === 'other') return name
  const what = relationNames[language][relation]
  return language === 'en' ? `${name} (${what.toLowerCase()})` : `${name}（${what}）`
}

/** Who entered an application that the person submitted: on the receipt, with the case, and at the agency's desk. */
export function enteredByText(entered: EnteredBy, language: Language): string {
  const { by, name, fields } = entered
  if (by === 'staff')
    return language === 'en'
      ? `Entered at the counter by ${name}, a member of staff. Checked and submitted there by the applicant.`
      : `由窗口工作人员${name}录入，申请人当面核对后提交。`
  const who = helperText(entered, language)
  return language === 'en'
    ? `${who} filled in ${counted(fields.length, 'answer')}. Submitted by the applicant.`
    : `${who}帮助填写了${fields.length}项，申请人本人提交。`
}
