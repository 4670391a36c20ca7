import type { ReactNode } from 'react'
import { useLanguage } from './I18n.tsx'

/** Chinese characters, with the digits between them: "长期", "南街1号". */
const terms = /(\p{Script=Han}(?:[\p{Script=Han}\d]*\p{Script=Han})?)/u

/**
 * A sentence whose Chinese terms are said to be Chinese, so that a screen reader speaks them with a Chinese voice (WCAG
 * 3.1.2). On a Chinese page it is the sentence as it is.
 */
export function ChineseTerms({ text }: { readonly text: string }): ReactNode {
  const isEnglish = useLanguage() === 'en'
  if (!isEnglish || !terms.test(text)) return text
  return text.split(terms).map((part) =>
    terms.test(part) ? (
      <span key={part} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
