import type { Language } from '../../../i18n/messages.ts'
import { htmlText } from '../../../ui/htmlText.ts'

/** What stands in the copy of a submission that a person keeps. */
export interface SubmissionCopy {
  readonly language: Language
  readonly title: string
  /** Sentences below the title, in order. */
  readonly lines: readonly string[]
  /** Question and answer, numbers masked. */
  readonly rows: readonly (readonly [question: string, answer: string])[]
}

const style =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}' +
  'h1{font-size:1.5rem}dt{color:#555}dd{margin:0 0 .75rem}'

/** The copy as a page of its own: no script, nothing to load, opens and prints anywhere. */
export function copyPage({ language, title, lines, rows }: SubmissionCopy): string {
  const body = [
    `<h1>${htmlText(title)}</h1>`,
    ...lines.map((line) => `<p>${htmlText(line)}</p>`),
    '<dl>',
    ...rows.map(([question, given]) => `<dt>${htmlText(question)}</dt><dd>${htmlText(given)}</dd>`),
    '</dl>',
  ].join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}
