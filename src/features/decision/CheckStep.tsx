import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Masked } from '../../ui/Masked.tsx'
import { Page } from '../../ui/Page.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { type CheckedColumn, columnsFor } from './checkedColumns.ts'
import type { StepProps } from './StepFrame.tsx'

interface CheckStepProps extends StepProps {
  readonly row: RosterRow
  readonly isChild: boolean
  readonly agent: string
  readonly onRight: () => void
  readonly onWrong: () => void
}

/** Who they are, as the roster has it. Numbers of documents are hidden until asked for: others may look on. */
export function CheckStep({ at, of, row, isChild, agent, onRight, onWrong, stop, onStop }: CheckStepProps) {
  const m = useMessages('decision')
  const { masked } = useMessages('apply').inputs
  const labelOf = (column: CheckedColumn): string =>
    isChild && (column === 'name' || column === 'idNumber') ? m.ofChild[column] : m.columns[column]
  const valueOf = (column: CheckedColumn) => {
    const text = row.cells[column] ?? ''
    if (column === 'idNumber' || column === 'guardianIdNumber')
      return <Masked value={text} words={masked} label={labelOf(column)} />
    if (column === 'guardianRelation') return m.relations[text] ?? text
    return column === 'mobile' ? <span className="code">{text}</span> : text
  }
  return (
    <Page
      title={isChild ? m.check.titleGuardian : m.check.title}
      step={m.step(at, of)}
      progress={{ short: `${at}/${of}`, done: at, parts: of }}
    >
      <p className="lede">{m.check.lead(agent)}</p>
      <SummaryList
        rows={columnsFor(isChild).map((column) => ({ key: labelOf(column), value: valueOf(column) }))}
      />
      <Actions>
        <Button onClick={onRight}>{m.check.right}</Button>
        <Button kind="secondary" onClick={onWrong}>
          {m.check.wrong}
        </Button>
        <Button kind="quiet" onClick={onStop}>
          {stop}
        </Button>
      </Actions>
    </Page>
  )
}
