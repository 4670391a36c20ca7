import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'
import type { deskActs } from '../agency/clerk.ts'
import type { Fault } from '../faults.ts'
import type { NetState } from '../net/line.ts'
import type { situationGroups } from '../scenarios/situations.ts'
import type { TabName } from './tabs.ts'

type FaultKind = Fault['kind']
/** The words of the console, beside those of the demo desk. It is no part of the service, and so not in its catalogues. */
export interface ConsoleTexts {
  readonly tabs: Record<TabName, string>
  readonly tools: Record<'undo' | 'reset' | 'link' | 'qr' | 'save' | 'load' | 'loadLabel', string>
  readonly copied: string
  readonly notCopied: string
  readonly loaded: string
  readonly undone: string
  readonly resetDone: string
  readonly broken: (problem: string) => string
  readonly failed: (problem: string) => string
  readonly find: string
  readonly allGroups: string
  readonly groups: Record<(typeof situationGroups)[number], string>
  readonly grid: string
  readonly none: string
  readonly dates: Record<'cardReady' | 'thirtyDays' | 'overdue' | 'expiring' | 'yearTen', string>
  readonly named: string
  readonly slider: string
  readonly anyTime: string
  readonly goToTime: string
  readonly coming: string
  readonly goThere: string
  readonly events: Record<CaseEventType, string>
  readonly cardEvents: Record<CardEventType, string>
  readonly planned: string
  readonly desk: Record<(typeof deskActs)[number], string>
  readonly field: string
  readonly reason: string
  readonly fields: Record<'photo' | 'documents' | 'name' | 'idNumber' | 'idExpiry', string>
  readonly history: string
  readonly line: string
  readonly net: { readonly label: string; readonly states: Record<NetState, string> }
  readonly latency: string
  readonly asAll: string
  readonly faultAll: string
  readonly backend: string
  readonly backendBase: string
  readonly backendNote: string
  readonly check: string
  readonly health: Record<'unasked' | 'asking' | 'wrong' | 'gone', string>
  readonly healthy: (ms: number, isSimulated: boolean) => string
  readonly realCount: (count: number) => string
  readonly isReal: string
  readonly realMark: string
  readonly fault: string
  readonly faults: Record<FaultKind | 'none', string>
  readonly status: string
  readonly times: string
  readonly forever: string
  readonly set: string
  readonly clear: string
  readonly active: (left: number | null) => string
  readonly override: string
  readonly overridden: string
  readonly useAnswer: string
  readonly wrongAnswer: (problem: string) => string
  readonly request: string
  readonly answer: string
  readonly noCalls: string
  readonly pending: string
  readonly lost: string
}
