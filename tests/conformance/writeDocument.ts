import { type Criterion, criteria, type Held } from './criteria.ts'

const lead = `# Conformance with WCAG 2.2, level AA

Made by \`npm run conformance\` from \`tests/conformance/criteria.ts\`; a test fails where this page is older, or where a test named here is gone. What is
said is what we hold ourselves to. **Nobody from outside has audited it, and no screen reader has been played through it by hand** ([access.md](access.md)).

“Screens” are those of the walks in real Chromium: the service, the place of organisations and the designers’ tools, in both languages, on a phone and at a desk.
`

const held = ([file, says]: Held): string => `\`tests/${file}\`: ${says.replace(/^[:\s]+|`/g, '')}`

const sayBy = ({ by }: Criterion): string => {
  if (by === 'none') return 'nothing of the kind'
  return by === 'read' ? '**no test**: read in the code' : by.map(held).join('<br>')
}

/** The page of the conformance, row by row, as Markdown. */
export function writeDocument(): string {
  const [tested, read, none] = [
    criteria.filter(({ by }) => typeof by !== 'string'),
    criteria.filter(({ by }) => by === 'read'),
    criteria.filter(({ by }) => by === 'none'),
  ].map(({ length }) => length)
  const rows = criteria.map((one) => `| ${one.id} ${one.name} | ${one.level} | ${one.how} | ${sayBy(one)} |`)
  return `${lead}
Of ${criteria.length} criteria tests hold ${tested}, ${read} rest on reading the code, and for ${none} there is nothing of the kind.

| criterion | level | how it is met | what holds it |
|---|---|---|---|
${rows.join('\n')}
`
}
