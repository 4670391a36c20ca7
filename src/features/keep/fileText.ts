import type { toCarry } from '../../api/carried.ts'
import type { UploadType } from '../../domain/uploads.ts'
import type { Language, Messages } from '../../i18n/messages.ts'
import { style } from '../../ui/fileStyle.ts'
import { htmlText } from '../../ui/htmlText.ts'
import type { AnswerPart } from '../../wizard/answerList.ts'

/** One photo or document in the file. */
export interface Enclosure {
  readonly id: string
  readonly label: string
  readonly type: UploadType
  readonly base64: string
}

export interface FileContent {
  readonly language: Language
  readonly words: Messages['keep']['inside']
  /** What a demonstration says on everything that leaves it; undefined in a real service. */
  readonly stamp: string | undefined
  /** What its title begins with. */
  readonly mark: string
  readonly savedAt: string
  /** Where the service is; undefined where it is a local file. */
  readonly address: string | undefined
  readonly parts: readonly AnswerPart[]
  readonly enclosures: readonly Enclosure[]
  readonly carried: ReturnType<typeof toCarry>
}

/** The element that holds the data; `readFile` looks for it. */
export const dataId = 'draft-data'

/**
 * A continuation file: a page that needs neither script nor network, for reading and printing, with everything that is needed
 * to go on. The answers come first, so that half a file still has them; photo and documents are in it once, where they are seen.
 */
export function fileText(content: FileContent): string {
  const { language, words, stamp, mark, savedAt, address, parts, enclosures, carried } = content
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${htmlText(mark + words.title)}</title>
<style>${style}</style>
</head>
<body>
<pre id="${dataId}" hidden>${data(carried)}</pre>
${stamp ? `<p class="stamp">${htmlText(stamp)}</p>` : ''}
<main>
<h1>${htmlText(words.title)}</h1>
<p>${htmlText(words.savedAt(savedAt))}</p>
<section class="how">
<h2>${htmlText(words.how)}</h2>
<ol>${words
    .steps(address)
    .map((step) => `<li>${htmlText(step)}</li>`)
    .join('')}</ol>
</section>
<p class="care">${htmlText(words.care)}</p>
${parts.map(partText).join('\n')}
${enclosures.length > 0 ? `<h2>${htmlText(words.pictures)}</h2>` : ''}
${enclosures.map((each) => enclosureText(each, words.open)).join('\n')}
<p class="note">${htmlText(words.masked)} ${htmlText(words.again)}</p>
</main>
</body>
</html>
`
}

const partText = ({ title, rows }: AnswerPart): string =>
  `<section><h2>${htmlText(title)}</h2><dl>${rows
    .map(({ label, text: answer }) => `<div><dt>${htmlText(label)}</dt><dd>${htmlText(answer)}</dd></div>`)
    .join('')}</dl></section>`

function enclosureText({ id, label, type, base64 }: Enclosure, open: string): string {
  const uri = `data:${type};base64,${base64}`
  const shown =
    type === 'application/pdf'
      ? `<a data-upload="${id}" download="${htmlText(label)}.pdf" href="${uri}">${htmlText(open)} PDF</a>`
      : `<img data-upload="${id}" alt="" src="${uri}">`
  return `<figure><figcaption>${htmlText(label)}</figcaption>${shown}</figure>`
}

/** JSON in which nothing can be taken for markup, so that it comes back the same when a browser saves the page anew. */
function data(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<>&]/g, (sign) =>
    sign === '<' ? String.raw`\u003c` : sign === '>' ? String.raw`\u003e` : String.raw`\u0026`,
  )
}
