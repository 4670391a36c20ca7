import type { Language } from '../../../i18n/messages.ts'

/** What stands in the copy of a submission that a person keeps. */
export interface SubmissionCopy {
  readonly language: Language
  readonly title: string
  /** Sentences below the title, in order. */
  readonly lines: readonly string[]
  /** Question and answer, numbers masked. */
  readonly rows: readonly (readonly [question: string, answer: string])[]
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const style =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}' +
  'h1{font-size:1.5rem}dt{color:#555}dd{margin:0 0 .75rem}'

/** The copy as a page of its own: no script, nothing to load, opens and prints anywhere. */
export function copyPage({ language, title, lines, rows }: SubmissionCopy): string {
  const body = [
    `<h1>${escape(title)}</h1>`,
    ...lines.map((line) => `<p>${escape(line)}</p>`),
    '<dl>',
    ...rows.map(([question, given]) => `<dt>${escape(question)}</dt><dd>${escape(given)}</dd>`),
    '</dl>',
  ].join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** Saves the copy as a file of this name. */
export function saveCopy(copy: SubmissionCopy, name: string): void {
  const url = URL.createObjectURL(new Blob([copyPage(copy)], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
