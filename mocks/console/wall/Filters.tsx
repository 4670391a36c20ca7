import type { ReactNode } from 'react'
import { castOn } from '../../scenarios/cast.ts'
import { type Screen, stages } from '../../scenarios/screens.ts'
import { everybody, oneOfEach, type Wish, widths } from '../../scenarios/shots.ts'
import { usePageLanguage, useWords } from '../useConsole.ts'
import { Choices } from './Choices.tsx'
import { useTitles } from './titles.ts'
import { wallWords } from './words.ts'

/** What narrows the wall: words, person, stage, situation; and the ways in which each screen is shown. */
export function Filters({
  wish,
  screens,
  asOf,
  onChange,
}: {
  readonly wish: Wish
  /** Everything there is, to choose from. */
  readonly screens: readonly Screen[]
  readonly asOf: string
  readonly onChange: (change: Partial<Wish>) => void
}) {
  const words = wallWords(usePageLanguage())
  const { pick } = useWords()
  const { titleOf } = useTitles()
  const kinds = new Map(
    screens
      .filter(({ stage }) => wish.stage === '' || stage === wish.stage)
      .map((screen) => [screen.kind, screen]),
  )
  return (
    <>
      <div className="demo-row">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={wish.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <Select label={words.people} value={wish.people} onChange={(people) => onChange({ people })}>
          <option value={oneOfEach}>{words.oneOfEach}</option>
          <option value={everybody}>{words.everybody}</option>
          {castOn(asOf).map(({ person, name, title }) => (
            <option key={person.id} value={person.id}>
              {name} · {pick(title)}
            </option>
          ))}
        </Select>
        <Select
          label={words.stage}
          value={wish.stage}
          onChange={(value) => onChange({ stage: stages.find((one) => one === value) ?? '', kind: '' })}
        >
          <option value="">{words.allStages}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {words.stages[stage]}
            </option>
          ))}
        </Select>
        <Select label={words.kind} value={wish.kind} onChange={(kind) => onChange({ kind })}>
          <option value="">{words.allKinds}</option>
          {[...kinds].map(([kind, screen]) => (
            <option key={kind} value={kind}>
              {titleOf(screen)}
            </option>
          ))}
        </Select>
      </div>
      <div className="demo-row wall-looks">
        <Choices
          label={words.language}
          all={['zh-CN', 'en'] as const}
          chosen={wish.languages}
          nameOf={(one) => words.languages[one]}
          onChange={(languages) => onChange({ languages })}
        />
        <Choices
          label={words.version}
          all={[false, true] as const}
          chosen={wish.elder}
          nameOf={(one) => (one ? words.elder : words.standard)}
          onChange={(elder) => onChange({ elder })}
        />
        <Choices
          label={words.theme}
          all={['light', 'dark'] as const}
          chosen={wish.themes}
          nameOf={(one) => words.themes[one]}
          onChange={(themes) => onChange({ themes })}
        />
        <Choices
          label={words.width}
          all={widths}
          chosen={wish.widths}
          nameOf={String}
          onChange={(chosen) => onChange({ widths: chosen })}
        />
      </div>
    </>
  )
}

function Select(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}) {
  const { label, value, onChange, children } = props
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  )
}
